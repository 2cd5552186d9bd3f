import type { Locale } from '#lib/model/locale.ts';
import { observationTable } from '../../observation-table.ts';
import type { ChartData, ChartTable } from '../../type.ts';
import type { HeatmapOptions } from './schema.ts';

/** A row a figure, however small its cell; an empty cell is no row. */
export const toTable = (data: ChartData, _: HeatmapOptions, locale: Locale): ChartTable =>
  observationTable(data, locale);
