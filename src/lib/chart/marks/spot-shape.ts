import type { Quantity } from '#lib/model/quantity.ts';
import { nominal } from '#lib/model/quantity.ts';
import type { Box, Point } from './placed.ts';

/** A dot on a horizontal axis of values, as exact as the words of the report allow. */
export type SpotShape = { at: Point; r: number } & (
  | { kind: 'plain' }
  /** 余 多 超 以上: the value lies to the right; a tail with a chevron, not to scale. */
  | { kind: 'beyond'; tail: Box }
  /** 近 不足: an outline whose fill fades before the bound; the value lies to the left. */
  | { kind: 'fading'; tail: Box }
  /** 约: a solid core in a hatched surround. */
  | { kind: 'about' }
  /** From one bound to the other. */
  | { kind: 'between'; box: Box }
  /** Zero: a tick. */
  | { kind: 'zero' }
  /** Printed so and not to be believed: hollow, with ?, off the scale. */
  | { kind: 'suspect' }
);

/** How large dots are drawn, in pixels: radius, and the tail of a bound, the same for any value. */
export interface SpotSize {
  r: number;
  tail: number;
}

/** The surround of 约 beyond its dot, and the hollow of what is not to be believed. */
const SURROUND = 3;
const HOLLOW = 9;

/**
 * The shape of a dot at height `y`.
 * @param at pixels of a value
 */
export function spotShape(
  q: Quantity,
  at: (value: number) => number,
  y: number,
  { r, tail }: SpotSize,
): SpotShape {
  const x = at(nominal(q));
  const spot = { at: { x, y }, r };
  switch (q.kind) {
    case 'exact':
      return { ...spot, kind: q.value === 0 ? 'zero' : 'plain' };
    case 'more_than':
    case 'at_least':
      return { ...spot, kind: 'beyond', tail: { x: x + r, y: y - 1.5, width: tail, height: 3 } };
    case 'nearly':
    case 'less_than':
    case 'at_most':
      return {
        ...spot,
        kind: 'fading',
        tail: { x: x - r - tail, y: y - 1.5, width: tail, height: 3 },
      };
    case 'about':
      return { ...spot, kind: 'about' };
    case 'range': {
      const low = at(q.low);
      const width = Math.max(x - low, 2);
      const box = { x: x - width, y: y - r + 1, width, height: 2 * (r - 1) };
      return { ...spot, kind: 'between', box };
    }
  }
}

/** What is not to be believed, at a point off the scale. */
export const suspectSpot = (at: Point): SpotShape => ({ kind: 'suspect', at, r: HOLLOW });

/** All that is drawn of a dot: its tail, its surround, the length of its range. */
export function spotBox(shape: SpotShape): Box {
  const { at, r, kind } = shape;
  const out = kind === 'about' ? r + SURROUND : r;
  const round = { x: at.x - out, y: at.y - out, width: 2 * out, height: 2 * out };
  switch (kind) {
    case 'beyond':
      return { ...round, width: 2 * r + shape.tail.width };
    case 'fading':
      return { ...round, x: shape.tail.x, width: 2 * r + shape.tail.width };
    case 'between':
      return { ...round, x: shape.box.x, width: shape.box.width };
    default:
      return round;
  }
}

/** Pixels a dot of this quantity covers to the left and to the right of its value. */
export function spotReach(q: Quantity, { r, tail }: SpotSize): { left: number; right: number } {
  const out = q.kind === 'about' ? r + SURROUND : r;
  return {
    left: out + (['nearly', 'less_than', 'at_most'].includes(q.kind) ? tail : 0),
    right: out + (['more_than', 'at_least'].includes(q.kind) ? tail : 0),
  };
}

/** A dot moved up or down, whole. */
export function lowered(shape: SpotShape, dy: number): SpotShape {
  const at = { x: shape.at.x, y: shape.at.y + dy };
  if (shape.kind === 'beyond' || shape.kind === 'fading')
    return { ...shape, at, tail: { ...shape.tail, y: shape.tail.y + dy } };
  if (shape.kind === 'between') return { ...shape, at, box: { ...shape.box, y: shape.box.y + dy } };
  return { ...shape, at };
}
