import { expect, it } from 'vitest';
import { exampleRow } from '#lib/chart/example-data.ts';
import { COMPARE_DEFAULT, type CompareState } from '#lib/url/compare.ts';
import { nearestQuestion } from './nearest-question.ts';

const rows = [
  exampleRow({
    id: 'a',
    as_written: '9人',
    value: 9,
    place: 'east',
    period_start: '2020',
    period_end: '2020',
  }),
  exampleRow({
    id: 'b',
    as_written: '9人',
    value: 9,
    place: 'west',
    period_start: '2022',
    period_end: '2022',
  }),
  exampleRow({ id: 'c', place: 'west', qualifier: 'nearly', as_written: '近9人', value: 9 }),
];
const asking = (part: Partial<CompareState>): CompareState => ({
  ...COMPARE_DEFAULT,
  indicators: ['members'],
  ...part,
});
const year = (from: number) => ({ from, to: from });

it.each<[string, Partial<CompareState>, string[], number]>([
  [
    'other years of the same place',
    { places: ['east'], years: year(2022), undated: 'hide' },
    ['years'],
    1,
  ],
  [
    'a filter before the years',
    { places: ['west'], years: year(2022), qualifier: 'approximate', undated: 'hide' },
    ['undated'],
    1,
  ],
  ['other places where the place is silent', { places: ['south'] }, ['places'], 3],
  [
    'all conditions where each is in the way',
    { places: ['south'], report: 'nowhere' },
    ['report', 'places'],
    3,
  ],
  [
    'not normalised where nothing is a whole year',
    { places: ['west'], normalise: 'per_year' },
    ['normalise'],
    2,
  ],
])('%s', (_, part, released, figures) => {
  const found = nearestQuestion(asking(part), rows);
  expect(found?.released).toEqual(released);
  expect(found?.figures).toBe(figures);
  // What it does not let go of is asked as before.
  for (const key of Object.keys(part) as (keyof CompareState)[])
    if (!released.includes(key)) expect(found?.state[key]).toEqual(part[key]);
});

it('nothing where no report speaks of the indicator', () => {
  expect(nearestQuestion(asking({ indicators: ['craftsmen'] }), rows)).toBeNull();
});

it('the question itself where it has figures', () => {
  expect(nearestQuestion(asking({ places: ['east'] }), rows)?.released).toEqual([]);
});
