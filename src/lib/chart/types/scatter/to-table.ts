import { dense } from '#lib/i18n/messages/marks-dense.ts';
import type { Locale } from '#lib/model/locale.ts';
import { observationTable } from '../../observation-table.ts';
import type { ChartData, ChartTable } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import type { ScatterOptions } from './schema.ts';
import { sortFigures } from './sort.ts';

/** A row a figure, the two of a point one after the other, with the axis each stands on. */
export function toTable(data: ChartData, options: ScatterOptions, locale: Locale): ChartTable {
  const t = dense[locale];
  const table = observationTable(data, locale);
  const sorted = sortFigures(data, options, vocabulary(data, locale));
  const axis = new Map<string, string>();
  const say = (id: string, axisOf: 'x' | 'y', doubt: string): void => {
    axis.set(id, doubt === '' ? t.axes[axisOf] : `${t.axes[axisOf]} (${doubt})`);
  };
  for (const { x, y, differs } of sorted.pairs) {
    const doubt = differs.window ? t.pair.window : differs.level ? t.pair.level : '';
    say(x.id, 'x', doubt);
    say(y.id, 'y', doubt);
  }
  for (const one of ['x', 'y'] as const)
    for (const o of sorted.alone[one]) say(o.id, one, t.pair.alone);
  const rank = new Map([...axis.keys()].map((id, i) => [id, i]));
  const [place, ...columns] = table.columns;
  return {
    columns: [
      ...(place ? [place] : []),
      { id: 'axis', label: t.column, numeric: false },
      ...columns,
    ],
    rows: table.rows
      .map((row) => ({ ...row, cells: { ...row.cells, axis: axis.get(row.id) ?? t.pair.off } }))
      .sort((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size)),
  };
}
