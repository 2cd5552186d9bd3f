import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/model/figure.ts';
import { finish } from './finish.ts';
import {
  decide,
  figuresOf,
  progress,
  redo,
  startReview,
  undo,
  type Decision,
  type Review,
} from './review.ts';
import { disagreements } from './second-reader.ts';

const TEXT = '建成驿站59家，培训3\n场、120人次，另见第二版。';
const BLANK: Omit<Figure, 'id' | 'start' | 'end' | 'as_written'> = {
  ...{ role: 'measure', subject_zh: '标的', subject_en: null, indicator: null, place: '420303' },
  ...{ value: 59, low: 59, high: 59, qualifier: 'exact', likely_low: 59, likely_high: 59 },
  ...{ precision: 1, unit: 'facility', period_kind: 'unknown', period_start: null },
  ...{ period_end: null, period_text: null, period_basis: 'none', level: null, suspect: false },
  ...{ part_of: null, repeat_of: null, review: 'proposed', status: null },
  ...{ note_zh: null, note_en: null },
};
const at = (id: string, words: string, change: Partial<Figure> = {}): Figure => {
  const start = TEXT.indexOf(words);
  const as_written = words.replace('\n', '');
  return { ...BLANK, id, start, end: start + words.length, as_written, ...change };
};
const PROPOSED = [
  at('c1', '59家'),
  at('c2', '3\n场、120人次', { part_of: 'c1' }),
  at('c3', '第二', { role: 'ordinal', place: null, subject_en: 'Number', unit: null }),
];
const start = startReview(TEXT, PROPOSED);
const taken = (...decisions: Decision[]): Review =>
  decisions.reduce((review, decision) => {
    const next = decide(review, decision);
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    return next.value;
  }, start);
const said = (review: Review) => figuresOf(review).map(({ as_written }) => as_written);

const COMMA = TEXT.indexOf('、');
const SPLIT: Decision = {
  ...{ kind: 'split', id: 'c2', at: COMMA + 1 },
  ...{ first: { value: 3 }, second: { value: 120, unit: 'person_time' } },
};

describe('a decision', () => {
  test('accepts, and counts as progress', () => {
    const review = taken({ kind: 'review', id: 'c1', review: 'accepted' });
    expect(progress(figuresOf(review))).toEqual({ reviewed: 1, all: 3 });
  });

  test('changes a role, and what is no measure keeps no place', () => {
    const [first] = figuresOf(taken({ kind: 'change', id: 'c1', change: { role: 'name' } }));
    expect(first).toMatchObject({ role: 'name', place: null, value: 59 });
  });

  test('splits a span and merges it again, line breaks taken out', () => {
    const split = taken(SPLIT);
    expect(said(split)).toEqual(['59家', '3场、', '120人次', '第二']);
    const [, , second] = figuresOf(split);
    expect(second).toMatchObject({ value: 120, unit: 'person_time', role: 'measure' });
    const merged = decide(split, {
      ...{ kind: 'merge', first: 'c2', second: second?.id ?? '', change: {} },
    });
    expect(merged.ok && said(merged.value)).toEqual(['59家', '3场、120人次', '第二']);
  });

  test('adds a numeral where it stands in the text', () => {
    const start = TEXT.indexOf('另');
    expect(said(taken({ kind: 'add', start, end: start + 2, change: {} }))).toEqual([
      ...['59家', '3场、120人次', '另见', '第二'],
    ]);
  });

  test('on several figures is one, taken back as one; all of it or nothing', () => {
    const accept = (id: string) => ({ kind: 'review', id, review: 'accepted' }) as const;
    const both = taken({ kind: 'several', decisions: [accept('c1'), accept('c3')] });
    expect(progress(figuresOf(both)).reviewed).toBe(2);
    expect(figuresOf(undo(both))).toEqual(PROPOSED);
    const wrong = decide(start, { kind: 'several', decisions: [accept('c1'), accept('x')] });
    expect(wrong).toMatchObject({ ok: false, error: { reason: 'unknown_figure', id: 'x' } });
    expect(progress(figuresOf(start)).reviewed).toBe(0);
  });

  test('leaves the other figures the objects they were', () => {
    const before = figuresOf(start);
    const after = figuresOf(taken({ kind: 'review', id: 'c2', review: 'accepted' }));
    expect(after.map((figure, i) => figure === before[i])).toEqual([true, false, true]);
  });

  test.each<[string, Decision, object]>([
    [
      'an unknown figure',
      { kind: 'review', id: 'x', review: 'accepted' },
      { reason: 'unknown_figure' },
    ],
    ['a cut outside', { ...SPLIT, at: 1 }, { reason: 'span_outside' }],
    [
      'a span over its neighbour',
      { kind: 'span', id: 'c1', start: 4, end: 12, change: {} },
      { reason: 'span_overlaps', id: 'c2' },
    ],
    [
      'a span beyond the text',
      { kind: 'span', id: 'c3', start: 24, end: 999, change: {} },
      { reason: 'span_outside' },
    ],
    [
      'a merge over another',
      { kind: 'merge', first: 'c1', second: 'c3', change: {} },
      { reason: 'not_neighbours' },
    ],
    [
      'a numeral inside another',
      { kind: 'add', start: 5, end: 6, change: {} },
      { reason: 'span_overlaps' },
    ],
  ])('on %s is refused', (_, decision, refusal) => {
    expect(decide(start, decision)).toMatchObject({ ok: false, error: refusal });
  });
});

