/**
 * The review of a report's figures as a value: what was proposed and every decision since, in order.
 * Undo takes the last decision away, redo brings it back; a saved review is this value.
 */
import { BLANK_FIGURE, type Figure, type ReviewState } from '#lib/model/figure.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import { withoutLineBreaks } from '../passage.ts';

/** What an editor may change of a figure; spans change by splitting, merging and `span`. */
export type Change = Partial<Omit<Figure, 'id' | 'start' | 'end' | 'as_written' | 'review'>>;

export type Decision =
  | { kind: 'review'; id: string; review: ReviewState }
  | { kind: 'change'; id: string; change: Change }
  /** Moves the borders of a figure. */
  | { kind: 'span'; id: string; start: number; end: number; change: Change }
  /** Cuts a figure at an offset of the text; each half says what it is. */
  | { kind: 'split'; id: string; at: number; first: Change; second: Change }
  /** Makes one figure of two neighbours; the first one's fields stay where nothing else is said. */
  | { kind: 'merge'; first: string; second: string; change: Change }
  /** A numeral that was not proposed. */
  | { kind: 'add'; start: number; end: number; change: Change }
  /** Several that are one to the editor, and are taken back as one; all of them or none. */
  | { kind: 'several'; decisions: readonly Simple[] };

/** Decisions on a figure that leave its span alone. */
export type Simple = Extract<Decision, { kind: 'review' | 'change' }>;

export interface Review {
  /** The text whose offsets the figures hold. */
  text: string;
  /** As they were proposed, in text order, without overlap. */
  proposed: readonly Figure[];
  decisions: readonly Decision[];
  /** Decisions taken back, the last one first. */
  undone: readonly Decision[];
}

/** Why a decision cannot be taken. */
export type Refusal =
  | { reason: 'unknown_figure'; id: string }
  | { reason: 'span_outside' }
  | { reason: 'span_overlaps'; id: string }
  | { reason: 'not_neighbours' };

export const startReview = (text: string, proposed: readonly Figure[]): Review => ({
  ...{ text, proposed, decisions: [], undone: [] },
});

/** What was worked out of a review; a review never changes, and each decision makes another. */
const known = new WeakMap<Review, readonly Figure[]>();

/**
 * The figures as decided so far, in text order. Those that a decision did not touch stay the same
 * objects, so that whoever draws them sees what changed.
 */
export function figuresOf(review: Review): readonly Figure[] {
  const found = known.get(review);
  if (found) return found;
  const figures = [...review.proposed];
  review.decisions.forEach((decision, nth) => apply(figures, decision, review.text, nth));
  known.set(review, figures);
  return figures;
}

/** Takes a decision; what was undone before it is gone. */
export function decide(review: Review, decision: Decision): Result<Review, Refusal> {
  const figures = [...figuresOf(review)];
  const refusal = apply(figures, decision, review.text, review.decisions.length);
  if (refusal !== null) return fail(refusal);
  const next = { ...review, decisions: [...review.decisions, decision], undone: [] };
  known.set(next, figures);
  return ok(next);
}

/** Takes the last decision back; the same review where there is none. */
export function undo(review: Review): Review {
  const last = review.decisions.at(-1);
  return last === undefined
    ? review
    : {
        ...review,
        decisions: review.decisions.slice(0, -1),
        undone: [last, ...review.undone],
      };
}

/** Takes the decision that was taken back last again; the same review where there is none. */
export function redo(review: Review): Review {
  const [next, ...undone] = review.undone;
  return next === undefined
    ? review
    : { ...review, decisions: [...review.decisions, next], undone };
}

/** How many of the figures were looked at. */
export function progress(figures: readonly Figure[]): { reviewed: number; all: number } {
  const reviewed = figures.filter(({ review }) => review !== 'proposed').length;
  return { reviewed, all: figures.length };
}

/** Applies a decision in place; where it cannot be, nothing changes and the reason comes back. */
function apply(figures: Figure[], decision: Decision, text: string, nth: number): Refusal | null {
  const put = (at: number, count: number, ...rows: Figure[]): Refusal | null => {
    const wrong = spanRefusal(rows, figures[at - 1], figures[at + count], text);
    if (wrong === null) figures.splice(at, count, ...rows);
    return wrong;
  };
  const spanned = (figure: Figure, start: number, end: number, change: Change): Figure =>
    changed(
      { ...figure, start, end, as_written: withoutLineBreaks(text.slice(start, end)) },
      change,
    );
  if (decision.kind === 'add') {
    const { start, end, change } = decision;
    const next = figures.findIndex((figure) => figure.start >= start);
    const row = spanned({ ...BLANK_FIGURE, id: `added-${nth}` }, start, end, change);
    return put(next < 0 ? figures.length : next, 0, row);
  }
  if (decision.kind === 'several') {
    const before = [...figures];
    for (const one of decision.decisions) {
      const wrong = apply(figures, one, text, nth);
      if (wrong === null) continue;
      figures.splice(0, figures.length, ...before);
      return wrong;
    }
    return null;
  }
  const id = decision.kind === 'merge' ? decision.first : decision.id;
  const at = figures.findIndex((figure) => figure.id === id);
  const figure = figures[at];
  if (!figure) return { reason: 'unknown_figure', id };
  switch (decision.kind) {
    case 'review':
      figures[at] = { ...figure, review: decision.review };
      return null;
    case 'change':
      figures[at] = changed(figure, decision.change);
      return null;
    case 'span':
      return put(at, 1, spanned(figure, decision.start, decision.end, decision.change));
    case 'split': {
      const { first, second } = decision;
      const rest = { ...BLANK_FIGURE, id: `added-${nth}`, role: figure.role };
      return put(
        ...([at, 1, spanned(figure, figure.start, decision.at, first)] as const),
        spanned(rest, decision.at, figure.end, second),
      );
    }
    case 'merge': {
      const second = figures[at + 1];
      if (!figures.some((one) => one.id === decision.second))
        return { reason: 'unknown_figure', id: decision.second };
      if (second?.id !== decision.second) return { reason: 'not_neighbours' };
      return put(at, 2, spanned(figure, figure.start, second.end, decision.change));
    }
  }
}

/** A figure with its change; what is no measure has neither indicator nor place. */
function changed(figure: Figure, change: Change): Figure {
  const next = { ...figure, ...change };
  return next.role === 'measure' ? next : { ...next, indicator: null, place: null };
}

function spanRefusal(
  rows: readonly Figure[],
  before: Figure | undefined,
  behind: Figure | undefined,
  text: string,
): Refusal | null {
  if (rows.some(({ start, end }) => start < 0 || end > text.length || end <= start))
    return { reason: 'span_outside' };
  const [first, last] = [rows[0], rows.at(-1)];
  if (before && first && first.start < before.end)
    return { reason: 'span_overlaps', id: before.id };
  if (behind && last && last.end > behind.start) return { reason: 'span_overlaps', id: behind.id };
  return null;
}
