import { marks } from '#lib/i18n/messages/marks.ts';
import { marksSpread } from '#lib/i18n/messages/marks-spread.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { Strip } from './strips.ts';

/** What a strip shows: what is measured, and of which time. */
export function headingOf({ indicator, time }: Strip, words: Vocabulary, locale: Locale): string {
  const said =
    time.kind === 'one'
      ? words.period(time.of)
      : time.kind === 'mixed'
        ? marksSpread[locale].mixed
        : marks[locale].normalised;
  return `${words.indicator(indicator)} · ${said}`;
}
