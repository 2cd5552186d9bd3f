import { isUndated, isWindow, period } from '#lib/model/period.ts';
import { observe } from '#lib/shape/observe.ts';
import { series } from '#lib/shape/series.ts';
import type { ChartData } from '../../type.ts';
import { type Fit, fits, unfit } from '../../fit.ts';

/**
 * A time axis needs two times, and something that holds them together: a series of three comparable
 * points, or windows, which are shown as long as they are. What is undated stands beside them.
 */
export function fit({ rows, coverage, registry }: ChartData): Fit {
  if (coverage) return unfit('no_amounts');
  if (rows.length === 0) return unfit('no_rows');
  const dated = rows.filter((row) => !row.suspect && !isUndated(period(row)));
  const times = new Set(dated.map((row) => `${row.period_start ?? ''}/${row.period_end ?? ''}`));
  if (times.size < 2) return unfit('one_time');
  const observations = dated.map(observe);
  if (series(observations, registry.indicators).some(({ lines }) => lines.length > 0))
    return fits(0.9);
  return observations.some((o) => isWindow(o.period)) ? fits(0.7) : unfit('no_series');
}
