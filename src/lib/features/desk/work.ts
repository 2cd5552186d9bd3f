/**
 * One report on the desk as a value: what is known of it, its text, and each reader's decisions.
 * It is saved as it stands after every change, and nothing outside it is needed to go on.
 */
import type { Indicator, Place } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import type { Result } from '#lib/model/result.ts';
import { fail, ok } from '#lib/model/result.ts';
import {
  decide,
  redo,
  undo,
  type Decision,
  type Refusal,
  type Review,
} from '#lib/reports/review/review.ts';
import type { Settled } from '#lib/reports/review/settled.ts';

/** Who sits at the desk: each reader has a pass of their own, the second begins without the first's decisions. */
export type Reader = 'first' | 'second';

/** Why a figure was proposed as it was. */
export interface Proposal {
  /** Between 0 and 1. */
  confidence: number;
  /** Code of the rule that decided the role: a row of `extract/role-rules.ts`. */
  reason: string;
}

export interface DeskWork {
  /** Names the work in this browser; not the report's id, which an editor may still change. */
  key: string;
  /** `report.json` as known so far; what nobody has said yet is empty. */
  report: Report;
  /** Of a report that is published already: the ids of its figures are permanent. */
  published: boolean;
  reviews: { first: Review; second: Review | null };
  reader: Reader;
  /** By id of the proposed figure. */
  proposals: Readonly<Record<string, Proposal>>;
  /** Indicators made at the desk, rows for `data/registry/indicators.csv`. */
  indicators: readonly Indicator[];
  /** Places made at the desk, rows for `data/registry/places.csv`. */
  places: readonly Place[];
  /** A description of another date or place, until the text has been read under it; else null. */
  waiting: Report | null;
  /** How the two readers' disagreements were settled, the first one first. */
  settled: readonly Settled[];
  /** When it was last changed: ISO 8601 with time, UTC. */
  changed: string;
}

/** What a work has none of when it begins. */
export const NOTHING_YET = {
  ...{ reader: 'first', indicators: [], places: [], waiting: null, settled: [] },
} as const satisfies Partial<DeskWork>;

/** The pass of the reader who sits at the desk. */
export const reviewOf = (work: DeskWork): Review =>
  (work.reader === 'second' ? work.reviews.second : null) ?? work.reviews.first;

const withReview = (work: DeskWork, review: Review): DeskWork => ({
  ...work,
  reviews: { ...work.reviews, [work.reviews.second === null ? 'first' : work.reader]: review },
});

/** Takes a decision in the pass of the reader who sits at the desk. */
export function decided(work: DeskWork, decision: Decision): Result<DeskWork, Refusal> {
  const next = decide(reviewOf(work), decision);
  return next.ok ? ok(withReview(work, next.value)) : fail(next.error);
}

/** The work as changed just now. */
export const stamped = (work: DeskWork): DeskWork => ({
  ...work,
  changed: new Date().toISOString(),
});

/** Takes that reader's last decision back. */
export const undone = (work: DeskWork): DeskWork => withReview(work, undo(reviewOf(work)));

/** Takes the decision that was taken back last again. */
export const redone = (work: DeskWork): DeskWork => withReview(work, redo(reviewOf(work)));
