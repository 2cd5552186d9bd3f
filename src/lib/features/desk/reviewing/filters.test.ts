import { describe, expect, test } from 'vitest';
import type { DESK_FILTERS } from '#lib/url/desk.ts';
import { nextOpen, sameSubject, shows, stepFrom, type Told } from './filters.ts';
import { figureMade } from './made-up.ts';

const FIGURES = [
  figureMade('c1', 0, '59家', { review: 'accepted' }),
  figureMade('c2', 10, '第二届', { role: 'ordinal', subject_zh: '届次' }),
  figureMade('c3', 20, '60家'),
  figureMade('c4', 30, '61家', { review: 'disputed' }),
  figureMade('c5', 40, '62家'),
  figureMade('c6', 50, '63户', { unit: 'household', review: 'rejected' }),
];
const [c1, c2, c3] = FIGURES;
const told: Record<string, Told> = {
  c2: { proposal: { confidence: 0.5, reason: 'few' }, lacks: false },
  c4: { proposal: { confidence: 0.5, reason: 'few' }, lacks: true },
  c6: { proposal: null, lacks: true },
};

describe('a filter shows', () => {
  test.each([
    ['all', 'c1 c2 c3 c4 c5 c6'],
    ['unreviewed', 'c2 c3 c5'],
    ['low_confidence', 'c2'],
    ['measures', 'c1 c3 c4 c5 c6'],
    ['disputed', 'c4'],
    ['lacking', 'c4'],
  ] satisfies [(typeof DESK_FILTERS)[number], string][])('%s', (filter, ids) => {
    const shown = FIGURES.filter((figure) =>
      shows(filter, figure, told[figure.id] ?? { proposal: null, lacks: false }),
    );
    expect(shown.map(({ id }) => id).join(' ')).toBe(ids);
  });
});

test('a step goes to the neighbour in the list, from a figure that is not in it too', () => {
  const open = FIGURES.filter(({ review }) => review === 'proposed');
  expect(stepFrom(open, c1 ?? null, 1)?.id).toBe('c2');
  expect(stepFrom(open, c3 ?? null, -1)?.id).toBe('c2');
  expect(stepFrom(open, c2 ?? null, -1)).toBeNull();
  expect(stepFrom(open, null, -1)?.id).toBe('c5');
});

test('the next unreviewed comes behind the current one, then from the top, never itself', () => {
  expect(nextOpen(FIGURES, c3 ?? null)?.id).toBe('c5');
  expect(nextOpen(FIGURES, FIGURES[4] ?? null)?.id).toBe('c2');
  expect(nextOpen([figureMade('c1', 0, '1')], figureMade('c1', 0, '1'))).toBeNull();
});

test('the same subject is unreviewed, of the same role and unit', () => {
  expect(c1 && sameSubject(FIGURES, c1).map(({ id }) => id)).toEqual(['c3', 'c5']);
  expect(sameSubject(FIGURES, figureMade('c9', 60, '1家', { subject_zh: null }))).toEqual([]);
});
