import type { Locale } from '#lib/model/locale.ts';
import { observationTable } from '../../observation-table.ts';
import type { ChartData, ChartTable } from '../../type.ts';
import { asDrawn } from './order.ts';
import type { BarOptions } from './schema.ts';

export const toTable = (data: ChartData, options: BarOptions, locale: Locale): ChartTable =>
  observationTable(asDrawn(data, options), locale);
