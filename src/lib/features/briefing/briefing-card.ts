import type { ChartSpec } from '#lib/chart/spec.ts';
import type { ChartData } from '#lib/chart/type.ts';
import { cardNotes, cardSubtitle, type CardContent } from '#lib/chart/card/card-content.ts';
import { chartData, coverageData, peers, type Source } from '../card/chart-data.ts';
import { headline } from '../card/headline.ts';
import { publishedCard, withAsked } from '../card/published-card.ts';
import { full } from '#lib/i18n/format/number.ts';
import { briefing as words } from '#lib/i18n/messages/briefing.ts';
import { card as cardWords } from '#lib/i18n/messages/card.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Answer } from '#lib/query/engine.ts';
import type { CoverageRow } from '#lib/query/questions/registry.ts';
import { strips } from '#lib/shape/strips.ts';
import { observe } from '#lib/shape/observe.ts';
import { cardCode, type CardRef } from '#lib/url/card-code.ts';
import { cardPath, type CardQuestion, family } from './question.ts';

/** A card as it is printed and shown on a wall. */
export interface BriefingCard extends CardContent {
  /** As it stands in the briefing's address. */
  code: string;
  /** Where it leads, below the language. */
  path: string;
}

/** What cards are made of beside their answers. */
export interface BriefingSource extends Source {
  charts: ChartSpec[];
}

type CardAnswer = Answer<CardQuestion>;

/** A card out of its answer. An indicator that nobody reports gives a card that says so. */
export function briefingCard(
  ref: CardRef,
  answer: CardAnswer,
  source: BriefingSource,
  locale: Locale,
): BriefingCard {
  const code = cardCode(ref);
  const card = contentOf(ref, answer, source, locale);
  return {
    ...card,
    id: `card-${code.replaceAll(/[^a-z0-9]+/gi, '-')}`,
    code,
    path: cardPath(ref, source.charts),
  };
}

function contentOf(
  ref: CardRef,
  answer: CardAnswer,
  source: BriefingSource,
  locale: Locale,
): Omit<CardContent, 'id'> {
  const own = { sql: answer.sql, published: null };
  switch (ref.kind) {
    case 'chart': {
      const spec = source.charts.find(({ id }) => id === ref.id);
      if (!spec) throw new Error(`no published chart ${ref.id}`);
      return publishedCard(spec, answer as Answer<ChartSpec['question']>, source, locale);
    }
    case 'indicator':
      return { ...own, ...indicatorCard(ref, answer.rows as ObservationRow[], source, locale) };
    case 'place':
      return { ...own, ...placeCard(ref.place, answer.rows as ObservationRow[], source, locale) };
    case 'coverage':
      return { ...own, ...coverageCard(ref.place, answer.rows as CoverageRow[], source, locale) };
  }
}

type Made = Omit<CardContent, 'id' | 'sql' | 'published'>;

function indicatorCard(
  { indicator, places, chart }: Extract<CardRef, { kind: 'indicator' }>,
  rows: ObservationRow[],
  source: Source,
  locale: Locale,
): Made {
  const t = words[locale];
  const asked = places.length > 0 ? places : peers(rows, source);
  const data = withAsked(chartData(rows, asked, source), chart, source);
  const one = source.registry.indicators.find(({ id }) => id === indicator);
  const name = one?.[`name_${locale}`] ?? indicator;
  return {
    title: rows.length === 0 ? t.nobody(name) : t.titled(name, headline(rows, data, locale)),
    subtitle: rows.length === 0 ? name : cardSubtitle(data, locale, chart),
    chart,
    data,
    notes: cardNotes(data, locale, chart),
  };
}

/** What is told of a place, by topic and window; topics it does not speak of are there, empty. */
function placeCard(place: string, rows: ObservationRow[], source: Source, locale: Locale): Made {
  const t = words[locale];
  const own = chartData(rows, [place], source);
  const data: ChartData = {
    ...own,
    registry: { ...own.registry, topics: source.registry.topics },
  };
  const topicOf = new Map(own.registry.indicators.map(({ id, topic }) => [id, topic]));
  const told = new Set(rows.map((row) => topicOf.get(row.indicator)));
  const silent = source.registry.topics.filter(({ id }) => !told.has(id));
  const { undated, unstated } = strips(rows.map(observe));
  const c = cardWords[locale];
  const say = (n: number) => full(n, locale);
  return {
    title: t.placeTitle(
      nameOf(place, source, locale),
      say(rows.length),
      say(told.size),
      say(source.registry.topics.length),
    ),
    subtitle: t.placeSub,
    chart: { type: 'coverage', by: 'topic', columns: 'window' },
    data,
    notes: [
      ...(undated.length > 0 ? [c.undated(undated.length)] : []),
      ...(unstated.length > 0 ? [c.unstated(unstated.length)] : []),
      ...(silent.length > 0
        ? [t.silentTopics(silent.map((one) => one[`name_${locale}`]).join(c.and))]
        : []),
    ],
  };
}

function coverageCard(
  city: string | null,
  rows: CoverageRow[],
  source: Source,
  locale: Locale,
): Made {
  const t = words[locale];
  const covered = new Set(source.reports.flatMap((report) => report.covers));
  const told = new Set(rows.map((row) => row.place));
  const places =
    city === null
      ? source.registry.places.map(({ id }) => id).filter((id) => covered.has(id) || told.has(id))
      : family(city, source.registry.places);
  const data = coverageData(rows, places, source);
  const say = (n: number) => full(n, locale);
  const [head] = places;
  const whole = city === null || head === undefined ? null : nameOf(head, source, locale);
  return {
    title: t.coverageTitle(whole, say(told.size), say(places.length)),
    subtitle: t.coverageSub,
    chart: { type: 'coverage' },
    data: {
      ...data,
      registry: { ...data.registry, topics: source.registry.topics },
      reports: reportsOf(data, source, new Set(places)),
    },
    notes: [t.coverageNote],
  };
}

/** Of the reports those that cover one of the places: a coverage answer does not name its reports. */
const reportsOf = (
  data: ChartData,
  source: Source,
  places: ReadonlySet<string>,
): ChartData['reports'] =>
  data.reports.filter(({ id }) =>
    source.reports.some(
      (report) =>
        report.id === id &&
        (places.has(report.subject_place) || report.covers.some((place) => places.has(place))),
    ),
  );

const nameOf = (place: string, { registry }: Source, locale: Locale): string =>
  registry.places.find(({ id }) => id === place)?.[`short_${locale}`] ?? place;
