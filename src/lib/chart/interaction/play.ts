import type { ObservationRow } from '#lib/model/figure.ts';
import type { ChartChoice } from '../spec.ts';

/** Where playing goes next: one step on, and no farther than the last. */
export const after = (current: number, count: number): number | null =>
  current + 1 < count ? current + 1 : null;

/** Where playing begins: from the first again, where the last is shown or nothing was played yet. */
export const start = (current: number | null, count: number): number =>
  current === null || current >= count - 1 ? 0 : current;

/** Fewer times are seen better side by side. */
const LEAST = 3;

/** Whether a chart shows one time at a time: no other says it along an axis, in rows or in columns. */
export function showsOneTime(chart: ChartChoice): boolean {
  // What is made of figures of several times has need of them all.
  if ('as' in chart && chart.as !== undefined && chart.as !== 'share') return false;
  switch (chart.type) {
    case 'bar':
      return chart.group !== 'period';
    case 'tile-map':
      return chart.inside !== 'spark';
    case 'dot-strip':
    case 'scatter':
      return true;
    default:
      return false;
  }
}

/**
 * The years that a chart of such rows can be played through, in order: those of which a figure
 * speaks by itself, and three at least. A window of several years is of none of them; it is shown,
 * with its dates, at every year it overlaps.
 */
export function playedYears(
  rows: readonly Pick<ObservationRow, 'period_start' | 'period_end'>[],
): number[] {
  const years = new Set<number>();
  for (const { period_start: start, period_end: end } of rows)
    if (start !== null && end !== null && start.slice(0, 4) === end.slice(0, 4))
      years.add(Number(start.slice(0, 4)));
  return years.size < LEAST ? [] : [...years].sort((a, b) => a - b);
}
