import { full } from '#lib/i18n/format/number.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Place } from '#lib/model/registry.ts';
import type { Source } from '../card/chart-data.ts';

export interface ListedPlace {
  id: string;
  name: string;
  kind: Place['kind'];
  code: string | null;
  observations: number;
  /** Name of the county whose totals already contain it. */
  counted_in: string | null;
}

export interface PlaceList {
  cities: { city: ListedPlace; members: ListedPlace[] }[];
  counts: { reporting: string; places: string };
}

/** Cities, each with its counties, districts and zones, in the registry's order. */
export function placeList(
  observations: ObservationRow[],
  { registry: { places } }: Source,
  locale: Locale,
): PlaceList {
  const count = (id: string) => observations.filter((row) => row.place === id).length;
  const listed = (place: Place): ListedPlace => ({
    id: place.id,
    name: place[`name_${locale}`],
    kind: place.kind,
    code: place.code_gbt2260,
    observations: count(place.id),
    counted_in: places.find(({ id }) => id === place.counted_in)?.[`short_${locale}`] ?? null,
  });
  return {
    cities: places
      .filter((place) => place.parent === null)
      .map((city) => ({
        city: listed(city),
        members: places.filter((place) => place.parent === city.id).map(listed),
      })),
    counts: {
      reporting: full(places.filter(({ id }) => count(id) > 0).length, locale),
      places: full(places.length, locale),
    },
  };
}
