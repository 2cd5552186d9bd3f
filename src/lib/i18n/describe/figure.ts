import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { periodSpoken } from '../format/period.ts';
import { spoken, type UnitWords } from '../format/quantity.ts';
import { sentences } from '../messages/sentences.ts';

/** The names of what an observation refers to by id, in the language of the sentence. */
export interface FigureContext {
  place: string;
  indicator: string;
  unit: UnitWords | null;
  /** Title of the report. */
  report: string;
  /** A finding says that another report disagrees. */
  disputed?: boolean;
}

/**
 * One figure in one sentence, complete by itself: to be copied where no chart can go, and read out
 * where none is seen. Place, indicator, quantity with its qualifier, window, doubts, source.
 */
export function figureSentence(
  o: Pick<Observation, 'quantity' | 'period' | 'suspect'>,
  context: FigureContext,
  locale: Locale,
): string {
  const say = sentences[locale];
  const doubts = [...(o.suspect ? [say.suspect] : []), ...(context.disputed ? [say.disputed] : [])];
  return say.figure({
    place: context.place,
    indicator: context.indicator,
    quantity: spoken(o.quantity, context.unit, locale),
    period: periodSpoken(o.period, locale),
    doubts: doubts.map(say.doubt).join(''),
    report: context.report,
  });
}
