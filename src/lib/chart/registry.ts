import type { Locale } from '#lib/model/locale.ts';
import { isArithmeticLoaded, loadArithmetic } from './arithmetic.ts';
import type { Fit } from './fit.ts';
import { madeAs } from './made-as.ts';
import type { ChartChoice, ChartKind } from './spec.ts';
import type { ChartData, ChartTable, ChartType, LayoutContext } from './type.ts';

/** A type with its options and its layout hidden; what it was made of is checked where it is made. */
export type AnyChartType = ChartType<unknown, unknown>;

// `layout` takes what its own `schema` let in; the types of the two are tied in each ChartType.
const hidden = <O, L>(type: ChartType<O, L>): AnyChartType => type as unknown as AnyChartType;

/**
 * Every type of chart, each fetched when a page first draws one: no reader loads a type that no
 * chart in sight is of. A kind without a type, a description or a table does not compile.
 */
const LOADERS: Record<ChartKind, () => Promise<AnyChartType>> = {
  bar: async () => hidden((await import('./types/bar/index.ts')).bar),
  timeline: async () => hidden((await import('./types/timeline/index.ts')).timeline),
  table: async () => hidden((await import('./types/table/index.ts')).table),
  coverage: async () => hidden((await import('./types/coverage/index.ts')).coverage),
  'tile-map': async () => hidden((await import('./types/tile-map/index.ts')).tileMap),
  heatmap: async () => hidden((await import('./types/heatmap/index.ts')).heatmap),
  scatter: async () => hidden((await import('./types/scatter/index.ts')).scatter),
  dumbbell: async () => hidden((await import('./types/dumbbell/index.ts')).dumbbell),
  'dot-strip': async () => hidden((await import('./types/dot-strip/index.ts')).dotStrip),
  facets: async () => hidden((await import('./types/facets/index.ts')).facets),
};

/** All kinds, in the order in which types are offered. */
export const CHART_KINDS = Object.keys(LOADERS) as ChartKind[];

const loaded = new Map<ChartKind, AnyChartType>();

/** Whether all that draws a chart is here, so that it can be drawn at once. */
export const isLoaded = (chart: ChartChoice): boolean =>
  kindsOf(chart).every((kind) => loaded.has(kind)) &&
  (madeAs(chart) === undefined || isArithmeticLoaded());

/** The types a chart is drawn with: small multiples need the type they repeat. */
export const kindsOf = (chart: ChartChoice): ChartKind[] =>
  chart.type === 'facets' ? ['facets', chart.of.type] : [chart.type];

/**
 * Fetches types of charts, by kind or as charts. Pages await it before they draw; whoever changes a
 * chart's type awaits it before the change.
 */
export async function loadCharts(charts: Iterable<ChartKind | ChartChoice>): Promise<void> {
  const all = [...charts];
  const kinds = all.flatMap((one) => (typeof one === 'string' ? [one] : kindsOf(one)));
  const missing = [...new Set(kinds)].filter((kind) => !loaded.has(kind));
  await Promise.all([
    ...missing.map(async (kind) => loaded.set(kind, await LOADERS[kind]())),
    all.some((one) => typeof one !== 'string' && madeAs(one) !== undefined) && loadArithmetic(),
  ]);
}

/**
 * A type of chart that was loaded before.
 * @throws where nobody awaited `loadCharts`: a page forgot to
 */
export function chartType(kind: ChartKind): AnyChartType {
  const type = loaded.get(kind);
  if (!type) throw new Error(`chart type ${kind} is drawn before it was loaded`);
  return type;
}

const parts = ({ type, ...options }: ChartChoice): { type: AnyChartType; options: unknown } => ({
  type: chartType(type),
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

/** Whether a type of chart says something about some data. */
export const fitOf = (kind: ChartKind, data: ChartData): Fit => chartType(kind).fit(data);
