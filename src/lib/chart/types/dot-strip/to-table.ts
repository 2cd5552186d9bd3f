import type { Locale } from '#lib/model/locale.ts';
import { observationTable } from '../../observation-table.ts';
import type { ChartData, ChartTable } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import type { DotStripOptions } from './schema.ts';
import { stripPanels } from './strips.ts';

/** Every figure, strip by strip, the largest first; those of strips that are not drawn come last. */
export function toTable(data: ChartData, options: DotStripOptions, locale: Locale): ChartTable {
  const table = observationTable(data, locale);
  const rows = new Map(table.rows.map((row) => [row.id, row]));
  const panels = stripPanels(data, options, vocabulary(data, locale).observations);
  const strips = [
    ...panels.flatMap((panel) => panel.strips),
    ...panels.flatMap((panel) => panel.folded),
  ];
  const ordered = strips.flatMap(({ rows: own, off }) => [...[...own].reverse(), ...off]);
  return { ...table, rows: ordered.flatMap(({ id }) => rows.get(id) ?? []) };
}
