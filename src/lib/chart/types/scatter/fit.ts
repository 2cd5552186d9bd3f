import { observe } from '#lib/shape/observe.ts';
import type { ChartData } from '../../type.ts';
import { type Fit, fits, unfit } from '../../fit.ts';
import { pairsOf } from './pairs.ts';

/** Fewer points show no shape of a relation. */
const SHAPE = 8;

/** Two indicators of the same places; the more places have both, the more there is to see. */
export function fit({ rows, coverage }: ChartData): Fit {
  if (coverage) return unfit('no_amounts');
  if (rows.length === 0) return unfit('no_rows');
  const [x, y, ...others] = new Set(rows.map((row) => row.indicator));
  if (x === undefined || y === undefined || others.length > 0) return unfit('not_two_indicators');
  const of = (id: string) => rows.filter((row) => row.indicator === id).map(observe);
  const { pairs } = pairsOf(of(x), of(y));
  if (pairs.length === 0) return unfit('no_common_places');
  if (pairs.length === 1) return unfit('one_place');
  return fits(pairs.length >= SHAPE ? 0.9 : 0.5);
}
