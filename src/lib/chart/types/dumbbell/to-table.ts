import type { Locale } from '#lib/model/locale.ts';
import { marksChange } from '#lib/i18n/messages/marks-change.ts';
import { observationTable } from '../../observation-table.ts';
import type { ChartData, ChartTable } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import { changeOf } from './change-words.ts';
import { dumbbellPanels, observationsOf } from './pairs.ts';
import type { DumbbellOptions } from './schema.ts';

/**
 * Every figure in the order of the picture, then those of other times; what changed stands in the row
 * of the figure that comes last.
 */
export function toTable(data: ChartData, options: DumbbellOptions, locale: Locale): ChartTable {
  const words = vocabulary(data, locale);
  const table = observationTable(data, locale);
  const rows = new Map(table.rows.map((row) => [row.id, row]));
  const perYear = data.derived?.kind === 'per_year';
  const ordered = dumbbellPanels(data, options).flatMap((panel) => [
    ...panel.entries.flatMap((entry) => {
      const own = observationsOf(entry);
      const change = changeOf(entry, words, locale, perYear)?.spoken ?? '';
      return own.map(({ id }, i) => ({ id, change: i === own.length - 1 ? change : '' }));
    }),
    ...[...panel.others, ...panel.undated].map(({ id }) => ({ id, change: '' })),
  ]);
  return {
    columns: [...table.columns, { id: 'change', label: marksChange[locale].column, numeric: true }],
    rows: ordered.flatMap(({ id, change }) => {
      const row = rows.get(id);
      return row ? [{ ...row, cells: { ...row.cells, change } }] : [];
    }),
  };
}
