import { expect, it } from 'vitest';
import type { Locale } from '#lib/model/locale.ts';
import { row, source } from '../gallery/example-source.ts';
import { headline } from './headline.ts';

const span = (from: string, to: string) => ({
  period_kind: 'span' as const,
  period_start: from,
  period_end: to,
});
const near = { id: 'n', as_written: '近6万人', qualifier: 'nearly' as const, value: 60000 };

it.each<[string, Parameters<typeof row>[0][], Locale, string]>([
  ['a qualifier stays', [{ ...near, place: 'city' }], 'zh', '江州市近6万人'],
  [
    'a qualifier is read',
    [{ ...near, place: 'city' }],
    'en',
    'Jiangzhou just under 60,000 persons',
  ],
  [
    'two windows of a place are named',
    [
      { id: 'a', as_written: '30人', value: 30, place: 'city', ...span('2018', '2020') },
      { id: 'b', as_written: '40人', value: 40, place: 'city', ...span('2018', '2022') },
    ],
    'zh',
    '江州市2018–2020年30人，2018–2022年40人',
  ],
  [
    'two accounts of one window name their reports',
    [
      { id: 'a', as_written: '4000多元', value: 4000, report: '2020', ...span('2020', '2020') },
      { id: 'b', as_written: '近4000元', value: 4000, report: '2022', ...span('2020', '2020') },
    ],
    'zh',
    '江东区2020年报告4000多元，2022年报告近4000元',
  ],
  [
    'what is said again is told once',
    [
      { id: 'a', as_written: '8人', value: 8 },
      { id: 'b', as_written: '8人', value: 8, repeat_of: 'a' },
    ],
    'zh',
    '江东区8人',
  ],
  [
    'an implausible figure is told with its doubt',
    [{ id: 'a', as_written: '10000万多人', value: 1e8, suspect: true }],
    'zh',
    '江东区10000万多人（原文如此，存疑）',
  ],
  [
    'more than three are counted',
    ['east', 'west', 'south', 'north'].map((place) => ({
      id: place,
      as_written: '8人',
      value: 8,
      place,
    })),
    'zh',
    '江东区8人，江西县8人，江南县8人……共4项',
  ],
  ['no row, no headline', [], 'zh', ''],
])('%s (%#)', (_, rows, locale, said) => {
  expect(headline(rows.map(row), source, locale)).toBe(said);
});
