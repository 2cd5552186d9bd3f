import type { Observation, ObservationRow } from '#lib/model/figure.ts';
import { period } from '#lib/model/period.ts';
import { quantity } from '#lib/model/quantity.ts';

/** A chart's words, layout, notes and table all observe the rows of one answer, which never change. */
const observed = new WeakMap<ObservationRow, Observation>();

/**
 * Builds the quantity and the period of a row, once for each row.
 * @throws RangeError for a row that no validated dataset holds
 */
export function observe(row: ObservationRow): Observation {
  const known = observed.get(row);
  if (known) return known;
  const observation = { ...row, id: row.figure, quantity: quantity(row), period: period(row) };
  observed.set(row, observation);
  return observation;
}
