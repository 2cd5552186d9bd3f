import type { Quantity } from '#lib/model/quantity.ts';
import type { Box, Point } from './placed.ts';

/** Half a dot, and the length of an open arm (not to scale), in pixels. */
export const DOT = 5;
export const ARM = 18;
const THICK = 3;
const BETWEEN = 6;

type Direction = 'across' | 'up';

/** What the words leave open of one of a point's two values, drawn along its axis. */
export type Arm = { way: Direction; box: Box } & (
  | { kind: 'above' | 'below' | 'about' | 'between' }
  /** A tick through the point. */
  | { kind: 'zero' }
);

/**
 * A point of two values as a cross: an arm with a chevron towards more (多 余 以上), an arm that fades
 * towards less (近 不足), hatched on both sides (约), from bound to bound (a range).
 */
export interface CrossShape {
  at: Point;
  /**
   * Solid; hollow where its two figures are not of one time or of one body; dotted where a value is
   * not reached; none where a bar from bound to bound says where it lies.
   */
  core: 'solid' | 'hollow' | 'dotted' | 'none';
  arms: Arm[];
}

/** A value on its axis: pixels of a value on it. */
interface AxisValue {
  q: Quantity;
  at: (value: number) => number;
}

/** Where a value stands: at the number as printed, in the middle of a range. */
const standing = ({ q, at }: AxisValue): number =>
  q.kind === 'range' ? (at(q.low) + at(q.high)) / 2 : at(q.value);

/** A box along an axis from `from` to `to`, `thick` pixels across it at `middle`. */
const along = (way: Direction, from: number, to: number, middle: number, thick: number): Box => {
  const [low, length] = [Math.min(from, to), Math.max(Math.abs(to - from), 2)];
  return way === 'across'
    ? { x: low, y: middle - thick / 2, width: length, height: thick }
    : { x: middle - thick / 2, y: low, width: thick, height: length };
};

function armOf(way: Direction, { q, at }: AxisValue, here: number, middle: number): Arm | null {
  // More lies to the right and upward.
  const more = way === 'across' ? 1 : -1;
  const arm = (
    kind: 'above' | 'below' | 'about' | 'zero',
    from: number,
    to: number,
    thick = THICK,
  ): Arm => ({
    ...{ kind, way, box: along(way, here + from * more, here + to * more, middle, thick) },
  });
  switch (q.kind) {
    case 'exact': {
      if (q.value !== 0) return null;
      const across = way === 'across' ? 'up' : 'across';
      return { kind: 'zero', way, box: along(across, middle - 7, middle + 7, here, 2) };
    }
    case 'more_than':
    case 'at_least':
      return arm('above', DOT, DOT + ARM);
    case 'nearly':
    case 'less_than':
    case 'at_most':
      return arm('below', -DOT, -DOT - ARM + 4);
    case 'about':
      return arm('about', -DOT - 6, DOT + 6, 8);
    case 'range':
      return { kind: 'between', way, box: along(way, at(q.low), at(q.high), middle, BETWEEN) };
  }
}

/**
 * The shape of a point; of a figure without a partner, on the band of its one axis.
 * @param band where the point stands on the axis it has no value of
 * @param differs the two figures are not of one time, or not said of one body
 */
export function crossShape(
  x: AxisValue | null,
  y: AxisValue | null,
  band: Point,
  differs = false,
): CrossShape {
  const at = { x: x ? standing(x) : band.x, y: y ? standing(y) : band.y };
  const arms = [x && armOf('across', x, at.x, at.y), y && armOf('up', y, at.y, at.x)].filter(
    (arm) => arm !== null,
  );
  const has = (kind: Arm['kind']): boolean => arms.some((arm) => arm.kind === kind);
  const core = has('between') ? 'none' : differs ? 'hollow' : has('below') ? 'dotted' : 'solid';
  return { at, core, arms };
}

/** What a cross covers: labels keep off it. */
export const crossBoxes = ({ at, core, arms }: CrossShape): Box[] => [
  ...(core === 'none'
    ? []
    : [{ x: at.x - DOT - 1, y: at.y - DOT - 1, width: 2 * DOT + 2, height: 2 * DOT + 2 }]),
  ...arms.map(({ box }) => ({
    ...{ x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 },
  })),
];
