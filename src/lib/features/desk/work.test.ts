import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf, startReview, type Decision } from '#lib/reports/review/review.ts';
import { recordsOf, workOf } from './kept/record.ts';
import { madeReport } from './intake/made-data.ts';
import { figureMade } from './reviewing/made-up.ts';
import { decided, NOTHING_YET, redone, reviewOf, undone, type DeskWork } from './work.ts';

const TEXT = '建成驿站59家，培训120人次，慰问46户。';
const at = (id: string, words: string) => figureMade(id, TEXT.indexOf(words), words);
const BEGUN: DeskWork = {
  ...{ ...NOTHING_YET, key: 'k', report: madeReport(), published: false },
  reviews: {
    first: startReview(TEXT, [at('c1', '59家'), at('c2', '120人次'), at('c3', '46户')]),
    second: null,
  },
  proposals: { c1: { confidence: 0.9, reason: 'counted' } },
  changed: '2026-01-01T00:00:00.000Z',
};

const id = fc.constantFrom('c1', 'c2', 'c3', 'added-0', 'nobody');
const simple = fc.oneof(
  fc.record({
    kind: fc.constant('review' as const),
    id,
    review: fc.constantFrom('accepted', 'rejected', 'disputed', 'proposed'),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    id,
    change: fc.record({ role: fc.constantFrom('name', 'measure'), note_zh: fc.string() }),
  }),
);
const offset = fc.nat({ max: TEXT.length });
const any: fc.Arbitrary<Decision> = fc.oneof(
  simple,
  fc.record({
    kind: fc.constant('several' as const),
    decisions: fc.array(simple, { maxLength: 3 }),
  }),
  fc.record({
    ...{ kind: fc.constant('span' as const), id, start: offset, end: offset },
    change: fc.constant({}),
  }),
  fc.record({
    ...{ kind: fc.constant('split' as const), id, at: offset },
    ...{ first: fc.constant({}), second: fc.constant({}) },
  }),
);

test('whatever was decided is kept whole, and taken back to the beginning', () => {
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), fc.nat({ max: 3 }), (decisions, back) => {
      let work = BEGUN;
      for (const decision of decisions) {
        const next = decided(work, decision);
        if (next.ok) work = next.value;
      }
      for (let step = 0; step < back; step += 1) work = undone(work);
      const { work: record, text } = recordsOf(work, 1);
      const read = workOf(structuredClone(record), structuredClone(text));
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const figures = figuresOf(reviewOf(work));
      expect(figuresOf(reviewOf(read.value))).toEqual(figures);
      // What was taken back before it was kept can be taken again after.
      expect(figuresOf(reviewOf(redone(read.value)))).toEqual(figuresOf(reviewOf(redone(work))));
      let start = read.value;
      while (reviewOf(start).decisions.length > 0) start = undone(start);
      expect(figuresOf(reviewOf(start))).toEqual(figuresOf(BEGUN.reviews.first));
    }),
  );
});
