import type { Fit } from './fit.ts';
import { parseChoice, type ChartChoice, type ChartKind } from './spec.ts';
import type { ChartData } from './type.ts';
import { fit as bar } from './types/bar/fit.ts';
import { fit as coverage } from './types/coverage/fit.ts';
import { fit as dotStrip } from './types/dot-strip/fit.ts';
import { fit as dumbbell } from './types/dumbbell/fit.ts';
import { fit as facets } from './types/facets/fit.ts';
import { fit as heatmap } from './types/heatmap/fit.ts';
import { fit as scatter } from './types/scatter/fit.ts';
import { fit as table } from './types/table/fit.ts';
import { fit as tileMap } from './types/tile-map/fit.ts';
import { fit as timeline } from './types/timeline/fit.ts';

/** Whether each type says something about some data, without fetching the types themselves. */
const FITS: Record<ChartKind, (data: ChartData) => Fit> = {
  bar,
  timeline,
  table,
  coverage,
  dumbbell,
  'dot-strip': dotStrip,
  'tile-map': tileMap,
  heatmap,
  scatter,
  facets,
};

/** A type beside what it can say of some data. */
export interface Offer {
  kind: ChartKind;
  fit: Fit;
}

/** All types, always in the same order, so that no control moves under a finger. */
export const OFFERED = Object.keys(FITS) as ChartKind[];

export const offerOf = (kind: ChartKind, data: ChartData): Offer => ({
  kind,
  fit: FITS[kind](data),
});

/** All types for some data. */
export const offers = (data: ChartData): Offer[] => OFFERED.map((kind) => offerOf(kind, data));

/** Offers by how well they fit, the best first; those that do not fit come last, in their order. */
export function ranked(some: readonly Offer[]): Offer[] {
  const score = ({ fit }: Offer): number => (fit.fits ? fit.score : -1);
  return [...some].sort((a, b) => score(b) - score(a));
}

/** A type as it is before a reader adjusts it; small multiples repeat bars until told otherwise. */
export const plainChoice = (kind: ChartKind): ChartChoice =>
  parseChoice({ type: kind }) ?? { type: 'facets', of: { type: 'bar' } };
