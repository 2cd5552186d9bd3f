import type { ChartData } from '../../type.ts';
import { type Fit, fits, unfit } from '../../fit.ts';

/** Fewer places than this are no spread. */
const LEAST = 5;

/** Shows how places of one unit are spread: the more there are, the more it says. */
export function fit({ rows, coverage }: ChartData): Fit {
  if (coverage) return unfit('no_amounts');
  const drawn = rows.filter((row) => !row.suspect);
  if (drawn.length === 0) return unfit('no_rows');
  const places = new Set(drawn.map(({ place }) => place)).size;
  if (places === 1) return unfit('one_place');
  if (new Set(drawn.map(({ unit }) => unit)).size > 1) return unfit('mixed_units');
  if (places < LEAST) return unfit('too_few');
  return fits(places < 12 ? 0.5 : places < 50 ? 0.7 : 0.95);
}
