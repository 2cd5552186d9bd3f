import type { ChartChoice } from '#lib/chart/spec.ts';
import { cardNotes, cardSubtitle, type CardContent } from '#lib/features/card-content.ts';
import { chartData, peers, type Source } from '#lib/features/chart-data.ts';
import { headline } from '#lib/features/headline.ts';
import { compare } from '#lib/i18n/messages/compare.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Answer } from '#lib/query/engine.ts';
import type { CompareQuestion, TrendQuestion } from '#lib/query/questions/registry.ts';
import type { CompareState } from '#lib/url/compare.ts';

export type CompareAnswer = Answer<CompareQuestion | TrendQuestion>;

/** The chart an answer is drawn as: a trend is a timeline, a comparison what the reader prefers. */
export function chartOf(answer: CompareAnswer, chosen: CompareState['chart']): ChartChoice {
  if (answer.question.kind === 'trend') return { type: 'timeline' };
  return { type: chosen === 'table' ? 'table' : 'bar' };
}

/**
 * One card for each indicator asked that has a row, in the order asked: other indicators are other
 * definitions, often other units, and never share an axis here. An indicator without a row has no
 * card; `silentIndicators` names it.
 */
export function compareCards(
  answer: CompareAnswer,
  chart: ChartChoice,
  source: Source,
  locale: Locale,
): CardContent[] {
  const { indicators, places, normalise } = answer.question;
  return indicators.flatMap((id): CardContent[] => {
    const rows = answer.rows.filter((row) => row.indicator === id);
    if (rows.length === 0) return [];
    const data = {
      ...chartData(rows, places ?? peers(rows, source), source),
      ...(normalise && { derived: { kind: normalise } }),
    };
    const name = data.registry.indicators[0]?.[`name_${locale}`] ?? id;
    const title = `${name}${locale === 'zh' ? '：' : ': '}${headline(rows, data, locale)}`;
    return [
      {
        id: `compare-${id}`,
        title: normalise ? compare[locale].normalised(name) : title,
        subtitle: cardSubtitle(data, locale),
        chart,
        data,
        notes: cardNotes(data, locale),
        sql: answer.sql,
        published: null,
      },
    ];
  });
}

/** Indicators asked that no row of the answer names: no report says anything under the conditions. */
export const silentIndicators = (answer: CompareAnswer): string[] =>
  answer.question.indicators.filter((id) => !answer.rows.some((row) => row.indicator === id));
