import type { Locale } from '#lib/model/locale.ts';
import { observationTable } from '../../observation-table.ts';
import type { ChartData, ChartTable } from '../../type.ts';
import type { TableOptions } from './schema.ts';

export const toTable = (data: ChartData, _: TableOptions, locale: Locale): ChartTable =>
  observationTable(data, locale);
