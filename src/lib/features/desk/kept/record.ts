/**
 * A work of the desk as it is kept, and the door it comes back through: what does not fit is told
 * and stays where it is. The text and the proposals change seldom and are kept apart, so that
 * keeping a decision costs what the decisions cost.
 */
import * as v from 'valibot';
import { REVIEW_STATES, ROLES, type Figure } from '#lib/model/figure.ts';
import { PERIOD_BASES, PERIOD_KINDS } from '#lib/model/period.ts';
import { QUALIFIERS } from '#lib/model/quantity.ts';
import { NATURES, type Indicator, type Place } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import { figuresOf, progress, type Change, type Decision } from '#lib/reports/review/review.ts';
import { COMPARED } from '#lib/reports/review/second-reader.ts';
import type { Settled } from '#lib/reports/review/settled.ts';
import { KINDS } from '../places/new-place.ts';
import type { DeskWork } from '../work.ts';

/**
 * Counted up when what is kept changes its form; a newer one than this is left to newer pages.
 * 2: places made at the desk. 3: a description that waits for its reading, settled disagreements.
 * What an older form lacks it has none of.
 */
export const VERSION = 3;

/** What changes with every decision. */
export interface WorkRecord extends Omit<DeskWork, 'reviews' | 'proposals'> {
  version: number;
  /** Counts the times it was kept. */
  revision: number;
  progress: { reviewed: number; all: number };
  first: Pass;
  second: Pass | null;
}

interface Pass {
  decisions: readonly Decision[];
  undone: readonly Decision[];
}

/** What changes when the text is read again. */
export interface TextRecord {
  key: string;
  version: number;
  text: string;
  proposed: readonly Figure[];
  /** Of the second reader, where it is not the first one's. */
  proposedSecond: readonly Figure[] | null;
  proposals: DeskWork['proposals'];
}

/** Why what is kept cannot be opened here. */
export interface Misfit {
  reason: 'newer' | 'broken';
  /** Where and how it does not fit: technical detail for the curious. */
  cause: string;
}

/** The two parts of a work, as they are kept. */
export function recordsOf(
  work: DeskWork,
  revision: number,
): { work: WorkRecord; text: TextRecord } {
  const { reviews, proposals, ...rest } = work;
  const { first, second } = reviews;
  const pass = ({ decisions, undone }: Pass): Pass => ({ decisions, undone });
  const counted = progress(figuresOf(work.reader === 'second' && second ? second : first));
  return {
    work: {
      ...rest,
      ...{ version: VERSION, revision, progress: counted },
      ...{ first: pass(first), second: second && pass(second) },
    },
    text: {
      ...{ key: work.key, version: VERSION, text: first.text, proposed: first.proposed },
      proposedSecond: second && second.proposed !== first.proposed ? second.proposed : null,
      proposals,
    },
  };
}

/** Whether both works are of the same reading of the same text, which is kept once. */
export const sameReading = (a: DeskWork, b: DeskWork): boolean =>
  a.reviews.first.text === b.reviews.first.text &&
  a.reviews.first.proposed === b.reviews.first.proposed &&
  a.reviews.second?.proposed === b.reviews.second?.proposed &&
  a.proposals === b.proposals;

/** The work that two kept parts are, or what does not fit. */
export function workOf(work: unknown, text: unknown): Result<DeskWork, Misfit> {
  const newer = [work, text].some(
    (part) => Number((part as { version?: unknown } | undefined)?.version) > VERSION,
  );
  if (newer) return fail({ reason: 'newer', cause: `version above ${VERSION}` });
  const of = v.safeParse(workSchema, work);
  if (!of.success) return fail(broken('work', of.issues));
  const base = v.safeParse(textSchema, text);
  if (!base.success) return fail(broken('text', base.issues));
  const { version: _, revision: __, progress: ___, first, second, ...rest } = of.output;
  const { text: whole, proposed, proposedSecond, proposals } = base.output;
  const made: DeskWork = {
    ...rest,
    reviews: {
      first: { text: whole, proposed, ...first },
      second: second && { text: whole, proposed: proposedSecond ?? proposed, ...second },
    },
    proposals,
  };
  const outside = [made.reviews.first, made.reviews.second].some((review) =>
    review?.proposed.some(({ start, end }) => start >= end || end > whole.length),
  );
  return outside
    ? fail({ reason: 'broken', cause: 'text: a figure stands outside the text' })
    : ok(made);
}

function broken(part: string, [issue]: readonly v.BaseIssue<unknown>[]): Misfit {
  const path = issue ? v.getDotPath(issue) : null;
  return { reason: 'broken', cause: `${part}${path ? `.${path}` : ''}: ${issue?.message ?? ''}` };
}

