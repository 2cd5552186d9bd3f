import { full } from '#lib/i18n/format/number.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Place, Registry } from '#lib/model/registry.ts';
import type { Source } from '../card/chart-data.ts';
import { reportDate, reportTitle } from '../evidence/location.ts';
import { observationLines, type ObservationLine } from './observation-lines.ts';
import type { Named } from './indicator-page.ts';
import { placeMultiples, placesLike, type Multiple } from './place-multiples.ts';

export interface PlacePage {
  id: string;
  name: string;
  kind: Place['kind'];
  code: string | null;
  former: string | null;
  note: string | null;
  /** The city it belongs to; null for a city. */
  parent: Named | null;
  /** The county whose totals already contain it. */
  counted_in: Named | null;
  /** Zones contained in this place's totals. */
  contains: Named[];
  members: (Named & { observations: number })[];
  counts: { observations: string; indicators: string; topics: string } | null;
  topics: { id: string; name: string; lines: ObservationLine[] }[];
  reports: { id: string; title: string; date: string; observations: number }[];
  /** What places of the same tier report and this one does not, by topic. */
  silence: { id: string; name: string; indicators: (Named & { places: string[] })[] }[];
  /** What can be set side by side, a picture for each topic: drawn when a reader comes near. */
  multiples: Multiple[];
  /** Its indicators, most told first: what the compare page is opened with. */
  compare: string[];
}

const named = (place: Place, locale: Locale): Named => ({
  id: place.id,
  name: place[`name_${locale}`],
});

/**
 * Indicators that places of the same tier and the same city report and this one does not; for a
 * city, those that another city reports.
 */
function silenceOf(
  place: Place,
  observations: ObservationRow[],
  registry: Registry,
  locale: Locale,
): PlacePage['silence'] {
  const like = placesLike(place, registry);
  const own = new Set(
    observations.filter((row) => row.place === place.id).map((row) => row.indicator),
  );
  const reporting = (indicator: string) =>
    like
      .filter((one) =>
        observations.some((row) => row.place === one.id && row.indicator === indicator),
      )
      .map((one) => one[`short_${locale}`]);
  return registry.topics
    .map((topic) => ({
      id: topic.id,
      name: topic[`name_${locale}`],
      indicators: registry.indicators
        .filter((one) => one.topic === topic.id && !own.has(one.id))
        .map((one) => ({ id: one.id, name: one[`name_${locale}`], places: reporting(one.id) }))
        .filter((one) => one.places.length > 0),
    }))
    .filter((topic) => topic.indicators.length > 0);
}

/** One place with everything its page shows. `rows` are its observations, in text order. */
export function placePage(
  place: Place,
  rows: ObservationRow[],
  observations: ObservationRow[],
  source: Source,
  locale: Locale,
): PlacePage {
  const { registry, reports } = source;
  const at = (id: string | null) => registry.places.find((one) => one.id === id);
  const link = (one: Place | undefined) => (one ? named(one, locale) : null);
  const topicOf = new Map(registry.indicators.map((one) => [one.id, one.topic]));
  const lines = observationLines(rows, source, locale);
  const topics = registry.topics
    .map((topic) => ({
      id: topic.id,
      name: topic[`name_${locale}`],
      lines: lines.filter((line) => topicOf.get(line.indicator) === topic.id),
    }))
    .filter((topic) => topic.lines.length > 0);
  const indicators = [...new Set(rows.map((row) => row.indicator))];
  const told = (indicator: string) =>
    new Set(observations.filter((row) => row.indicator === indicator).map((row) => row.place)).size;
  return {
    ...named(place, locale),
    kind: place.kind,
    code: place.code_gbt2260,
    former: place.former,
    note: place[`note_${locale}`],
    parent: link(at(place.parent)),
    counted_in: link(at(place.counted_in)),
    contains: registry.places
      .filter((one) => one.counted_in === place.id)
      .map((one) => named(one, locale)),
    members: registry.places
      .filter((one) => one.parent === place.id)
      .map((one) => ({
        ...named(one, locale),
        observations: observations.filter((row) => row.place === one.id).length,
      })),
    counts:
      rows.length === 0
        ? null
        : {
            observations: full(rows.length, locale),
            indicators: full(indicators.length, locale),
            topics: full(topics.length, locale),
          },
    topics,
    reports: reports
      .filter((one) => one.covers.includes(place.id) || rows.some((row) => row.report === one.id))
      .map((one) => ({
        id: one.id,
        title: reportTitle(one, locale),
        date: reportDate(one, locale),
        observations: rows.filter((row) => row.report === one.id).length,
      })),
    silence: rows.length === 0 ? [] : silenceOf(place, observations, registry, locale),
    multiples: placeMultiples(place, observations, source, locale),
    compare: indicators.sort((a, b) => told(b) - told(a)).slice(0, 1),
  };
}
