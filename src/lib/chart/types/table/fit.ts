import type { ChartData } from '../../type.ts';
import { type Fit, fits, unfit } from '../../fit.ts';

/** A table shows whatever there is, and compares nothing at a glance. */
export function fit({ rows, coverage }: ChartData): Fit {
  if (coverage) return unfit('no_amounts');
  return rows.length === 0 ? unfit('no_rows') : fits(0.3);
}
