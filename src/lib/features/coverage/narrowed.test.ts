import { expect, it } from 'vitest';
import type { CoverageCell } from '#lib/features/pages/coverage-page.ts';
import { COVERAGE_DEFAULT, type CoverageState } from '#lib/url/coverage.ts';
import { narrowed } from './narrowed.ts';

const cell = (place: string): CoverageCell => ({
  place,
  count: 1,
  state: 'exact',
  name: '',
  figure: null,
  report: null,
});
const indicator = (id: string, ...places: string[]) => ({
  id,
  name: id,
  keywords: `${id} 会员`,
  cells: places.map(cell),
});
const blocks = [
  { id: 'culture', name: '文化', indicators: [indicator('films', 'east')] },
  {
    id: 'building',
    name: '组织',
    indicators: [indicator('offices', 'east'), indicator('members', 'east', 'west')],
  },
];
const ids = (state: Partial<CoverageState>, query = '') =>
  narrowed(blocks, { ...COVERAGE_DEFAULT, ...state }, query).flatMap((block) =>
    block.indicators.map(({ id }) => id),
  );

it('is all of it in the order given, where nothing is asked', () => {
  expect(ids({})).toEqual(['films', 'offices', 'members']);
});

it('finds in either language, every word of it', () => {
  expect(ids({}, 'MEM 会员')).toEqual(['members']);
  expect(ids({}, 'members 文化')).toEqual([]);
});

it('keeps what one place tells, or several', () => {
  expect(ids({ told: 'one' })).toEqual(['films', 'offices']);
  expect(ids({ told: 'several' })).toEqual(['members']);
});

it('puts what most is told of first, topics and indicators', () => {
  expect(ids({ sort: 'most' })).toEqual(['members', 'offices', 'films']);
});

it('keeps one topic', () => {
  expect(ids({ topic: 'culture' })).toEqual(['films']);
});
