import type { Quantity } from '#lib/model/quantity.ts';
import type { Box } from '../../marks/placed.ts';
import type { ValueScale } from '../../scales/value.ts';

/** The median as it may be drawn: a line at a number, a bracket over two bounds, an arrow beyond one. */
export interface MedianMark {
  /** Path data, moved down by `dy`. */
  d: (dy: number) => string;
  /** What it covers, around a middle line at zero: its name stands beside it. */
  box: Box;
}

const SIDE = 6;
/** How far the ends of a bracket turn down. */
const TICK = 5;
/** Half the width of the arrow that says "or more", in pixels. */
const ARROW = 7;

/** Shapes the median from above the dots of a strip to below them. */
export function medianMark(
  q: Quantity,
  scale: ValueScale,
  { top, bottom }: { top: number; bottom: number },
): MedianMark {
  const [low, high] = q.kind === 'range' ? [q.low, q.high] : [q.value, q.value];
  const [x0, x1] = [scale.at(low), scale.at(high)];
  // As wide as a dot, so that its name stands clear of the dots on it.
  const box = { x: x0 - SIDE, y: top, width: x1 - x0 + 2 * SIDE, height: bottom - top };
  const line = (x: number, dy: number): string => `M${x} ${top + dy}V${bottom + dy}`;
  switch (q.kind) {
    case 'range':
      return {
        box: { ...box, height: TICK },
        d: (dy) => `M${x0} ${top + TICK + dy}v${-TICK}H${x1}v${TICK}`,
      };
    case 'at_least':
      return { box, d: (dy) => `${line(x0, dy)}M${x0} ${top + dy}h${ARROW}m-3 -3l3 3l-3 3` };
    case 'at_most':
      return { box, d: (dy) => `${line(x0, dy)}M${x0} ${top + dy}h${-ARROW}m3 -3l-3 3l3 3` };
    default:
      return { box, d: (dy) => line(x0, dy) };
  }
}
