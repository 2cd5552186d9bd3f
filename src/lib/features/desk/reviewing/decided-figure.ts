/** Which figure a decision was about: where an editor wants to be when it is taken back. */
import type { Figure } from '#lib/model/figure.ts';
import type { Decision } from '#lib/reports/review/review.ts';

/**
 * The figure as it is now, null where the step took it away, and what it is written as.
 * @param before the figures before the step
 */
export function figureOf(
  decision: Decision,
  now: readonly Figure[],
  before: readonly Figure[],
): { now: Figure | null; named: string } {
  if (decision.kind === 'add') {
    const added = (figures: readonly Figure[]): Figure | undefined =>
      figures.find(({ start, end }) => start === decision.start && end === decision.end);
    const here = added(now) ?? null;
    // Where it was taken away, the one that stood before it.
    const near = here ?? now.findLast(({ start }) => start <= decision.start) ?? null;
    return { now: near, named: (here ?? added(before))?.as_written ?? '' };
  }
  const id =
    decision.kind === 'merge'
      ? decision.first
      : decision.kind === 'several'
        ? decision.decisions[0]?.id
        : decision.id;
  const figure = now.find((one) => one.id === id) ?? null;
  return { now: figure, named: figure?.as_written ?? '' };
}
