import { observationTable } from '../../observation-table.ts';
import type { ChartData, ChartTable, LayoutContext } from '../../type.ts';
import type { TableOptions } from './schema.ts';

export interface TableLayout {
  table: ChartTable;
  /** On a narrow page each row is a small paragraph: place and reading, the rest below. */
  narrow: boolean;
}

export const NARROW = 480;

export const layout = (
  data: ChartData,
  _: TableOptions,
  { locale, size: { width } }: LayoutContext,
): TableLayout => ({ table: observationTable(data, locale), narrow: width < NARROW });