const words = v.nullable(v.string());
const number = v.nullable(v.pipe(v.number(), v.finite()));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const change = v.object({
  role: v.picklist(ROLES),
  ...{ subject_zh: words, subject_en: words, indicator: words, place: words },
  ...{ value: number, low: number, high: number, qualifier: v.nullable(v.picklist(QUALIFIERS)) },
  ...{ likely_low: number, likely_high: number, precision: number, unit: words },
  period_kind: v.nullable(v.picklist(PERIOD_KINDS)),
  period_basis: v.nullable(v.picklist(PERIOD_BASES)),
  ...{ period_start: words, period_end: words, period_text: words, level: words },
  ...{ suspect: v.boolean(), part_of: words, repeat_of: words, status: words },
  ...{ note_zh: words, note_en: words },
});

const figure: v.GenericSchema<unknown, Figure> = v.object({
  ...change.entries,
  ...{ id: v.string(), start: offset, end: offset, as_written: v.string() },
  review: v.picklist(REVIEW_STATES),
});

// Left out means unchanged, which `partial` says as "or undefined".
const some = v.partial(change) as unknown as v.GenericSchema<unknown, Change>;
const id = v.string();
const simple = [
  v.object({ kind: v.literal('review'), id, review: v.picklist(REVIEW_STATES) }),
  v.object({ kind: v.literal('change'), id, change: some }),
] as const;
const decision: v.GenericSchema<unknown, Decision> = v.variant('kind', [
  ...simple,
  v.object({ kind: v.literal('several'), decisions: v.array(v.variant('kind', simple)) }),
  v.object({ kind: v.literal('span'), id, start: offset, end: offset, change: some }),
  v.object({ kind: v.literal('split'), id, at: offset, first: some, second: some }),
  v.object({ kind: v.literal('merge'), first: id, second: id, change: some }),
  v.object({ kind: v.literal('add'), start: offset, end: offset, change: some }),
]);

/** `report.json` while it is being filled: as published, but anything may still be empty. */
const report: v.GenericSchema<unknown, Report> = v.object({
  ...{ id, title_zh: v.string(), title_en: v.string(), short_zh: v.string() },
  ...{ short_en: v.string(), subject_place: v.string(), file: v.string(), sha256: v.string() },
  ...{ characters: offset, newspaper: words, page: words, url: words, authors: v.array(id) },
  date: v.object({
    ...{ earliest: words, latest: words, basis: v.picklist(['stated', 'resolved', 'none']) },
    ...{ basis_zh: v.string(), basis_en: v.string() },
  }),
  ...{ reference_date: words, covers: v.array(id), notes_zh: words, notes_en: words },
  sections: v.array(v.object({ start: offset, label_zh: v.string(), label_en: v.string() })),
  paragraphs: v.array(offset),
});

const indicator: v.GenericSchema<unknown, Indicator> = v.object({
  ...{ id, name_zh: v.string(), name_en: v.string(), definition_zh: v.string() },
  ...{ definition_en: v.string(), topic: v.string(), unit: v.string() },
  ...{ nature: v.picklist(NATURES), concept: words, award_level: words, part_of: words },
  ...{ comparable_note_zh: words, comparable_note_en: words },
});

const place: v.GenericSchema<unknown, Place> = v.object({
  ...{ id, code_gbt2260: words, code_nbs: words, name_zh: v.string(), short_zh: v.string() },
  ...{ name_en: v.string(), short_en: v.string(), kind: v.picklist(KINDS), parent: words },
  ...{ counted_in: words, former: words, note_zh: words, note_en: words },
});

const settled: v.GenericSchema<unknown, Settled> = v.object({
  ...{ first: v.nullable(figure), second: v.nullable(figure), stands: v.nullable(figure) },
  columns: v.array(v.picklist(COMPARED)),
  ...{ by: v.picklist(['first', 'second', 'other']), at: v.string() },
});

const pass: v.GenericSchema<unknown, Pass> = v.object({
  decisions: v.array(decision),
  undone: v.array(decision),
});

const workSchema: v.GenericSchema<unknown, WorkRecord> = v.object({
  ...{ key: id, version: v.number(), revision: v.number(), report, published: v.boolean() },
  ...{ reader: v.picklist(['first', 'second']), indicators: v.array(indicator) },
  places: v.optional(v.array(place), []),
  waiting: v.optional(v.nullable(report), null),
  settled: v.optional(v.array(settled), []),
  ...{ changed: v.string(), progress: v.object({ reviewed: offset, all: offset }) },
  ...{ first: pass, second: v.nullable(pass) },
});

const textSchema: v.GenericSchema<unknown, TextRecord> = v.object({
  ...{ key: id, version: v.number(), text: v.string(), proposed: v.array(figure) },
  proposedSecond: v.nullable(v.array(figure)),
  proposals: v.record(v.string(), v.object({ confidence: v.number(), reason: v.string() })),
});
