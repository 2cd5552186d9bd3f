import type { Locale } from '#lib/model/locale.ts';
import { derive } from '#lib/i18n/messages/derive.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { ChartData, ChartTable } from './type.ts';
import { vocabulary } from './vocabulary.ts';

/** The table behind a chart of derived figures: each with the figures it was made of, as written. */
export function derivedTable(data: ChartData, locale: Locale): ChartTable {
  const words = vocabulary(data, locale);
  const t = marks[locale].columns;
  const several = new Set(data.rows.map((row) => row.indicator)).size > 1;
  const text = (id: 'place' | 'indicator' | 'as_written' | 'period' | 'report') => ({
    id,
    label: t[id],
    numeric: false,
  });
  return {
    columns: [
      text('place'),
      ...(several ? [text('indicator')] : []),
      { id: 'reading', label: t.reading, numeric: true },
      { id: 'made', label: derive[locale].columns.made, numeric: false },
      text('as_written'),
      text('period'),
      text('report'),
    ],
    rows: words.observations.map((o) => ({
      id: o.id,
      figure: o.id,
      report: o.report,
      cells: {
        place: words.place(o.place),
        ...(several ? { indicator: words.indicator(o.indicator) } : {}),
        reading: words.reading(o),
        made: words.made(o) ?? '',
        as_written: words.written(o),
        period: words.period(o),
        report: words.reportsOf(o),
      },
    })),
  };
}
