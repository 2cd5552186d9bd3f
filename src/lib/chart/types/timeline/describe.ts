import type { Locale } from '#lib/model/locale.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { observationWords } from '../../observation-words.ts';
import type { ChartData } from '../../type.ts';
import type { TimelineOptions } from './schema.ts';

export const describe = (data: ChartData, _: TimelineOptions, locale: Locale): string =>
  observationWords(data, locale, marks[locale].describe.timeline);
