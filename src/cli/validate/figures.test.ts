import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/model/figure.ts';
import { aside, measure, sourcesOf } from '../dataset/fixture.ts';
import { figureErrors } from './figures.ts';

const errorsOf = (...figures: Figure[]) => {
  const sources = sourcesOf(figures);
  return sources.reports.flatMap((read) => figureErrors(read, sources.registry));
};
const good = measure('a-2020-001', 40, { qualifier: 'more_than', as_written: '40多次' });

test('a figure read by the rules is left alone, measure or not', () => {
  const run = aside('a-2020-002', 4, { role: 'duration', unit: 'year', as_written: '连续4年' });
  expect(errorsOf(good, run)).toEqual([]);
});

describe('a figure is refused, by file, line and column, when', () => {
  test.each<[string, Partial<Figure>, string, RegExp]>([
    [
      'its reading interval is typed',
      { likely_high: 44 },
      'likely_high',
      /read as 50.*--fix-intervals/,
    ],
    ['its bounds contradict its qualifier', { high: 50 }, 'qualifier', /no high/],
    ['a qualifier has no number', { value: null }, 'value', /lacks the number/],
    [
      'a number has no qualifier',
      { qualifier: null, role: 'other', indicator: null, place: null },
      'value',
      /needs its qualifier/,
    ],
    ['a measure has no indicator', { indicator: null }, 'indicator', /measure needs/],
    ['a name has a place', { role: 'name', indicator: null }, 'place', /a name has no place/],
    ['its unit is not its indicator’s', { unit: 'yuan' }, 'unit', /is in yuan.*visits in event/],
    ['its last place cannot be', { precision: 1000 }, 'precision', /1000 as its last place/],
    ['a window ends before it starts', { period_start: '2021' }, 'period_kind', /ends before/],
    ['an unknown period has a date', { period_kind: 'unknown' }, 'period_kind', /no dates/],
    ['it ends before it starts', { end: 3 }, 'end', /before it starts/],
    ['it lies beyond the report', { start: 30_000, end: 30_004 }, 'end', /beyond/],
    ['it is part of itself', { part_of: 'a-2020-001' }, 'part_of', /itself/],
  ])('%s', (_, change, column, cause) => {
    expect(errorsOf({ ...good, ...change })).toContainEqual({
      kind: 'csv_invalid',
      file: 'data/reports/a-2020/figures.csv',
      line: 2,
      column,
      cause: expect.stringMatching(cause),
    });
  });

  test.each<[string, Figure, string]>([
    ['it overlaps the one before', measure('a-2020-002', 5, { start: 12, end: 16 }), 'start'],
    ['its id comes before', measure('a-2020-000', 5, { start: 40, end: 42 }), 'id'],
  ])('%s', (_, second, column) => {
    expect(errorsOf(good, second)).toMatchObject([{ line: 3, column }]);
  });
});
