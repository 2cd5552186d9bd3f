import { matrix } from '#lib/chart/types/coverage/matrix.ts';
import { type CellState, said, stateOf } from '#lib/chart/types/coverage/tally.ts';
import type { ChartData } from '#lib/chart/type.ts';
import { full } from '#lib/i18n/format/number.ts';
import { coverage as words } from '#lib/i18n/messages/coverage.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { bounds, period } from '#lib/model/period.ts';
import type { CoverageRow } from '#lib/query/questions/registry.ts';
import type { CardContent } from '../card-content.ts';
import type { Source } from '../chart-data.ts';
import type { Named } from './indicator-page.ts';

/** What a place tells of an indicator; silent places have no cell. */
export interface CoverageCell {
  place: string;
  count: number;
  state: Exclude<CellState, 'silent'>;
  /** Everything the cell says, said. */
  name: string;
  /** The figure, where it is one only. */
  figure: string | null;
  report: string | null;
}

export interface CoverageIndicator extends Named {
  /** Names in both languages and the id, in small letters. */
  keywords: string;
  cells: CoverageCell[];
}

/** A calendar year, by what is said of it. */
export interface CoverageYear {
  year: number;
  /** Figures said of this year and no other. */
  own: number;
  /** Figures of longer windows that reach into it. */
  within: number;
}

export interface CoveragePage {
  counts: { places: string; told: string; indicators: string; alone: string; figures: string };
  /** Place × topic, and place × time. */
  topics: CardContent;
  windows: Pick<CardContent, 'id' | 'title' | 'subtitle' | 'chart' | 'data' | 'notes' | 'sql'>;
  /** Places with a figure, across the table of indicators. */
  places: Named[];
  blocks: (Named & { indicators: CoverageIndicator[] })[];
  /** Indicators that several places tell: those that can be compared at all. */
  shared: (Named & { places: string[] })[];
  /** Topics whose indicators only one place tells, with how many of how many. */
  alone: (Named & { alone: string; all: string })[];
  /** Indicators of the registry that no report tells. */
  untold: Named[];
  /** Topics a place with figures never speaks of. */
  silentTopics: (Named & { topics: string[] })[];
  silentPlaces: Named[];
  years: CoverageYear[];
}

const YEAR = (date: string): number => Number(date.slice(0, 4));

/**
 * What is said of each calendar year from the first to the last any figure names. A window of
 * several years says nothing of one of them: it is counted apart.
 */
export function coverageYears(rows: readonly ObservationRow[]): CoverageYear[] {
  const spans = rows.flatMap((row) => {
    const { start, end } = bounds(period(row));
    return start === null && end === null ? [] : [{ start, end }];
  });
  const dates = spans.flatMap(({ start, end }) => [start, end].filter((date) => date !== null));
  if (dates.length === 0) return [];
  const named = dates.map(YEAR);
  const first = Math.min(...named);
  return Array.from({ length: Math.max(...named) - first + 1 }, (_, at) => {
    const year = first + at;
    const reaching = spans.filter(
      ({ start, end }) =>
        (start === null || YEAR(start) <= year) && (end === null || YEAR(end) >= year),
    );
    const own = reaching.filter(
      ({ start, end }) => start !== null && end !== null && YEAR(start) === YEAR(end),
    ).length;
    return { year, own, within: reaching.length - own };
  });
}

/** What the page is counted from. */
export interface CoverageContent {
  data: ChartData;
  /** Answer to the question of coverage by topic. */
  answer: { rows: CoverageRow[]; sql: string };
}

/**
 * As much of the content as some cell or name of the page says: definitions, notes and subjects stay
 * behind, since the page brings all its figures along.
 */
export function coverageContent(
  observations: readonly ObservationRow[],
  { registry, reports, findings }: Source,
  answer: { rows: CoverageRow[]; sql: string },
): CoverageContent {
  const told = new Set(observations.map((row) => row.place));
  const unsaid = { definition_zh: '', definition_en: '' };
  const unnoted = { note_zh: null, note_en: null };
  const uncompared = { comparable_note_zh: null, comparable_note_en: null, concept: null };
  return {
    answer: { rows: answer.rows, sql: answer.sql },
    data: {
      rows: observations.map((row) => ({
        ...row,
        ...unnoted,
        subject_zh: '',
        subject_en: '',
        level: null,
        start: 0,
        end: 0,
      })),
      registry: {
        places: registry.places.map((place) => ({ ...place, ...unnoted, former: null })),
        indicators: registry.indicators.map((one) => ({ ...one, ...unsaid, ...uncompared })),
        units: registry.units,
        topics: registry.topics,
      },
      reports: reports.map(({ id, short_zh, short_en, date, reference_date }) => ({
        id,
        short_zh,
        short_en,
        date: { ...date, basis_zh: '', basis_en: '' },
        reference_date,
      })),
      findings: findings.map((finding) => ({ ...finding, note_zh: '', note_en: '' })),
      places: registry.places.filter(({ id }) => told.has(id)).map(({ id }) => id),
    },
  };
}

