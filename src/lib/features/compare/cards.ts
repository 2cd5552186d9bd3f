import { holding } from '#lib/chart/holds.ts';
import type { ChartChoice } from '#lib/chart/spec.ts';
import type { ChartData } from '#lib/chart/type.ts';
import {
  cardNotes,
  cardSubtitle,
  derivedTitle,
  type CardContent,
} from '#lib/chart/card/card-content.ts';
import { chartData, peers, type Source } from '../card/chart-data.ts';
import { withEvents } from '../card/noted-events.ts';
import { headline } from '../card/headline.ts';
import { card } from '#lib/i18n/messages/card.ts';
import { compare } from '#lib/i18n/messages/compare.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Answer } from '#lib/query/engine.ts';
import { type CompareQuestion, type TrendQuestion, typeOf } from '#lib/query/questions/registry.ts';
import { groupBy } from '#lib/shape/group.ts';

export type CompareAnswer = Answer<CompareQuestion | TrendQuestion>;

const known = new WeakMap<CompareAnswer, { source: Source; data: ChartData }>();

/**
 * Everything an answer holds: as it is drawn, and as the types of chart are asked whether they fit
 * it. Made once for each answer, so that both share what was worked out of it.
 */
export function compareData(answer: CompareAnswer, source: Source): ChartData {
  const before = known.get(answer);
  if (before?.source === source) return before.data;
  const { places, normalise } = answer.question;
  const data = {
    ...chartData(answer.rows, places ?? peers(answer.rows, source), source),
    ...(normalise && { derived: { kind: normalise } }),
  };
  known.set(answer, { source, data });
  return data;
}

/** Rows that share a picture: other units never share an axis, and most types take one indicator. */
function pictures(answer: CompareAnswer, chart: ChartChoice): string[][] {
  const told = answer.question.indicators.filter((id) =>
    answer.rows.some((row) => row.indicator === id),
  );
  switch (holding(chart)) {
    case 'indicator':
      return told.map((id) => [id]);
    case 'unit': {
      const unit = (id: string) => answer.rows.find((row) => row.indicator === id)?.unit;
      return [...groupBy(told, unit).values()];
    }
    case 'all':
      return told.length > 0 ? [told] : [];
  }
}

/**
 * The cards of an answer: one for each indicator asked that has a row, in the order asked, or fewer
 * where the type sets several in one picture. An indicator without a row has no card;
 * `silentIndicators` names it.
 */
export function compareCards(
  answer: CompareAnswer,
  chart: ChartChoice,
  source: Source,
  locale: Locale,
): CardContent[] {
  return pictures(answer, chart).map((indicators): CardContent => {
    const rows = answer.rows.filter((row) => indicators.includes(row.indicator));
    const own = rows.length === answer.rows.length ? answer : { ...answer, rows };
    const data = withEvents(compareData(own, source), chart, source);
    const name = data.registry.indicators
      .map((one) => one[`name_${locale}`])
      .join(card[locale].and);
    const t = compare[locale];
    const found = indicators.length > 1 ? name : t.titled(name, headline(rows, data, locale));
    return {
      id: `compare-${indicators.join('-')}`,
      title: answer.question.normalise
        ? t.normalised(name)
        : (derivedTitle(name, data, locale, chart) ?? found),
      subtitle: cardSubtitle(data, locale, chart),
      chart,
      data,
      notes: cardNotes(data, locale, chart),
      sql: typeOf(answer.question).sql({ ...answer.question, indicators }),
      published: null,
      asked: plainlyAsked(answer.question),
    };
  });
}

/** What a card of a briefing can ask too. */
const PLAIN = new Set(['kind', 'indicators', 'places']);

/** The places asked for; null where the answer was narrowed by anything else. */
const plainlyAsked = (question: CompareAnswer['question']): readonly string[] | null =>
  Object.keys(question).every((key) => PLAIN.has(key)) ? (question.places ?? []) : null;

/**
 * Indicators asked that no row of the answer names, in the order asked and by name: no report says
 * anything under the conditions.
 */
export const silentIndicators = (
  answer: CompareAnswer,
  { registry }: Pick<Source, 'registry'>,
  locale: Locale,
): { id: string; name: string }[] =>
  answer.question.indicators
    .filter((id) => !answer.rows.some((row) => row.indicator === id))
    .map((id) => ({
      id,
      name: registry.indicators.find((one) => one.id === id)?.[`name_${locale}`] ?? id,
    }));
