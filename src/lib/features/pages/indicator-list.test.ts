import { expect, it } from 'vitest';
import { row, source } from '../gallery/example-source.ts';
import { indicatorList, matches } from './indicator-list.ts';

const list = indicatorList(
  [
    row({
      id: 'a',
      place: 'east',
      as_written: '8人',
      value: 8,
      period_start: '2020',
      period_end: '2020',
    }),
    row({
      id: 'b',
      place: 'west',
      as_written: '9人',
      value: 9,
      period_start: '2022',
      period_end: '2022',
    }),
    row({ id: 'c', place: 'west', as_written: '7人', value: 7 }),
  ],
  source,
  'zh',
).flatMap((topic) => topic.indicators);
const members = list.find(({ id }) => id === 'members')!;

it('shows the latest dated figure, as written', () => {
  expect(members.latest).toEqual({
    place: '江西县',
    amount: '9人',
    period: '2022年',
    suspect: false,
  });
  expect(members.counts).toBe('3项观测，2个地区');
});

it('says so where nothing was observed', () => {
  expect(list.find(({ id }) => id === 'donations')).toMatchObject({
    latest: null,
    counts: '没有观测',
  });
});

it.each([
  ['会员', true],
  ['MEMB', true],
  ['members 人数', true],
  ['捐赠', false],
])('finds by name in either language: %s %s', (query, found) => {
  expect(matches(members, query)).toBe(found);
});
