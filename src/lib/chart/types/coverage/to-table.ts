import type { Locale } from '#lib/model/locale.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { ChartData, ChartTable } from '../../type.ts';
import { cells } from './cells.ts';
import type { CoverageOptions } from './schema.ts';

/** One row a cell that is not empty; a cell stands for many figures, so that none is named. */
export function toTable(data: ChartData, _: CoverageOptions, locale: Locale): ChartTable {
  const t = marks[locale];
  return {
    columns: [
      { id: 'place', label: t.columns.place, numeric: false },
      { id: 'key', label: t.columns.key, numeric: false },
      { id: 'observations', label: t.columns.observations, numeric: true },
      { id: 'periods', label: t.columns.periods, numeric: false },
    ],
    rows: cells(data, locale)
      .filter((cell) => cell.row !== null)
      .map(({ place, key, row }) => ({
        id: `${place.id} ${key.id}`,
        figure: null,
        report: null,
        cells: {
          place: place.name,
          key: key.name,
          observations: row ? t.cell(row.observations, row.approximate, row.disputed) : '',
          periods: [...new Set([row?.first_period, row?.last_period])].filter(Boolean).join('–'),
        },
      })),
  };
}
