import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/registry.ts';
import { decide, startReview, type Decision, type Review } from '#lib/reports/review/review.ts';
import { figureMade } from './made-up.ts';
import { alikeTo, lastMade, repeated } from './repeat.ts';

const TEXT = '建站五九家、六十家，又六一家。\n另有六二家，三三户。';
const at = (id: string, words: string, change: Partial<Figure> = {}): Figure =>
  figureMade(id, TEXT.indexOf(words), words, change);
const FIGURES = [
  at('c1', '五九家'),
  at('c2', '六十家'),
  at('c3', '六一家', { review: 'accepted' }),
  at('c4', '六二家'),
  at('c5', '三三户', { unit: 'household', subject_zh: '走访', subject_en: null }),
];
const [, c2, , c4, c5] = FIGURES as [Figure, Figure, Figure, Figure, Figure];
const REPORT = { sections: [], paragraphs: [0, TEXT.indexOf('另有')] };

function after(...decisions: Decision[]): Review {
  return decisions.reduce(
    (review, decision) => {
      const next = decide(review, decision);
      if (!next.ok) throw new Error(JSON.stringify(next.error));
      return next.value;
    },
    startReview(TEXT, FIGURES),
  );
}
const change = (to: Extract<Decision, { kind: 'change' }>['change'], id = 'c1'): Decision => ({
  ...{ kind: 'change', id, change: to },
});
const MADE: Indicator = {
  ...{ id: 'made', name_zh: '虚构', name_en: 'Invented', definition_zh: '', definition_en: '' },
  ...{ topic: 'aid', unit: 'facility', nature: 'flow', concept: null, award_level: null },
  ...{ part_of: null, comparable_note_zh: null, comparable_note_en: null },
};
const SPAN = { period_kind: 'span', period_start: '2018', period_end: '2020' } as const;

describe('the last change', () => {
  test.each<[string, Decision[], object | null]>([
    ['nothing yet', [], null],
    ['a place, also behind other decisions', [change({ place: '420303' })], { place: '420303' }],
    [
      'a window without the place that was typed again',
      [change({ ...SPAN, place: '420300' })],
      SPAN,
    ],
    ['an amount is each figure’s own', [change({ value: 60, low: 60, high: 60 })], null],
    [
      'one of several that were one step',
      [
        {
          kind: 'several',
          decisions: [
            { kind: 'change', id: 'c1', change: { indicator: 'made' } },
            { kind: 'review', id: 'c1', review: 'accepted' },
          ],
        },
      ],
      { indicator: 'made' },
    ],
  ])('%s', (_, decisions, made) => {
    const review = after(...decisions, { kind: 'review', id: 'c2', review: 'accepted' });
    expect(lastMade(review)?.change ?? null).toEqual(made);
  });
});

const madeOf = (to: Parameters<typeof change>[0]) => {
  const made = lastMade(after(change(to)));
  if (!made) throw new Error('nothing was made');
  return made;
};

describe('made again of another figure it', () => {
  const again = (to: Parameters<typeof change>[0], figure: Figure) =>
    repeated(madeOf(to), figure, { text: TEXT, place: '420300', indicators: [MADE] });
  test('says the same of it', () => {
    expect(again({ place: '420303' }, c5)).toEqual({ place: '420303' });
  });
  test('is nothing where it says so already', () => {
    expect(again({ place: '420303' }, { ...c5, place: '420303' })).toEqual({});
  });
  test('fills with an indicator only the words and the unit that it lacks', () => {
    expect(again({ indicator: 'made' }, c5)).toEqual({
      ...{ indicator: 'made', subject_en: 'Invented' },
    });
    expect(again({ indicator: 'made' }, { ...c2, unit: null })).toEqual({
      ...{ indicator: 'made', unit: 'facility' },
    });
  });
  test('gives what is no measure neither indicator nor place', () => {
    const name = { ...c2, role: 'name' as const, place: null };
    expect(again({ indicator: 'made', place: '420303' }, name)).toEqual({});
  });
  test('reads the figure itself for another role', () => {
    expect(again({ role: 'name' }, c5)).toMatchObject({ role: 'name', value: null, unit: null });
  });
});

describe('alike are', () => {
  const alike = (to: Parameters<typeof change>[0]) =>
    alikeTo(madeOf(to), FIGURES, REPORT).map(({ id }) => id);
  test('of an indicator the unreviewed of the same name and unit, anywhere', () => {
    expect(alike({ indicator: 'made' })).toEqual(['c2', 'c4']);
  });
  test('of a place and of a window those of the paragraph', () => {
    expect(alike({ place: '420303' })).toEqual(['c2']);
    expect(alike(SPAN)).toEqual(['c2']);
  });
  test('of a role those that are written so', () => {
    expect(alike({ role: 'name' })).toEqual([]);
    const twice = [...FIGURES, at('c6', '六二家', { as_written: '五九家' })];
    expect(alikeTo(madeOf({ role: 'name' }), twice, REPORT).map(({ id }) => id)).toEqual(['c6']);
  });
  test('of a doubt none', () => {
    expect(alike({ suspect: true })).toEqual([]);
    expect(c4.suspect).toBe(false);
  });
});
