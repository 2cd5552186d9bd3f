import { full } from '#lib/i18n/format/number.ts';
import { home as words } from '#lib/i18n/messages/home.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { isUndated, period } from '#lib/model/period.ts';
import type { CoverageRow } from '#lib/query/questions/registry.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import { coverageData, type Source } from '../card/chart-data.ts';
import { tally } from '../findings/tally.ts';

export interface HomePage {
  counts: { reports: string; observations: string; indicators: string; places: string };
  coverage: CardContent;
  /** What the checks found, as the page of findings counts it; null where that is nothing. */
  found: string | null;
}

/** Places whose reports are read here, or who are spoken of, in the registry's order. */
const reporting = (coverage: CoverageRow[], { registry, reports }: Source): string[] => {
  const places = new Set([
    ...coverage.map((row) => row.place),
    ...reports.flatMap((report) => report.covers),
  ]);
  return registry.places.filter(({ id }) => places.has(id)).map(({ id }) => id);
};

/** Who reports what, when: place × topic, with a headline that says what is missing. */
function coverageCard(
  coverage: CoverageRow[],
  sql: string,
  observations: ObservationRow[],
  source: Source,
  locale: Locale,
): CardContent {
  const t = words[locale];
  const places = reporting(coverage, source);
  const topics = source.registry.topics.filter(({ id }) => coverage.some((row) => row.key === id));
  const complete = places.filter((place) =>
    topics.every(({ id }) => coverage.some((row) => row.place === place && row.key === id)),
  ).length;
  const undated = observations.filter((row) => isUndated(period(row))).length;
  const say = (n: number) => full(n, locale);
  return {
    id: 'coverage',
    title:
      complete === 0
        ? t.coverageNone(say(topics.length))
        : complete < places.length
          ? t.coverageSome(say(complete))
          : t.coverageAll,
    subtitle: t.coverageSub,
    chart: { type: 'coverage' },
    data: coverageData(coverage, places, source),
    notes: [t.coverageUndated(say(undated), say(observations.length))],
    sql,
    published: null,
  };
}

/** What the front page counts and shows beside its headlines. */
export function homePage(
  observations: ObservationRow[],
  coverage: { rows: CoverageRow[]; sql: string },
  source: Source,
  locale: Locale,
): HomePage {
  const say = (n: number) => full(n, locale);
  const distinct = (ids: string[]) => say(new Set(ids).size);
  return {
    counts: {
      reports: say(source.reports.length),
      observations: say(observations.length),
      indicators: distinct(observations.map((row) => row.indicator)),
      places: distinct(observations.map((row) => row.place)),
    },
    coverage: coverageCard(coverage.rows, coverage.sql, observations, source, locale),
    found: tally(source.findings, locale),
  };
}
