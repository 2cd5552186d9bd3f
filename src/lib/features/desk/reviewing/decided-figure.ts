/** Which figure a decision was about: where an editor wants to be when it is taken back. */
import type { Figure } from '#lib/model/figure.ts';
import type { Decision } from '#lib/reports/review/review.ts';

/**
 * The figure as it is now, null where the step took it away, what it is written as, and how many
 * others the step was about.
 * @param before the figures before the step
 */
export function figureOf(
  decision: Decision,
  now: readonly Figure[],
  before: readonly Figure[],
): { now: Figure | null; named: string; others: number } {
  if (decision.kind === 'add') {
    const added = (figures: readonly Figure[]): Figure | undefined =>
      figures.find(({ start, end }) => start === decision.start && end === decision.end);
    const here = added(now) ?? null;
    // Where it was taken away, the one that stood before it.
    const near = here ?? now.findLast(({ start }) => start <= decision.start) ?? null;
    return { now: near, named: (here ?? added(before))?.as_written ?? '', others: 0 };
  }
  const ids =
    decision.kind === 'several'
      ? [...new Set(decision.decisions.map(({ id }) => id))]
      : [decision.kind === 'merge' ? decision.first : decision.id];
  const figure = now.find((one) => one.id === ids[0]) ?? null;
  return { now: figure, named: figure?.as_written ?? '', others: ids.length - 1 };
}
