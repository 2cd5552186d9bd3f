import type { Answer } from '#lib/query/engine.ts';
import type { CompareQuestion, TrendQuestion } from '#lib/query/questions/registry.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { offers } from '#lib/chart/fits.ts';
import { COMPARE_DEFAULT } from '#lib/url/compare-state.ts';
import type { Source } from '../card/chart-data.ts';
import { widestIndicator, yearSpan } from '../compare/choices.ts';
import type { FirstAnswer } from '../compare/prepared.ts';
import { compareCards, compareData } from '../compare/cards.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import type { Locale } from '#lib/model/locale.ts';
import { questionOf } from '../compare/question.ts';

/**
 * The answer to what a page of comparison asks before anybody chose: the indicator most places
 * report.
 * @param read an answer made at build
 */
export function firstAnswer(
  { observations, ...source }: Source & { observations: ObservationRow[] },
  read: (question: CompareQuestion | TrendQuestion) => Answer<CompareQuestion | TrendQuestion>,
): FirstAnswer {
  const initial = { ...COMPARE_DEFAULT, indicators: [widestIndicator(observations)] };
  const question = questionOf(initial);
  if (!question) throw new Error('the page’s first question names no indicator');
  const span = yearSpan(observations);
  const first = read(question);
  const offered = offers(compareData(first, source));
  return { span, initial, first, offered };
}

/** The cards of the first answer, as the page is printed. */
export const firstCards = ({ first }: FirstAnswer, source: Source, locale: Locale): CardContent[] =>
  compareCards(first, { type: 'bar' }, source, locale);
