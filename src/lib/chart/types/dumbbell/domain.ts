import type { Observation } from '#lib/model/figure.ts';
import { nominal } from '#lib/model/quantity.ts';
import { domainOf } from '../../scales/value.ts';

/** An axis whose lower half would be empty begins where its dots do. */
const EMPTY = 0.5;

/** The values that dots stand at: both ends of a range. */
export const valuesOf = (observations: readonly Observation[]): number[] =>
  observations.flatMap(({ quantity: q }) => (q.kind === 'range' ? [q.low, q.high] : [nominal(q)]));

/**
 * The ends of an axis of dots. Dots have no foot, so that zero is shown only where the axis is full
 * enough with it, or where all values are one; the chart says where it is not.
 */
export function domainOfDots(values: readonly number[]): [number, number] {
  let [least, largest] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    largest = Math.max(largest, value);
  }
  const full = least >= 0 && (least <= largest * EMPTY || least === largest);
  return domainOf(values, { zero: full });
}
