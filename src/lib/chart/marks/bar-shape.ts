import type { Quantity } from '#lib/model/quantity.ts';
import type { Box } from './placed.ts';

/** How long the tail of 多 / 余 is, in pixels: the same whatever the value, because nobody knows it. */
export const TAIL = 30;
const FADE = 56;
const HATCH = 14;
const LEAST = 1.5;

/**
 * A bar as the words of the report allow it to be drawn (VISUAL's first table, row by row). A bar
 * below zero is the same, mirrored (`left`): its tail and its fading end point away from zero too.
 */
export type BarShape = { left?: true } & (
  | { kind: 'solid'; box: Box }
  /** 余 多 超 以上: solid to the bound, then a tail with a chevron, not to scale. */
  | { kind: 'beyond'; box: Box; tail: Box }
  /**
   * 近 不足: an outline to the bound, the fill fading before it. A change that is bounded on this
   * side only may lie beyond zero as well: `tail` leads there.
   */
  | { kind: 'fading'; box: Box; fade: Box; tail?: Box }
  /** 约: solid with a hatched end. */
  | { kind: 'hatched'; box: Box; end: Box }
  /** A range: from one bound to the other; a hairline leads there from zero. */
  | { kind: 'between'; box: Box; from: number }
  /** Zero: a tick on the baseline. */
  | { kind: 'zero'; box: Box }
  /** Printed so and not to be believed: hollow, with ?, off the scale. */
  | { kind: 'suspect'; box: Box }
);

/** Whether values may lie on either side of zero, so that a bound may too. */
export type Sides = 'one' | 'both';

/**
 * The shape of a bar.
 * @param at pixels of a value; `at(0)` is the baseline
 * @param row top and height of the bar
 * @param off box beyond the scale, where a suspect figure is drawn
 * @param sides amounts lie on one side of zero, changes on both
 */
export function barShape(
  q: Quantity,
  suspect: boolean,
  at: (value: number) => number,
  row: { y: number; height: number },
  off: Box,
  sides: Sides = 'one',
): BarShape {
  if (suspect) return { kind: 'suspect', box: off };
  const zero = at(0);
  if (q.kind === 'range') {
    const high = at(q.high);
    const low = Math.min(at(q.low), high - LEAST);
    const from = low <= zero && zero <= high ? low : zero;
    return {
      kind: 'between',
      from,
      box: { ...row, x: low, width: high - low },
      ...(high < zero ? { left: true } : {}),
    };
  }
  if (q.kind === 'exact' && q.value === 0)
    return { kind: 'zero', box: { x: zero - 1, ...row, width: 2 } };
  // A change of which nothing but "below zero" is said grows to the left from the baseline.
  const upper = q.kind === 'nearly' || q.kind === 'less_than' || q.kind === 'at_most';
  const left = q.value < 0 || (q.value === 0 && upper && sides === 'both');
  const sized = oriented(zero, left, row, at);
  const box = sized.bar(q.value);
  const way = left ? { left: true as const } : {};
  switch (q.kind) {
    case 'exact':
      return { ...way, kind: 'solid', box };
    case 'about':
      return { ...way, kind: 'hatched', box, end: sized.last(box, Math.min(HATCH, box.width)) };
    default: {
      // The bound is the near end of what it allows, or the far one.
      if (upper === left) return { ...way, kind: 'beyond', box, tail: sized.after(box) };
      const fade = sized.last(box, Math.min(FADE, Math.round(box.width * 0.6)));
      const tail = sides === 'both' || left ? { tail: sized.behind() } : {};
      return { ...way, kind: 'fading', box, fade, ...tail };
    }
  }
}

/** Boxes of a bar that grows from `zero` to the right, or to the left. */
function oriented(
  zero: number,
  left: boolean,
  row: { y: number; height: number },
  at: (value: number) => number,
) {
  const { y, height } = row;
  const box = (x: number, width: number): Box => ({ x, y, width, height });
  return {
    // Whole pixels: parts of a bar that meet leave no seam.
    bar(value: number): Box {
      const width = Math.max(Math.round(Math.abs(at(value) - zero)), LEAST);
      return box(left ? zero - width : zero, width);
    },
    last: (bar: Box, width: number): Box => box(left ? bar.x : bar.x + bar.width - width, width),
    after: (bar: Box): Box => box(left ? bar.x - TAIL : bar.x + bar.width, TAIL),
    behind: (): Box => box(left ? zero : zero - TAIL, TAIL),
  };
}

/** Pixels a shape needs beyond its value. */
export const tailOf = (q: Quantity): number =>
  q.kind === 'more_than' || q.kind === 'at_least' ? TAIL + 2 : 0;

/** The right end of all that is drawn of a bar. */
export function endOf(shape: BarShape): number {
  const ends = [shape.box, ...tails(shape)].map(({ x, width }) => x + width);
  return Math.max(...ends);
}

/** The left end of all that is drawn of a bar. */
export const startOf = (shape: BarShape): number =>
  Math.min(shape.box.x, ...tails(shape).map(({ x }) => x));

const tails = (shape: BarShape): Box[] => ('tail' in shape && shape.tail ? [shape.tail] : []);
