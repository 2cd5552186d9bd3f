import { describe, expect, test } from 'vitest';
import type { Decision } from '#lib/reports/review/review.ts';
import { startWork } from '../intake/start-work.ts';
import { madeData, madeReport, MADE_TEXT } from '../intake/made-data.ts';
import type { DeskWork } from '../work.ts';
import { recordsOf, VERSION, workOf } from './record.ts';

/** One of each kind: a kind that is added and not kept does not compile here, or does not come back. */
const EACH: { [K in Decision['kind']]: Extract<Decision, { kind: K }> } = {
  review: { kind: 'review', id: 'c1', review: 'accepted' },
  change: { kind: 'change', id: 'c1', change: { value: 3, place: null, suspect: true } },
  span: { kind: 'span', id: 'c1', start: 1, end: 3, change: {} },
  split: { kind: 'split', id: 'c1', at: 2, first: {}, second: { unit: 'person' } },
  merge: { kind: 'merge', first: 'c1', second: 'c2', change: { qualifier: 'range' } },
  add: { kind: 'add', start: 1, end: 3, change: { role: 'name' } },
  several: {
    kind: 'several',
    decisions: [{ kind: 'review', id: 'c2', review: 'rejected' }],
  },
};
const begun = startWork(MADE_TEXT, madeReport(), madeData, { key: 'k', changed: '2026-01-01' });
const { first } = begun.reviews;
const decisions = Object.values(EACH);
const full: DeskWork = {
  ...begun,
  reviews: {
    first: { ...first, decisions, undone: [EACH.review] },
    second: { ...first, decisions: [EACH.change] },
  },
  waiting: { ...begun.report, reference_date: '2022' },
  settled: [
    {
      ...{ first: first.proposed[0] ?? null, second: null, columns: [], by: 'first' },
      ...{ stands: first.proposed[0] ?? null, at: '2026-01-01T00:00:00.000Z' },
    },
  ],
  indicators: [
    {
      ...{ id: 'made', name_zh: '虚构', name_en: 'Invented', definition_zh: '', definition_en: '' },
      ...{ topic: 'aid', unit: 'person', nature: 'flow', concept: null, award_level: null },
      ...{ part_of: null, comparable_note_zh: null, comparable_note_en: null },
    },
  ],
};
/** As the browser keeps it and gives it back. */
const kept = (work: DeskWork) => structuredClone(recordsOf(work, 7));

test('a work comes back as it was kept: every kind of decision, what was undone, both readers', () => {
  const records = kept(full);
  expect(workOf(records.work, records.text)).toEqual({ ok: true, value: full });
  expect(records.work).toMatchObject({ revision: 7, version: VERSION });
});

test('a second reader with proposals of their own keeps them', () => {
  const own = { ...full.reviews.first, proposed: first.proposed.slice(0, 1), decisions: [] };
  const work = { ...full, reviews: { ...full.reviews, second: own } };
  const records = kept(work);
  expect(workOf(records.work, records.text)).toEqual({ ok: true, value: work });
});

test('what decisions cost to keep does not grow with the text', () => {
  const { work } = kept(full);
  expect(JSON.stringify(work)).not.toContain(MADE_TEXT.slice(0, 10));
  expect(work.progress.all).toBeGreaterThan(2);
});

test('a work of an older form has none of what it did not know', () => {
  const { work, text } = kept(full);
  const { waiting: _, settled: __, places: ___, ...older } = work;
  expect(workOf({ ...older, version: 1 }, { ...text, version: 1 })).toEqual({
    ok: true,
    value: { ...full, places: [], waiting: null, settled: [] },
  });
});

describe('what does not fit is told with where, and not opened', () => {
  const { work, text } = kept(full);
  test.each<[string, unknown, unknown, { reason: string; cause: RegExp }]>([
    ['the text is gone', work, undefined, { reason: 'broken', cause: /^text/ }],
    ['not an object', 'x', text, { reason: 'broken', cause: /^work/ }],
    [
      'a state that is none',
      { ...work, first: { decisions: [{ ...EACH.review, review: 'maybe' }], undone: [] } },
      text,
      { reason: 'broken', cause: /^work\.first\.decisions\.0\.review/ },
    ],
    [
      'a figure beyond the text',
      work,
      { ...text, text: '短' },
      { reason: 'broken', cause: /outside/ },
    ],
    ['a newer form', { ...work, version: VERSION + 1 }, text, { reason: 'newer', cause: /above/ }],
  ])('%s', (_, a, b, { reason, cause }) => {
    const read = workOf(a, b);
    expect(read).toMatchObject({ ok: false, error: { reason } });
    expect(!read.ok && read.error.cause).toMatch(cause);
  });
});
