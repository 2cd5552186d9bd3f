import { isUndated, period } from '#lib/model/period.ts';
import type { ChartData } from '../../type.ts';
import { type Fit, fits, unfit } from '../../fit.ts';
import { dumbbellPanels } from './pairs.ts';

/** More pairs than this are drawn in part: a table or a strip says more. */
const MANY = 40;

/** Says what changed where places have figures at two comparable times; one place is little. */
export function fit(data: ChartData): Fit {
  const { rows, coverage } = data;
  if (coverage) return unfit('no_amounts');
  if (rows.length === 0) return unfit('no_rows');
  const panels = dumbbellPanels(data, {});
  const pairs = panels.flatMap(({ entries }) => entries.filter(({ state }) => state === 'pair'));
  if (pairs.length > 0) return fits(pairs.length > MANY ? 0.4 : pairs.length > 1 ? 0.8 : 0.55);
  const times = new Set(
    rows
      .filter((row) => !row.suspect && !isUndated(period(row)))
      .map((row) => `${row.period_start ?? ''}/${row.period_end ?? ''}`),
  );
  return unfit(times.size < 2 ? 'one_time' : 'no_pairs');
}
