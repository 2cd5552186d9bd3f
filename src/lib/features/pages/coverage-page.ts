import { matrix } from '#lib/chart/types/coverage/matrix.ts';
import { type CellState, said, stateOf } from '#lib/chart/types/coverage/tally.ts';
import { full } from '#lib/i18n/format/number.ts';
import { coverage as words } from '#lib/i18n/messages/coverage.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import type { CoverageContent } from '../coverage/content.ts';
import { unpackRows } from '../coverage/packed-rows.ts';
import { type CoverageYear, coverageYears } from '../coverage/years.ts';
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
  /** The name and the words of the id, in small letters. */
  keywords: string;
  cells: CoverageCell[];
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

/** Who reports what and when, and what nobody reports: all of it counted from the observations. */
export function coveragePage(content: CoverageContent, locale: Locale): CoveragePage {
  const t = words[locale];
  const { answer } = content;
  const observations = unpackRows(content.rows);
  const data = { ...content.data, rows: observations };
  const { registry } = data;
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
  const blocks = registry.topics
    .map((topic) => ({
      id: topic.id,
      name: topic[name],
      indicators: own.keys
        .filter((key) => key.topic === topic.id)
        .map((key): CoverageIndicator => {
          const keywords = `${key.id.replaceAll('_', ' ')} ${key.name}`.toLowerCase();
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
