import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { isUndated, period } from '#lib/model/period.ts';
import type { Place, Registry } from '#lib/model/registry.ts';
import { groupBy } from '#lib/shape/group.ts';
import { tier, type Source } from '../card/chart-data.ts';

/** Small charts of one topic of a place, one for each indicator. */
export interface Multiple {
  id: string;
  topic: string;
  /** Beside other places, or the place's own windows beside one another. */
  kind: 'places' | 'windows';
  indicators: string[];
  /** Drawn: the place itself first, then those that report one of the indicators. */
  places: string[];
  /** Of those a reader would expect beside it, who says nothing of any of them. */
  silent: string[];
}

/** Places of the same tier, of counties those of the same city. */
export const placesLike = (place: Place, { places }: Registry): Place[] =>
  places.filter(
    (one) =>
      one.id !== place.id &&
      tier(one) === tier(place) &&
      (tier(place) === 'city' || one.parent === place.parent),
  );

/** More small charts than this are no picture: the next stand on a card of their own. */
const MOST = 12;

const chunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / MOST) }, (_, at) =>
    all.slice(at * MOST, (at + 1) * MOST),
  );

/** The dated times that a place's figures are said of. */
const times = (rows: readonly ObservationRow[]): number =>
  new Set(
    rows
      .map(period)
      .filter((when) => !isUndated(when))
      .map((when) => JSON.stringify({ ...when, text: '', basis: '' })),
  ).size;

/**
 * What of a place can be set side by side: indicators that places of its tier report too, and those
 * that it tells of several times. Places of another tier are never drawn beside it; a figure said
 * again is no second time.
 * @param observations of all places
 */
export function placeMultiples(
  place: Place,
  observations: readonly ObservationRow[],
  { registry, reports }: Pick<Source, 'registry' | 'reports'>,
  locale: Locale,
): Multiple[] {
  const told = observations.filter((row) => row.repeat_of === null);
  const own = groupBy(
    told.filter((row) => row.place === place.id),
    (row) => row.indicator,
  );
  const ids = new Set(registry.places.filter((one) => tier(one) === tier(place)).map((p) => p.id));
  const beside = groupBy(
    told.filter((row) => row.place !== place.id && ids.has(row.place)),
    (row) => row.indicator,
  );
  const covered = new Set(reports.flatMap((report) => report.covers));
  const like = placesLike(place, registry).map(({ id }) => id);
  const silentOf = (drawn: readonly string[]): string[] =>
    like.filter((id) => covered.has(id) && !drawn.includes(id));
  const kindOf = (id: string): Multiple['kind'] | null =>
    beside.has(id) ? 'places' : times(own.get(id) ?? []) > 1 ? 'windows' : null;
  return registry.topics.flatMap((topic) =>
    (['places', 'windows'] as const).flatMap((kind): Multiple[] => {
      const all = registry.indicators
        .filter((one) => one.topic === topic.id && own.has(one.id) && kindOf(one.id) === kind)
        .map(({ id }) => id);
      return chunks(all).map((indicators, at): Multiple => {
        const others = new Set(
          indicators.flatMap((id) => (beside.get(id) ?? []).map((row) => row.place)),
        );
        const drawn = kind === 'windows' ? [] : registry.places.filter(({ id }) => others.has(id));
        const places = [place.id, ...drawn.map(({ id }) => id)];
        return {
          id: [topic.id, kind, ...(at > 0 ? [at + 1] : [])].join('-'),
          topic: topic[`name_${locale}`],
          ...{ kind, indicators, places },
          silent: kind === 'windows' ? [] : silentOf(places),
        };
      });
    }),
  );
}
