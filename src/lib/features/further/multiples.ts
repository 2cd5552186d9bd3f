import { loadCharts } from '#lib/chart/registry.ts';
import type { ChartChoice, SingleChoice } from '#lib/chart/spec.ts';
import { full } from '#lib/i18n/format/number.ts';
import { places as words } from '#lib/i18n/messages/places.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Answer } from '#lib/query/engine.ts';
import { compare } from '#lib/query/questions/compare.ts';
import type { CompareQuestion } from '#lib/query/questions/registry.ts';
import { fetchVocabulary } from '../site/vocabulary.ts';
import { cardNotes, cardSubtitle, type CardContent } from '#lib/chart/card/card-content.ts';
import { chartData, type Source } from '../card/chart-data.ts';
import { headline } from '../card/headline.ts';
import type { Multiple } from '../pages/place-multiples.ts';
import { fetchAnswer } from './small-files.ts';

/** One small chart for each indicator, or the chart itself where there is one indicator. */
export function chartOf({ kind, indicators, places }: Multiple): ChartChoice {
  const of: SingleChoice =
    kind === 'windows' ? { type: 'timeline' } : { type: 'bar', highlight: places.slice(0, 1) };
  return indicators.length > 1 ? { type: 'facets', of, by: 'indicator', scales: 'own' } : of;
}

/**
 * The card of small multiples. Who reports some of the indicators is drawn as silent on the others;
 * so is who reports none of them, and is named below the picture: silence leaves with the data, in
 * the file, the description, the sentence and the briefing.
 */
export function multiplesCard(
  multiple: Multiple,
  rows: Answer<CompareQuestion>['rows'],
  source: Source,
  locale: Locale,
): CardContent {
  const { id, topic, kind, indicators, places, silent } = multiple;
  const t = words[locale];
  const expected = [...places, ...silent];
  const data = chartData(rows, expected, source);
  const chart = chartOf(multiple);
  const [only] = data.registry.indicators;
  const title =
    indicators.length === 1 && only
      ? t.caption(only[`name_${locale}`], headline(rows, data, locale))
      : t.multiplesTitle[kind](topic, full(indicators.length, locale));
  return {
    id,
    title,
    subtitle: cardSubtitle(data, locale, chart),
    chart,
    data,
    notes: cardNotes(data, locale, chart),
    sql: compare.sql({ kind: 'compare', indicators, places }),
    published: null,
    asked: expected,
  };
}

/** The same, fetched from small files; null where one of them did not arrive. */
export async function fetchMultiples(
  multiple: Multiple,
  locale: Locale,
): Promise<CardContent | null> {
  const { indicators, places } = multiple;
  const [source, ...answers] = await Promise.all([
    fetchVocabulary(),
    ...indicators.map((id) => fetchAnswer({ kind: 'compare', indicators: [id], places })),
  ]);
  const arrived = answers.filter((answer) => answer !== null);
  if (!source || arrived.length < answers.length) return null;
  const card = multiplesCard(
    multiple,
    arrived.flatMap(({ rows }) => rows),
    source,
    locale,
  );
  await loadCharts([card.chart]);
  return card;
}
