import type { ChartData } from '../../type.ts';
import { type Fit, fits, unfit } from '../../fit.ts';

/** More cells than these are no picture but a table. */
const MOST = 12_000;
/** A place or an indicator alone has nothing to be missing beside. */
const LEAST = 2;

/**
 * Who reports what: made for a coverage question; of observations it says who is silent on what,
 * where there are places and indicators, or windows, to be silent on.
 */
export function fit({ coverage, rows, places }: ChartData): Fit {
  if (coverage) return fits(1);
  if (rows.length === 0) return unfit('no_rows');
  const told = new Set([...places, ...rows.map((row) => row.place)]).size;
  const indicators = new Set(rows.map((row) => row.indicator)).size;
  if (told * indicators > MOST) return unfit('too_many');
  if (told < LEAST && indicators < LEAST) return unfit('one_place');
  return fits(told >= LEAST && indicators >= LEAST ? 0.5 : 0.2);
}
