import type { Quantity } from '#lib/model/quantity.ts';
import type { Box } from './placed.ts';

/** How long the tail of 多 / 余 is, in pixels: the same whatever the value, because nobody knows it. */
export const TAIL = 30;
const FADE = 56;
const HATCH = 14;
const LEAST = 1.5;

/** A bar as the words of the report allow it to be drawn (VISUAL's first table, row by row). */
export type BarShape =
  | { kind: 'solid'; box: Box }
  /** 余 多 超 以上: solid to the bound, then a tail with a chevron, not to scale. */
  | { kind: 'beyond'; box: Box; tail: Box }
  /** 近 不足: an outline to the bound, the fill fading before it. */
  | { kind: 'fading'; box: Box; fade: Box }
  /** 约: solid with a hatched end. */
  | { kind: 'hatched'; box: Box; end: Box }
  /** A range: from one bound to the other; a hairline leads there from zero. */
  | { kind: 'between'; box: Box; from: number }
  /** Zero: a tick on the baseline. */
  | { kind: 'zero'; box: Box }
  /** Printed so and not to be believed: hollow, with ?, off the scale. */
  | { kind: 'suspect'; box: Box };

/**
 * The shape of a bar.
 * @param at pixels of a value; `at(0)` is the baseline
 * @param row top and height of the bar
 * @param off box beyond the scale, where a suspect figure is drawn
 */
export function barShape(
  q: Quantity,
  suspect: boolean,
  at: (value: number) => number,
  row: { y: number; height: number },
  off: Box,
): BarShape {
  if (suspect) return { kind: 'suspect', box: off };
  const x = at(0);
  // Whole pixels: parts of a bar that meet leave no seam.
  const to = (value: number): Box => ({
    x,
    ...row,
    width: Math.max(Math.round(at(value) - x), LEAST),
  });
  switch (q.kind) {
    case 'exact':
      return q.value === 0
        ? { kind: 'zero', box: { x: x - 1, ...row, width: 2 } }
        : { kind: 'solid', box: to(q.value) };
    case 'more_than':
    case 'at_least': {
      const box = to(q.value);
      return { kind: 'beyond', box, tail: { ...row, x: x + box.width, width: TAIL } };
    }
    case 'nearly':
    case 'less_than':
    case 'at_most': {
      const box = to(q.value);
      const width = Math.min(FADE, Math.round(box.width * 0.6));
      return { kind: 'fading', box, fade: { ...row, x: x + box.width - width, width } };
    }
    case 'about': {
      const box = to(q.value);
      const width = Math.min(HATCH, box.width);
      return { kind: 'hatched', box, end: { ...row, x: x + box.width - width, width } };
    }
    case 'range': {
      const high = at(q.high);
      const low = Math.min(at(q.low), high - LEAST);
      return { kind: 'between', from: x, box: { ...row, x: low, width: high - low } };
    }
  }
}

/** Pixels a shape needs beyond its value. */
export const tailOf = (q: Quantity): number =>
  q.kind === 'more_than' || q.kind === 'at_least' ? TAIL + 2 : 0;

/** The right end of all that is drawn of a bar. */
export function endOf(shape: BarShape): number {
  const { x, width } = shape.kind === 'beyond' ? shape.tail : shape.box;
  return x + width;
}
