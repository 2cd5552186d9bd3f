import { type ComparedCase, exactly, on, pair, said, windowless, years } from './said.ts';

const year = years('2020');
const date = on('2022');

/** One counted within the other, or one statement told twice. */
export const COUNTED_TWICE: ComparedCase[] = [
  pair(
    '新区已算在所在的区里',
    'A zone, counted within its district',
    said('zone', 'members', exactly(900), date),
    said('east', 'members', exactly(5100), date),
    ['counted_in'],
    'counted_in',
  ),
  pair(
    '县区在市里',
    'A district within its city',
    said('east', 'members', exactly(5100), date),
    said('river', 'members', exactly(47_300), date),
    ['level', 'counted_in'],
    'level',
  ),
  pair(
    '新区也在市里',
    'A zone within the city of its district',
    said('zone', 'members', exactly(900), date, { level: 'city' }),
    said('river', 'members', exactly(47_300), date),
    ['counted_in'],
    'counted_in',
  ),
  pair(
    '总数与其中数，同一指标',
    'A total and a part of it, one indicator',
    said('east', 'trained', exactly(120), year),
    said('east', 'trained', exactly(45), year, { part_of: 'a' }),
    ['part_of'],
    'part_of',
  ),
  pair(
    '总数与其中数，各有指标',
    'A total and a part of it, each an indicator',
    said('river', 'stations', exactly(301), date),
    said('river', 'titled_stations', exactly(23), date, { part_of: 'a' }),
    ['definition', 'part_of'],
    'definition',
    ['concept'],
  ),
  pair(
    '同一句话说了两次',
    'One statement, told twice',
    said('river', 'stations', exactly(301), date),
    said('river', 'stations', exactly(301), date, { repeat_of: 'a' }),
    ['repeat'],
    'repeat',
    ['overlap'],
  ),
  pair(
    '两个数字重复的是同一个第三处',
    'Two that repeat one third figure',
    said('river', 'stations', exactly(301), date, { repeat_of: 'other' }),
    said('river', 'stations', exactly(301), date, { repeat_of: 'other' }),
    ['repeat'],
    'repeat',
  ),
  pair(
    '没有时段的一句话说了两次',
    'One statement without a window, told twice',
    said('east', 'trained', exactly(120), windowless()),
    said('east', 'trained', exactly(120), windowless(), { repeat_of: 'a' }),
    ['repeat'],
    'repeat',
    ['undated'],
  ),
];
