import type { ChartData } from '../../type.ts';
import { type Fit, fits, unfit } from '../../fit.ts';

/** Bars rank amounts of one time; the more places there are, the more there is to rank. */
export function fit({ rows, coverage }: ChartData): Fit {
  if (coverage) return unfit('no_amounts');
  if (rows.length === 0) return unfit('no_rows');
  return fits(new Set(rows.map(({ place }) => place)).size > 1 ? 0.8 : 0.5);
}
