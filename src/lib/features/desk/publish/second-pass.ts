/** The second reader's pass: begun from the proposals alone, held against the first, and settled. */
import type { Figure } from '#lib/model/figure.ts';
import {
  figuresOf,
  startReview,
  decide,
  type Change,
  type Review,
} from '#lib/reports/review/review.ts';
import { disagreements, type Disagreement } from '#lib/reports/review/second-reader.ts';
import type { Settled } from '#lib/reports/review/settled.ts';
import { decided, reviewOf, type DeskWork, type Reader } from '../work.ts';

/** Begins the second pass, of which nothing of the first is known but what was proposed to both. */
export function startSecond(work: DeskWork): DeskWork {
  const { first, second } = work.reviews;
  if (second) return { ...work, reader: 'second' };
  const fresh = first.proposed.every(({ review }) => review === 'proposed')
    ? first.proposed
    : first.proposed.map((figure): Figure => ({ ...figure, review: 'proposed' }));
  return {
    ...work,
    reviews: { first, second: startReview(first.text, fresh) },
    reader: 'second',
  };
}

/** Lets the other reader sit down. */
export const readBy = (work: DeskWork, reader: Reader): DeskWork => ({ ...work, reader });

/** Where the two passes disagree and nobody has settled it; none without a second pass. */
export const open = ({ reviews: { first, second } }: DeskWork): Disagreement[] =>
  second ? disagreements(figuresOf(first), figuresOf(second)) : [];

/** Whether the second reader has looked at every figure, so that nothing is given away any more. */
export const isRead = ({ reviews: { second } }: DeskWork): boolean =>
  second !== null && figuresOf(second).every(({ review }) => review !== 'proposed');

/**
 * Settles a disagreement: what was chosen stands in both passes, and the first is what is published.
 * Both readings stay in the work's log.
 */
export function settle(
  work: DeskWork,
  disagreement: Disagreement,
  take: Reader,
  at = new Date().toISOString(),
): DeskWork {
  if (!work.reviews.second) return work;
  const entry: Settled = { ...disagreement, by: take, stands: disagreement[take], at };
  return { ...agreed(work, disagreement, take), settled: [...work.settled, entry] };
}

/** Whose figure a third reading starts from: the first reader's, where there is one. */
export const startOf = ({ first }: Disagreement): Reader => (first ? 'first' : 'second');

/**
 * Settles a disagreement by a third reading, which stands in both passes.
 * @param edited the work with that reading in the pass of the reader it started from
 */
export function settleAnew(
  work: DeskWork,
  edited: DeskWork,
  disagreement: Disagreement,
  at = new Date().toISOString(),
): DeskWork {
  const whose = startOf(disagreement);
  const id = disagreement[whose]?.id ?? '';
  const accepted = decided(readBy(edited, whose), { kind: 'review', id, review: 'accepted' });
  if (!accepted.ok) return work;
  const next = readBy(accepted.value, work.reader);
  const stands = figuresOf(reviewOf(accepted.value)).find((figure) => figure.id === id) ?? null;
  const left = open(next).find((one) => one[whose]?.id === id);
  return {
    ...(left ? agreed(next, left, whose) : next),
    settled: [...work.settled, { ...disagreement, by: 'other', stands, at }],
  };
}

/** The work with both passes reading a stretch as one of them does. */
function agreed(work: DeskWork, disagreement: Disagreement, take: Reader): DeskWork {
  const { first, second } = work.reviews;
  if (!second) return work;
  const [chosen, other] = take === 'first' ? [first, second] : [second, first];
  const settled = following(other, chosen, disagreement, take);
  return {
    ...work,
    reviews: take === 'first' ? { first, second: settled } : { first: settled, second },
  };
}

/** A pass that reads a stretch as the other does. */
function following(
  pass: Review,
  chosen: Review,
  { first, second }: Disagreement,
  take: Reader,
): Review {
  const [to, from] = take === 'first' ? [first, second] : [second, first];
  if (to && from) {
    const { id, start, end, as_written: _, review, ...change } = to;
    const kept: Change = { ...change, ...ownLinks(from) };
    const spanned =
      to.start === from.start && to.end === from.end
        ? decide(pass, { kind: 'change', id: from.id, change: kept })
        : decide(pass, { kind: 'span', id: from.id, start, end, change: kept });
    const done = spanned.ok && decide(spanned.value, { kind: 'review', id: from.id, review });
    if (done && done.ok) return done.value;
  }
  return rebased(pass, chosen, [first, second]);
}

/** Links name figures of the pass they stand in. */
const ownLinks = ({ part_of, repeat_of }: Figure): Change => ({ part_of, repeat_of });

/**
 * A pass begun anew from what it has come to, with the other's figures in one stretch: where spans
 * were cut or joined no single decision makes one pass of the other.
 */
function rebased(pass: Review, chosen: Review, stretch: readonly (Figure | null)[]): Review {
  const spans = stretch.filter((one) => one !== null);
  const within = (figure: Figure, among: readonly { start: number; end: number }[]): boolean =>
    among.some(({ start, end }) => figure.start < end && start < figure.end);
  // Whatever of either pass reaches into the stretch belongs to it.
  const wide = [pass, chosen]
    .flatMap((one) => figuresOf(one))
    .filter((figure) => within(figure, spans));
  const kept = figuresOf(pass).filter((figure) => !within(figure, wide));
  const taken = figuresOf(chosen).filter((figure) => within(figure, wide));
  const ids = new Set(kept.map(({ id }) => id));
  const figures = [
    ...kept,
    ...taken.map((figure) => (ids.has(figure.id) ? { ...figure, id: `${figure.id}b` } : figure)),
  ];
  return startReview(
    pass.text,
    figures.sort((a, b) => a.start - b.start),
  );
}
