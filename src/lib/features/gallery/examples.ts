import { CHART_KINDS, chartType, loadCharts } from '#lib/chart/registry.ts';
import type { ChartKind } from '#lib/chart/spec.ts';
import type { Example } from '#lib/chart/type.ts';

/** The types that have a page in the gallery: all of them. */
export const galleryKinds: readonly ChartKind[] = CHART_KINDS;

/** The examples of a type, with the type itself fetched so that they can be drawn. */
export async function galleryExamples(kind: ChartKind): Promise<Example<unknown>[]> {
  await loadCharts([kind]);
  return chartType(kind).examples();
}
