import type { Box, Point } from '../../marks/placed.ts';
import { pointBoxes } from '../../marks/point-shape.ts';
import type { PlacedSeries, TimelineLayout } from './placed.ts';
import type { TimelinePanel } from './rows.ts';
import type { Standing } from './shapes.ts';

type Breaks = TimelineLayout['breaks'];

/** Half a break mark, in pixels. */
const HALF = { x: 6, y: 7 };

const strokes = ({ x, y }: Point): string => `M${x - HALF.x} ${y + HALF.y}l5 -14m2 14l5 -14`;

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Where the definition changes: two strokes half way between the marks on either side. */
export function sparseBreaks(
  points: readonly Standing[],
  pairs: TimelinePanel['breaks'],
): { d: string; at: Point }[] {
  const middle = (figure: string): Point | null => {
    const standing = points.find(({ row }) => row.observation.id === figure);
    const [first] = standing ? pointBoxes(standing.shape) : [];
    return first ? { x: first.x + first.width / 2, y: first.y + first.height / 2 } : null;
  };
  return pairs.flatMap(([before, after]) => {
    const [a, b] = [middle(before), middle(after)];
    if (!a || !b) return [];
    const at = between(a, b);
    return [{ at, d: strokes(at) }];
  });
}

/** What break marks cover: labels keep off. */
export const breakBoxes = (breaks: readonly { at: Point }[]): Box[] =>
  breaks.map(({ at: { x, y } }) => ({
    ...{ x: x - HALF.x - 1, y: y - HALF.y, width: 2 * HALF.x + 2, height: 2 * HALF.y },
  }));

/**
 * Breaks among many lines: strokes on the lines that were chosen, and one dotted line from top to
 * base for each time at which definitions change.
 */
export function denseBreaks(
  series: readonly PlacedSeries[],
  pairs: TimelinePanel['breaks'],
  { top, base }: { top: number; base: number },
): Breaks {
  const placed = new Map(
    series.flatMap(({ points, hue }) =>
      points.map((point) => [point.figure, { ...point, hue }] as const),
    ),
  );
  const found: Breaks = [];
  const times = new Set<number>();
  for (const [before, after] of pairs) {
    const [a, b] = [placed.get(before), placed.get(after)];
    if (!a || !b) continue;
    const at = between(a, b);
    if (a.hue !== 'quiet') found.push({ d: strokes(at) });
    times.add(at.x);
  }
  return [...[...times].map((x) => ({ d: `M${x} ${top}V${base}`, quiet: true })), ...found];
}
