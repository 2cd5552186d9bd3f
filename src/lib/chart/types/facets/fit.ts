import type { ChartData } from '../../type.ts';
import { type Fit, fits, unfit } from '../../fit.ts';

/** More places than colours tell apart. */
const COLOURS = 6;
/** So many figures a place make a picture of its own. */
const SEVERAL = 3;

/** Small multiples split what one picture would crowd: many places with several figures each. */
export function fit({ rows, coverage }: ChartData): Fit {
  if (coverage) return unfit('no_amounts');
  if (rows.length === 0) return unfit('no_rows');
  const count = (of: (row: (typeof rows)[number]) => string): number => new Set(rows.map(of)).size;
  const places = count((row) => row.place);
  const indicators = count((row) => row.indicator);
  const periods = count((row) => `${row.period_kind} ${row.period_start}/${row.period_end}`);
  if (Math.max(places, indicators, periods) < 2) return unfit('one_facet');
  return fits(places > COLOURS && rows.length >= places * SEVERAL ? 0.75 : 0.4);
}
