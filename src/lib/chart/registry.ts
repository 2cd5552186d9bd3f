import type { Locale } from '#lib/model/locale.ts';
import type { ChartChoice, ChartKind } from './spec.ts';
import type { ChartData, ChartTable, ChartType, LayoutContext } from './type.ts';
import { bar } from './types/bar/index.ts';
import { coverage } from './types/coverage/index.ts';
import { table } from './types/table/index.ts';
import { timeline } from './types/timeline/index.ts';

/** A type with its options and its layout hidden; what it was made of is checked where it is made. */
export type AnyChartType = ChartType<unknown, unknown>;

// `layout` takes what its own `schema` let in; the types of the two are tied in each ChartType.
const hidden = <O, L>(type: ChartType<O, L>): AnyChartType => type as unknown as AnyChartType;

/** Every type of chart. A kind without a type, a description or a table does not compile. */
export const CHARTS: Record<ChartKind, AnyChartType> = {
  bar: hidden(bar),
  timeline: hidden(timeline),
  table: hidden(table),
  coverage: hidden(coverage),
};

const parts = ({ type, ...options }: ChartChoice): { type: AnyChartType; options: unknown } => ({
  type: CHARTS[type],
  options,
});

/** Places the marks of a chart for a width. */
export function layoutOf(chart: ChartChoice, data: ChartData, context: LayoutContext): unknown {
  const { type, options } = parts(chart);
  return type.layout(data, options, context);
}

/** A chart in words. */
export function describeOf(chart: ChartChoice, data: ChartData, locale: Locale): string {
  const { type, options } = parts(chart);
  return type.describe(data, options, locale);
}

/** The table behind a chart. */
export function tableOf(chart: ChartChoice, data: ChartData, locale: Locale): ChartTable {
  const { type, options } = parts(chart);
  return type.toTable(data, options, locale);
}
