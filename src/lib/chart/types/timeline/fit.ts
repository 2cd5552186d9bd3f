import { isUndated, period } from '#lib/model/period.ts';
import type { ChartData } from '../../type.ts';
import { type Fit, fits, unfit } from '../../fit.ts';

/** A time axis needs two times; what is undated stands in its strip beside them. */
export function fit({ rows, coverage }: ChartData): Fit {
  if (coverage) return unfit('no_amounts');
  if (rows.length === 0) return unfit('no_rows');
  const times = new Set(
    rows
      .filter((row) => !isUndated(period(row)))
      .map((row) => `${row.period_start ?? ''}/${row.period_end ?? ''}`),
  );
  return times.size < 2 ? unfit('one_time') : fits(times.size > 2 ? 0.9 : 0.7);
}