/** Who reports what and when, and what nobody reports: all of it counted from the observations. */
export function coveragePage({ data, answer }: CoverageContent, locale: Locale): CoveragePage {
  const t = words[locale];
  const { registry, rows: observations } = data;
  const name = `name_${locale}` as const;
  const short = `short_${locale}` as const;
  const say = (n: number): string => full(n, locale);
  const told = new Set(data.places);
  const own = matrix(data, { by: 'indicator' }, locale);
  const cellsOf = (indicator: Named): CoverageCell[] =>
    own.places.flatMap((place): CoverageCell[] => {
      const tally = own.at(place.id, indicator.id);
      const state = stateOf(tally);
      if (!tally || state === 'silent') return [];
      return [
        {
          place: place.id,
          count: tally.count,
          state,
          name: t.cell(place.name, indicator.name, said(tally, data, locale)),
          figure: tally.only?.id ?? null,
          report: tally.only?.report ?? null,
        },
      ];
    });
  const indicators = new Map(registry.indicators.map((one) => [one.id, one]));
  const blocks = registry.topics
    .map((topic) => ({
      id: topic.id,
      name: topic[name],
      indicators: own.keys
        .filter((key) => key.topic === topic.id)
        .map((key): CoverageIndicator => {
          const one = indicators.get(key.id);
          const keywords = `${key.id} ${one?.name_zh ?? ''} ${one?.name_en ?? ''}`.toLowerCase();
          return { id: key.id, name: key.name, keywords, cells: cellsOf(key) };
        }),
    }))
    .filter((block) => block.indicators.length > 0);
  const listed = blocks.flatMap((block) => block.indicators);
  const placeName = (id: string): string => own.places.find((one) => one.id === id)?.name ?? id;
  const alone = (all: CoverageIndicator[]): number =>
    all.filter(({ cells }) => cells.length === 1).length;
  const shared = listed
    .filter(({ cells }) => cells.length > 1)
    .map(({ id, name: label, cells }) => ({
      id,
      name: label,
      places: cells.map(({ place }) => placeName(place)),
    }));
  const topicOf = new Map(registry.indicators.map((one) => [one.id, one.topic]));
  const spoken = (place: string): Set<string | undefined> =>
    new Set(
      observations.filter((row) => row.place === place).map((row) => topicOf.get(row.indicator)),
    );
  return {
    counts: {
      places: say(registry.places.length),
      told: say(told.size),
      indicators: say(listed.length),
      alone: say(alone(listed)),
      figures: say(observations.length),
    },
    topics: {
      id: 'by-topic',
      title: t.topicsTitle(say(told.size), say(registry.topics.length)),
      subtitle: t.topicsSub,
      chart: { type: 'coverage' },
      data: { ...data, rows: [], findings: [], coverage: answer.rows },
      notes: [t.emptyCell],
      sql: answer.sql,
      published: null,
    },
    windows: {
      id: 'by-window',
      title: t.windowsTitle,
      subtitle: t.windowsSub,
      chart: { type: 'coverage', by: 'topic', rows: 'place', columns: 'window' },
      data,
      notes: [t.windowsNote],
      sql: SQL,
    },
    places: own.places.map(({ id, name: label }) => ({ id, name: label })),
    blocks,
    shared,
    alone: blocks.map((block) => ({
      id: block.id,
      name: block.name,
      alone: say(alone(block.indicators)),
      all: say(block.indicators.length),
    })),
    untold: listed
      .filter(({ cells }) => cells.length === 0)
      .map(({ id, name: label }) => ({ id, name: label })),
    silentTopics: own.places
      .map((place) => {
        const speaks = spoken(place.id);
        return {
          id: place.id,
          name: place.name,
          topics: registry.topics.filter(({ id }) => !speaks.has(id)).map((one) => one[name]),
        };
      })
      .filter(({ topics }) => topics.length > 0),
    silentPlaces: registry.places
      .filter(({ id }) => !told.has(id))
      .map((place) => ({ id: place.id, name: place[short] })),
    years: coverageYears(observations),
  };
}

/** Every observation, as the pictures draw them. */
const SQL = `SELECT *
FROM observations
ORDER BY report, start, id`;
