import type { Observation, ObservationRow } from '#lib/model/figure.ts';
import { period } from '#lib/model/period.ts';
import { quantity } from '#lib/model/quantity.ts';

/**
 * Builds the quantity and the period of a row.
 * @throws RangeError for a row that no validated dataset holds
 */
export function observe(row: ObservationRow): Observation {
  const { value, low, high, likely_low, likely_high, qualifier, precision, ...rest } = row;
  const { period_kind, period_start, period_end, period_text, period_basis, figure, ...two } = rest;
  return {
    ...two,
    id: figure,
    quantity: quantity({ qualifier, value, low, high, likely_low, likely_high, precision }),
    period: period({ period_kind, period_start, period_end, period_text, period_basis }),
  };
}
