import type { Locale } from '#lib/model/locale.ts';
import { observationTable } from '../../observation-table.ts';
import type { ChartData, ChartTable } from '../../type.ts';
import type { TableOptions } from './schema.ts';

/** The rows as the other types tell them, derived ones with the figures they were made of. */
export const toTable = (data: ChartData, _: TableOptions, locale: Locale): ChartTable =>
  observationTable(data, locale);