test('all the way back by undo is the beginning, all the way forth by redo the end', () => {
  const id = fc.constantFrom('c1', 'c2', 'c3', 'added-0', 'added-1', 'x');
  const offset = fc.nat({ max: TEXT.length + 1 });
  const any: fc.Arbitrary<Decision> = fc.oneof(
    fc.record({
      kind: fc.constant('review' as const),
      id,
      review: fc.constantFrom('accepted', 'rejected'),
    }),
    fc.record({
      kind: fc.constant('split' as const),
      id,
      at: offset,
      first: fc.constant({}),
      second: fc.constant({}),
    }),
    fc.record({
      kind: fc.constant('span' as const),
      id,
      start: offset,
      end: offset,
      change: fc.constant({}),
    }),
    fc.record({
      kind: fc.constant('add' as const),
      start: offset,
      end: offset,
      change: fc.constant({}),
    }),
    fc.record({
      kind: fc.constant('merge' as const),
      first: id,
      second: id,
      change: fc.constant({}),
    }),
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (decisions) => {
      let review = start;
      for (const decision of decisions) {
        const next = decide(review, decision);
        if (next.ok) review = next.value;
      }
      const figures = figuresOf(review);
      figures.forEach((figure, i) => {
        expect(figure.start).toBeGreaterThanOrEqual(figures[i - 1]?.end ?? 0);
        expect(figure.as_written).toBe(TEXT.slice(figure.start, figure.end).replace('\n', ''));
      });
      expect(new Set(figures.map(({ id: one }) => one)).size).toBe(figures.length);
      let back = review;
      for (const _ of review.decisions) back = undo(back);
      expect(figuresOf(back)).toEqual(PROPOSED);
      let forth = undo(back);
      for (const _ of review.decisions) forth = redo(forth);
      expect(figuresOf(forth)).toEqual(figures);
    }),
  );
});

test('two readers disagree where both have looked and see another thing', () => {
  const accept = (id: string): Decision => ({ kind: 'review', id, review: 'accepted' });
  const first = figuresOf(taken(accept('c1'), accept('c2')));
  const second = figuresOf(
    taken(SPLIT, ...['c1', 'c2', 'added-0', 'c3'].map(accept), {
      ...{ kind: 'change', id: 'c1', change: { value: 58, low: 58, high: 58, note_zh: '看不清' } },
    }),
  );
  const seen = disagreements(first, second).map((one) => [
    ...[one.first?.as_written, one.second?.as_written, one.columns.join(' ')],
  ]);
  expect(seen).toEqual([
    ['59家', '59家', 'value low high'],
    ['3场、120人次', '3场、', 'end value'],
    [undefined, '120人次', ''],
  ]);
});

test('finished rows have ids in text order, and what is open is named', () => {
  const registry = { places: [], indicators: [], units: [] };
  const review = taken(SPLIT, { kind: 'review', id: 'c2', review: 'rejected' });
  const { figures, unfinished } = finish(figuresOf(review), 'made-up-2020', registry);
  expect(figures.map(({ id, role, part_of, review: state }) => [id, role, part_of, state])).toEqual(
    [
      ['made-up-2020-001', 'measure', null, 'proposed'],
      ['made-up-2020-002', 'other', null, 'rejected'],
      ['made-up-2020-003', 'measure', null, 'proposed'],
      ['made-up-2020-004', 'ordinal', null, 'proposed'],
    ],
  );
  expect(figures[1]).toMatchObject({ value: null, subject_en: 'Other number', place: null });
  expect(
    unfinished.map(({ figure, lacks }) => [figure.id, lacks.map(({ column }) => column)]),
  ).toEqual([
    ['made-up-2020-001', ['subject_en', 'indicator', 'place', 'unit']],
    [
      'made-up-2020-003',
      [
        'subject_zh',
        'subject_en',
        'indicator',
        'place',
        'qualifier',
        'period_kind',
        'period_basis',
        'unit',
      ],
    ],
    ['made-up-2020-004', []],
  ]);
  const [, part] = finish(PROPOSED, 'made-up-2020', registry).figures;
  expect(part?.part_of).toBe('made-up-2020-001');
});
