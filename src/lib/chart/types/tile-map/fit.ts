import type { ChartData } from '../../type.ts';
import { type Fit, fits, unfit } from '../../fit.ts';
import { gridsOf, placesOf } from './grids.ts';

/** Tiles show where amounts are large and small; the more neighbours there are, the more they do. */
export function fit(data: ChartData): Fit {
  if (data.coverage) return unfit('no_amounts');
  if (data.rows.length === 0) return unfit('no_rows');
  const off = new Set(gridsOf(data, { place: (id) => id }).off);
  const standing = placesOf(data).filter((place) => !off.has(place));
  if (standing.length < 2) return unfit('no_tiles');
  const heard = new Set(data.rows.map(({ place }) => place).filter((place) => !off.has(place)));
  return fits(heard.size > 4 ? 0.85 : heard.size > 1 ? 0.6 : 0.3);
}
