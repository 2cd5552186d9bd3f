import type { Source } from '../card/chart-data.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Indicator, Place, Registry } from '#lib/model/registry.ts';
import type { KnownIds } from '#lib/url/compare.ts';

interface Option {
  id: string;
  label: string;
  keywords: string;
}
interface Group {
  id: string;
  label: string;
  options: Option[];
}

const both = (row: { name_zh: string; name_en: string }): string => `${row.name_zh} ${row.name_en}`;

/** Indicators by topic, in the registry's order; the search finds them in either language. */
export function indicatorGroups(registry: Registry, locale: Locale): Group[] {
  const option = (indicator: Indicator): Option => ({
    id: indicator.id,
    label: locale === 'en' ? indicator.name_en : indicator.name_zh,
    keywords: both(indicator),
  });
  return registry.topics
    .map((topic) => ({
      id: topic.id,
      label: locale === 'en' ? topic.name_en : topic.name_zh,
      options: registry.indicators.filter((i) => i.topic === topic.id).map(option),
    }))
    .filter((group) => group.options.length > 0);
}

/** Cities, each followed by its counties, districts and zones. */
export function placeGroups(registry: Registry, locale: Locale): Group[] {
  const option = (place: Place): Option => ({
    id: place.id,
    label: locale === 'en' ? place.short_en : place.name_zh,
    keywords: `${both(place)} ${place.id}`,
  });
  return registry.places
    .filter((place) => place.parent === null)
    .map((city) => ({
      id: city.id,
      label: locale === 'en' ? city.name_en : city.name_zh,
      options: [city, ...registry.places.filter((place) => place.parent === city.id)].map(option),
    }));
}

const ids = (rows: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id));

/** What a link to a comparison may name. */
export const knownIds = ({ registry, reports, events = [] }: Source): KnownIds => ({
  indicators: ids(registry.indicators),
  places: ids(registry.places),
  reports: ids(reports),
  events: ids(events),
});

/** The indicator most places report: the comparison that says most before anybody has chosen. */
export function widestIndicator(rows: Pick<ObservationRow, 'indicator' | 'place'>[]): string {
  const places = new Map<string, Set<string>>();
  for (const { indicator, place } of rows)
    places.set(indicator, (places.get(indicator) ?? new Set()).add(place));
  const [widest] = [...places].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  if (!widest) throw new Error('the dataset holds no observation');
  return widest[0];
}

/** First and last calendar year that any observation names. */
export function yearSpan(rows: Pick<ObservationRow, 'period_start' | 'period_end'>[]): {
  from: number;
  to: number;
} {
  const years = rows
    .flatMap((row) => [row.period_start, row.period_end])
    .filter((date) => date !== null)
    .map((date) => Number(date.slice(0, 4)));
  return { from: Math.min(...years), to: Math.max(...years) };
}
