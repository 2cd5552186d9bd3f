import type { Locale } from '#lib/model/locale.ts';
import { derive } from '#lib/i18n/messages/derive.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { ChartData, ChartTable } from './type.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';

/** A vocabulary is read once for the data of a chart in a language. */
const known = new WeakMap<Vocabulary, ChartTable>();

/**
 * The table behind a chart: one row a mark, nothing rounded, doubts beside the reading, as written
 * included. What is made of figures has a column that says how, and all its figures as written.
 */
export function observationTable(data: ChartData, locale: Locale): ChartTable {
  const words = vocabulary(data, locale);
  const before = known.get(words);
  if (before) return before;
  const { columns: t, doubted, join } = marks[locale];
  const several = new Set(data.rows.map((row) => row.indicator)).size > 1;
  const made = data.derived?.figures !== undefined;
  const text = (id: 'place' | 'indicator' | 'as_written' | 'period' | 'report') => ({
    id,
    label: t[id],
    numeric: false,
  });
  const table: ChartTable = {
    columns: [
      text('place'),
      ...(several ? [text('indicator')] : []),
      { id: 'reading', label: t.reading, numeric: true },
      ...(made ? [{ id: 'made', label: derive[locale].columns.made, numeric: false }] : []),
      text('as_written'),
      text('period'),
      text('report'),
    ],
    rows: words.observations.map((o) => {
      const doubts = words.doubts(o);
      const cells: Record<string, string> = {
        place: words.place(o.place),
        reading: words.reading(o) + (doubts.length > 0 ? doubted(doubts.join(join)) : ''),
        as_written: words.written(o),
        period: words.period(o),
        report: words.reportsOf(o),
      };
      if (several) cells.indicator = words.indicator(o.indicator);
      if (made) cells.made = words.made(o) ?? '';
      return { id: o.id, figure: o.id, report: o.report, cells };
    }),
  };
  known.set(words, table);
  return table;
}
