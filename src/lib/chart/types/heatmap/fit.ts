import { bounds, isUndated, period } from '#lib/model/period.ts';
import type { ChartData } from '../../type.ts';
import { type Fit, fits, unfit } from '../../fit.ts';

/** Below this share of cells with a figure the picture is mostly paper. */
const DENSE = 0.4;
/** So many places are more than lines can be told apart for. */
const MANY = 12;

/** Colours compare many rows over many years; a few are read better as lengths. */
export function fit({ rows, coverage }: ChartData): Fit {
  if (coverage) return unfit('no_amounts');
  if (rows.length === 0) return unfit('no_rows');
  const lines = new Set<string>();
  const cells = new Set<string>();
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    const line = `${row.place} ${row.indicator}`;
    lines.add(line);
    const when = period(row);
    if (row.suspect || isUndated(when)) continue;
    const { start, end } = bounds(when);
    const [from, to] = [start ?? end ?? '', end ?? start ?? ''].map((d) => Number(d.slice(0, 4)));
    if (from === undefined || to === undefined) continue;
    [first, last] = [Math.min(first, from), Math.max(last, to)];
    for (let year = from; year <= to; year++) cells.add(`${line} ${year}`);
  }
  if (!(last > first)) return unfit('one_time');
  if (lines.size < 2) return unfit('one_place');
  const share = cells.size / (lines.size * (last - first + 1));
  if (share < DENSE) return unfit('too_sparse');
  return fits(Math.min(0.95, lines.size > MANY ? 0.6 + share * 0.35 : 0.3 + share * 0.3));
}
