import type { Locale } from '#lib/model/locale.ts';
import { tableOf } from '../../registry.ts';
import type { ChartData, ChartTable } from '../../type.ts';
import type { FacetsOptions } from './schema.ts';

/** The table of the repeated chart over all facets, those that are not drawn included. */
export const toTable = (data: ChartData, { of }: FacetsOptions, locale: Locale): ChartTable =>
  tableOf(of, data, locale);
