import type { Locale } from '#lib/model/locale.ts';
import { observationTable } from '../../observation-table.ts';
import type { ChartData, ChartTable } from '../../type.ts';
import type { TimelineOptions } from './schema.ts';

export const toTable = (data: ChartData, _: TimelineOptions, locale: Locale): ChartTable =>
  observationTable(data, locale);
