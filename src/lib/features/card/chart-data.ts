import type { ChartData } from '#lib/chart/type.ts';
import type { Finding, ObservationRow } from '#lib/model/figure.ts';
import type { BoundaryMap, EventNote, Place, Registry } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import type { CoverageRow } from '#lib/query/questions/registry.ts';

/** A report as a chart names it: without its offsets and checksum. */
const cited = ({ id, short_zh, short_en, date, reference_date }: Report) => ({
  id,
  short_zh,
  short_en,
  date,
  reference_date,
});

/** What a chart's vocabulary is taken from: the site's content, or a part of it. */
export interface Source {
  registry: Registry;
  reports: Report[];
  findings: Finding[];
  /** Boundaries a publisher supplied; only a chart that asks for one brings it along. */
  maps?: BoundaryMap[];
  /** Dated events; only a time axis that asks for them brings some along. */
  events?: EventNote[];
}

/** Those of the places that were asked for change seats among themselves, into the order asked. */
function asAsked(places: readonly Place[], asked: readonly string[]): Place[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const ordered = [...new Set(asked)].flatMap((id) => byId.get(id) ?? []);
  const moved = new Set(ordered);
  let next = 0;
  return places.map((place) => (moved.has(place) ? (ordered[next++] ?? place) : place));
}

/**
 * What a chart of `rows` needs and no more: a page's JSON holds the vocabulary its rows name, not
 * the registry. Parents of places stay, since charts tell counties from cities by them, and the
 * counties that zones are counted in.
 * @param places ids of the places that were asked for, with or without a row, in the order in which
 *   a chart that sorts by place shows them
 */
export function chartData(rows: ObservationRow[], places: string[], source: Source): ChartData {
  const has = <T>(values: Iterable<T>) => {
    const set = new Set(values);
    return (value: T) => set.has(value);
  };
  const indicator = has(rows.map((row) => row.indicator));
  const place = has([...places, ...rows.map((row) => row.place)]);
  const indicators = source.registry.indicators.filter(({ id }) => indicator(id));
  const named = source.registry.places.filter(({ id }) => place(id));
  const parent = has(named.flatMap((place) => [place.parent, place.counted_in]));
  const figure = has(rows.map((row) => row.figure));
  const report = has(rows.map((row) => row.report));
  const unit = has([...rows.map((row) => row.unit), ...indicators.map((one) => one.unit)]);
  const topic = has(indicators.map((one) => one.topic));
  const { tiles = [] } = source.registry;
  const grid = has(tiles.filter((tile) => place(tile.place)).map((tile) => tile.layout));
  return {
    rows,
    places,
    registry: {
      indicators,
      places: asAsked(
        source.registry.places.filter((place) => named.includes(place) || parent(place.id)),
        places,
      ),
      units: source.registry.units.filter(({ id }) => unit(id)),
      topics: source.registry.topics.filter(({ id }) => topic(id)),
      tiles: tiles.filter(({ layout }) => grid(layout)),
    },
    reports: source.reports.filter(({ id }) => report(id)).map(cited),
    findings: source.findings.filter((finding) => finding.figures.some(figure)),
  };
}

/**
 * What a coverage chart needs: its places and topics (or indicators, reports), all of the reports.
 * @param places ids of the places that were asked for, besides those with a row
 */
export function coverageData(rows: CoverageRow[], places: string[], source: Source): ChartData {
  const keys = new Set(rows.map((row) => row.key));
  const told = new Set([...places, ...rows.map((row) => row.place)]);
  // A matrix keeps the order of the registry, whoever is told of first.
  const registered = source.registry.places.map(({ id }) => id).filter((id) => told.has(id));
  const data = chartData([], registered, source);
  return {
    ...data,
    registry: {
      ...data.registry,
      topics: source.registry.topics.filter(({ id }) => keys.has(id)),
      indicators: source.registry.indicators.filter(({ id }) => keys.has(id)),
    },
    reports: source.reports.map(cited),
    places,
    coverage: rows,
  };
}

/** Cities are set beside cities, counties, districts and zones beside one another. */
export const tier = (place: Place): 'city' | 'county' =>
  place.kind === 'prefecture-level city' ? 'city' : 'county';

/**
 * Places that could have reported what `rows` report: of the same tier as any of theirs, and within
 * what some report covers. Those without a row are silent, not empty.
 */
export function peers(rows: Pick<ObservationRow, 'place'>[], source: Source): string[] {
  const covered = new Set(source.reports.flatMap((report) => report.covers));
  const own = new Set(rows.map((row) => row.place));
  const tiers = new Set(source.registry.places.filter(({ id }) => own.has(id)).map(tier));
  return source.registry.places
    .filter((place) => own.has(place.id) || (covered.has(place.id) && tiers.has(tier(place))))
    .map(({ id }) => id);
}
