import type { ChartSpec } from '#lib/chart/spec.ts';
import type { Source } from '../card/chart-data.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { CardRef } from '#lib/url/briefing.ts';
import { family } from './question.ts';

/** As many cards as a meeting reads: a cover and three sheets of two. */
const MOST = 6;
/** Cards of a place's own indicators, where it shares few with others. */
const OWN = 2;

interface Given {
  source: Pick<Source, 'registry' | 'findings'>;
  charts: readonly ChartSpec[];
  observations: readonly ObservationRow[];
}

/** The figures a published chart draws of the places and indicators it asks for. */
function drawn({ question }: ChartSpec, observations: readonly ObservationRow[]): ObservationRow[] {
  if (question.kind === 'coverage' || question.kind === 'evidence') return [];
  const indicators = question.kind === 'rank' ? [question.indicator] : question.indicators;
  return observations.filter(
    (row) =>
      indicators.includes(row.indicator) &&
      (question.places === undefined || question.places.includes(row.place)),
  );
}

/**
 * The cards a briefing begins with: who reports what, then the published charts that say most (a
 * contradiction first, then the more places the better), for a place those that speak of it or of
 * its counties, and after them what it shares with others.
 * @param place id of a city or county, or null for everybody
 */
export function proposed(place: string | null, { source, charts, observations }: Given): CardRef[] {
  const { registry, findings } = source;
  const own = place === null ? null : members(place, registry.places);
  const concerns = (row: ObservationRow): boolean => own === null || own.has(row.place);
  const contradicted = new Set(
    findings.filter(({ kind }) => kind === 'contradiction').flatMap(({ figures }) => figures),
  );
  const weight = (rows: readonly ObservationRow[]): number =>
    new Set(rows.map((row) => row.place)).size +
    (rows.some((row) => contradicted.has(row.figure)) ? 10 : 0);
  const published = charts
    .map((spec) => ({ spec, rows: drawn(spec, observations) }))
    .filter(({ rows }) => rows.some(concerns))
    .sort((a, b) => weight(b.rows) - weight(a.rows) || beside(b.spec) - beside(a.spec));
  // Two charts of one indicator say the same twice.
  const once = published.filter(
    ({ rows }, at) =>
      !published.slice(0, at).some((earlier) => earlier.rows[0]?.indicator === rows[0]?.indicator),
  );
  const shown = new Set(once.flatMap(({ rows }) => rows.map((row) => row.indicator)));
  const first: CardRef[] =
    place === null
      ? [{ kind: 'coverage', place: null }]
      : [
          { kind: 'place', place },
          { kind: 'coverage', place: family(place, registry.places)[0] ?? place },
        ];
  const mine = observations.filter((row) => row.place === place && !shown.has(row.indicator));
  const told = [...new Set(mine.map((row) => row.indicator))]
    .map((indicator) => ({
      indicator,
      places: weight(observations.filter((row) => row.indicator === indicator)),
    }))
    .sort((a, b) => b.places - a.places)
    .slice(0, OWN)
    .map(({ indicator }): CardRef => ({
      ...{ kind: 'indicator', indicator, places: [], chart: { type: 'bar' } },
    }));
  return [
    ...first,
    ...once.map(({ spec }): CardRef => ({ kind: 'chart', id: spec.id })),
    ...told,
  ].slice(0, MOST);
}

/** Places are read off side by side sooner than in time. */
const beside = ({ chart }: ChartSpec): number => (chart.type === 'bar' ? 1 : 0);

/** A city with its counties; a county alone. */
function members(place: string, places: Source['registry']['places']): Set<string> {
  const city = places.some(({ parent }) => parent === place);
  return new Set(city ? family(place, places) : [place]);
}
