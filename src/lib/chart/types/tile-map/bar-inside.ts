import type { Locale } from '#lib/model/locale.ts';
import type { Observation } from '#lib/model/figure.ts';
import { nominal } from '#lib/model/quantity.ts';
import { barShape, type BarShape, tailOf } from '../../marks/bar-shape.ts';
import type { Box } from '../../marks/placed.ts';
import { roomAround } from '../../scales/domain.ts';
import { valueScale } from '../../scales/value.ts';
import { insetOf } from './arrange.ts';
import type { TilePanel } from './figures.ts';

/** The one scale of the bars in the tiles of a panel. */
export interface BarInside {
  /** The bar of a figure at the foot of a box. */
  shape: (o: Observation, box: Box) => BarShape;
  /** A round length and what it stands for: the legend's measure. */
  measure: { width: number; text: string };
}

/** A tail within a tile: shorter than that of bars on a page of their own, and as fixed. */
const TAIL = 12;

/**
 * @param size width of a tile in pixels
 * @param thread what a thread takes of it where two reports disagree
 */
export function barInside(
  panel: TilePanel,
  { size, thread }: { size: number; thread: number },
  locale: Locale,
): BarInside {
  const joined = [...panel.places.values()].some(({ twin }) => twin !== null);
  const length = size - 2 * insetOf(size) - (joined ? thread : 0);
  const shown = [...panel.places.values()]
    .flatMap(({ main, twin }) => (twin ? [main, twin] : [main]))
    .filter((o) => !o.suspect);
  const domain = roomAround(
    shown.map(({ quantity }) => ({
      value: nominal(quantity),
      extra: tailOf(quantity) > 0 ? TAIL : 0,
    })),
    length,
  );
  const { at, ticks } = valueScale(domain, [0, length], locale, {
    percent: panel.percent,
    spacing: length / 3,
  });
  const [, first = ticks[0]] = ticks.filter(({ value }) => value >= 0);
  return {
    shape(o, box) {
      const height = Math.min(14, box.height);
      const row = { y: box.y + box.height - height, height };
      const shape = barShape(o.quantity, false, (value) => box.x + at(value), row, {
        ...row,
        x: box.x,
        width: 0,
      });
      return shape.kind === 'beyond' ? { ...shape, tail: { ...shape.tail, width: TAIL } } : shape;
    },
    measure: { width: Math.abs((first?.at ?? 0) - at(0)), text: first?.text ?? '' },
  };
}
