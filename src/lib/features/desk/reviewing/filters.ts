/** Which figures an editor wants to see, and in what order the desk goes through them. */
import type { Figure } from '#lib/model/figure.ts';
import type { DeskFilter } from '#lib/url/desk.ts';
import type { Proposal } from '../work.ts';

/** Below this a proposal is likely enough to be wrong that an editor wants to see it first. */
export const LOW_CONFIDENCE = 0.75;

/** What is known of a figure besides its row. */
export interface Told {
  proposal: Proposal | null;
  /** Whether a column is still to be filled. */
  lacks: boolean;
}

export const isOpen = ({ review }: Figure): boolean => review === 'proposed';

/** Whether the reader of texts was unsure of it, and nobody has looked since. */
export const isDoubtful = (figure: Figure, { proposal }: Told): boolean =>
  isOpen(figure) && proposal !== null && proposal.confidence < LOW_CONFIDENCE;

export function shows(filter: DeskFilter, figure: Figure, told: Told): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unreviewed':
      return isOpen(figure);
    case 'low_confidence':
      return isDoubtful(figure, told);
    case 'measures':
      return figure.role === 'measure';
    case 'disputed':
      return figure.review === 'disputed';
    case 'lacking':
      // A rejected figure needs nothing more.
      return told.lacks && figure.review !== 'rejected';
  }
}

/** The figure so many places on in the list; from one that the list does not hold, the nearest that way. */
export function stepFrom(
  listed: readonly Figure[],
  current: Figure | null,
  by: 1 | -1,
): Figure | null {
  if (current === null) return (by === 1 ? listed[0] : listed.at(-1)) ?? null;
  return (
    (by === 1
      ? listed.find(({ start }) => start > current.start)
      : listed.findLast(({ start }) => start < current.start)) ?? null
  );
}

/** The next figure that nobody has reviewed, from the top again where none follows; null where all are. */
export function nextOpen(figures: readonly Figure[], current: Figure | null): Figure | null {
  const open = figures.filter((figure) => isOpen(figure) && figure.id !== current?.id);
  return open.find(({ start }) => current === null || start > current.start) ?? open[0] ?? null;
}

/** Unreviewed measures that are called the same, in the same unit: what holds for one holds for all. */
export function sameSubject(figures: readonly Figure[], figure: Figure): Figure[] {
  const { subject_zh, unit, role } = figure;
  if (subject_zh === null) return [];
  return figures.filter(
    (one) =>
      one.id !== figure.id &&
      isOpen(one) &&
      one.role === role &&
      one.subject_zh === subject_zh &&
      one.unit === unit,
  );
}
