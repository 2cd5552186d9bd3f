import { CHART_KINDS, chartType, loadCharts } from '#lib/chart/registry.ts';
import { type ChartKind, parseChoice } from '#lib/chart/spec.ts';
import type { Example } from '#lib/chart/type.ts';

/** The types that have a page in the gallery: all of them. */
export const galleryKinds: readonly ChartKind[] = CHART_KINDS;

/** The examples of a type, with all types they are drawn with: small multiples repeat another. */
export async function galleryExamples(kind: ChartKind): Promise<Example<unknown>[]> {
  await loadCharts([kind]);
  const examples = await chartType(kind).examples();
  const choices = examples.map(({ options }) => parseChoice({ ...Object(options), type: kind }));
  await loadCharts(choices.flatMap((choice) => choice ?? []));
  return examples;
}
