import { dense } from '#lib/i18n/messages/marks-dense.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { bounds, isWindow } from '#lib/model/period.ts';
import { groupBy } from '#lib/shape/group.ts';
import { silent } from '#lib/shape/silent.ts';
import { dateLabel } from '#lib/i18n/format/period.ts';
import { observationWords } from '../../observation-words.ts';
import type { ChartData } from '../../type.ts';
import { vocabulary, type Vocabulary } from '../../vocabulary.ts';
import type { HeatmapOptions } from './schema.ts';

/** More figures than these are told by their range; the table has each. */
const TOLD = 24;
/** So many silent places are named. */
const NAMED = 8;

/** Every figure where they are few; else how many, from when to when, the extremes, what is missing. */
export function describe(data: ChartData, _: HeatmapOptions, locale: Locale): string {
  const t = dense[locale].describe;
  if (data.rows.length <= TOLD) return observationWords(data, locale, t.heatmap);
  const words = vocabulary(data, locale);
  const panels = [...groupBy(words.observations, (o) => `${o.indicator}\n${o.unit}`).values()];
  const indicators = [...new Set(words.observations.map((o) => o.indicator))];
  const unheard = silent(data.places, data.rows);
  return [
    t.heatmap(data.rows.length, indicators.map(words.indicator).join(marks[locale].list)),
    ...panels.map((own) => panel(own, words, locale)),
    unheard.length === 0
      ? ''
      : unheard.length <= NAMED
        ? marks[locale].describe.silent(unheard.map(words.place).join(marks[locale].list))
        : t.silentCount(unheard.length),
    t.table,
  ]
    .join('')
    .trim();
}

function panel(own: readonly Observation[], words: Vocabulary, locale: Locale): string {
  const t = dense[locale].describe;
  let [from, to] = ['9', ''];
  let [least, most]: [Observation | null, Observation | null] = [null, null];
  let [approximate, windows] = [0, 0];
  for (const o of own) {
    const { start, end } = bounds(o.period);
    if (start !== null && start < from) from = start;
    if (end !== null && end > to) to = end;
    if (o.quantity.kind !== 'exact') approximate++;
    if (isWindow(o.period)) windows++;
    if (o.suspect) continue;
    if (!least || o.quantity.likely_low < least.quantity.likely_low) least = o;
    if (!most || o.quantity.likely_low > most.quantity.likely_low) most = o;
  }
  const rows = new Set(own.map((o) => o.place)).size;
  const [first, last] = [from === '9' ? to : from, to === '' ? from : to];
  return [
    first === '' || first === '9'
      ? ''
      : t.heatSize(rows, dateLabel(first, locale), dateLabel(last, locale)),
    least ? t.least(words.name(least)) : '',
    most ? t.most(words.name(most)) : '',
    approximate > 0 ? t.approximate(approximate) : '',
    windows > 0 ? t.windows(windows) : '',
  ].join('');
}
