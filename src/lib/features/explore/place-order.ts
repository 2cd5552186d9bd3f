import { parseChoice, type ChartChoice } from '#lib/chart/spec.ts';
import type { ChartData } from '#lib/chart/type.ts';

/** The option that makes a type keep the order in which places were asked for. */
const BY_PLACE: Partial<Record<ChartChoice['type'], string>> = {
  bar: 'place',
  dumbbell: 'place',
  heatmap: 'registry',
};

/** The chart in the order asked for; null where its type has an order of its own (a map, an axis). */
export function inAskedOrder(chart: ChartChoice): ChartChoice | null {
  if (chart.type === 'facets') return (chart.by ?? 'place') === 'place' ? chart : null;
  const sort = BY_PLACE[chart.type];
  return sort === undefined ? null : parseChoice({ ...chart, sort });
}

/** Whether the chart shows its places in the order asked for. */
const keepsOrder = (chart: ChartChoice): boolean =>
  chart.type === 'facets' || ('sort' in chart && chart.sort === BY_PLACE[chart.type]);

/**
 * The places with a figure, as the picture has them: in the order asked for where the chart keeps
 * it, else in that of the answer, which tells the largest first.
 */
export function shownOrder(
  chart: ChartChoice,
  { rows, places, registry }: Pick<ChartData, 'rows' | 'places' | 'registry'>,
): string[] {
  const told = [...new Set(rows.map((row) => row.place))];
  if (!keepsOrder(chart)) return told;
  const asked = chart.type === 'facets' ? places : registry.places.map(({ id }) => id);
  const at = new Map(asked.map((id, i) => [id, i]));
  return told.sort((a, b) => (at.get(a) ?? Infinity) - (at.get(b) ?? Infinity));
}

/** The places to ask for so that those with a figure stand as given; the silent ones follow them. */
export const askedInOrder = (shown: readonly string[], asked: readonly string[]): string[] => [
  ...shown,
  ...asked.filter((id) => !shown.includes(id)),
];

/** Items with one of them moved to another position; out of range moves to the nearest end. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const others = items.filter((_, at) => at !== from);
  const end = Math.max(0, Math.min(others.length, to));
  return from in items ? others.toSpliced(end, 0, items[from] as T) : [...items];
}
