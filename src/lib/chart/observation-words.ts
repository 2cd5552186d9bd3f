import type { Locale } from '#lib/model/locale.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { silent } from '#lib/shape/silent.ts';
import type { ChartData } from './type.ts';
import { vocabulary } from './vocabulary.ts';

/** More sentences than this are no description but a table, and the table is there. */
const TOLD = 24;

/**
 * A chart of observations in words: what it is, every mark with its qualifier, window and source,
 * who is silent. `opening` makes the first sentence of the number of marks and what they measure.
 */
export function observationWords(
  data: ChartData,
  locale: Locale,
  opening: (marks: number, indicators: string) => string,
): string {
  const t = marks[locale];
  const words = vocabulary(data, locale);
  if (words.observations.length === 0 && data.places.length === 0) return t.describe.empty;
  const indicators = [...new Set(data.rows.map((row) => row.indicator))].map(words.indicator);
  const unheard = silent(data.places, data.rows).map(words.place);
  return [
    words.observations.length === 0
      ? t.describe.empty
      : opening(words.observations.length, indicators.join(t.list)),
    ...words.observations.slice(0, TOLD).map((o) => words.name(o) + t.stop),
    words.observations.length > TOLD ? t.describe.more(words.observations.length - TOLD) : '',
    unheard.length > 0 ? t.describe.silent(unheard.join(t.list)) : '',
  ]
    .join('')
    .trim();
}
