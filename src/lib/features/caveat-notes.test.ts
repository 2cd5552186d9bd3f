import { describe, expect, it } from 'vitest';
import { exampleData, type ExampleRow } from '#lib/chart/example-data.ts';
import type { Locale } from '#lib/model/locale.ts';
import { cardNotes } from './card-content.ts';
import { caveatNotes } from './caveat-notes.ts';

const row = (id: string, place: string, given: Partial<ExampleRow> = {}): ExampleRow => ({
  id,
  place,
  as_written: '8人',
  value: 8,
  level: 'county',
  ...given,
});
const span = (from: string | null, to: string) => ({
  indicator: 'craftsmen',
  period_kind: 'span' as const,
  period_start: from,
  period_end: to,
});
const notes = (rows: ExampleRow[], locale: Locale) => caveatNotes(exampleData(rows), locale);

describe('what keeps figures from being compared', () => {
  it.each<[string, ExampleRow[], string[], string[]]>([
    ['nothing', [row('a', 'east'), row('b', 'west')], [], []],
    [
      'levels, each with its places',
      [row('a', 'hill', { level: 'unit' }), row('b', 'west'), row('c', 'south', { level: null })],
      ['口径不同：青山县为基层单位，江西县为全县区，江南县未注明。'],
      [
        'Said of different bodies: Qingshan enterprises and institutions; Jiangxi county-wide; Jiangnan not stated.',
      ],
    ],
    [
      'windows, by their lengths and not by their pairs',
      [
        row('a', 'east', span('2018', '2020')),
        row('b', 'west', span('2020', '2020')),
        row('c', 'south', span('2018', '2020')),
        row('d', 'hill', span(null, '2020')),
      ],
      ['时段长短不同：1年、3年、起止不全。'],
      ['Windows of different length: 1 year, 3 years, open at one end.'],
    ],
    [
      'counties within their city',
      [row('a', 'city'), row('b', 'east'), row('c', 'west')],
      ['江东区、江西县在江州市之内，不能相加。'],
      ['Jiangdong, Jiangxi: within Jiangzhou, never to be added to it.'],
    ],
    [
      'a part, a repetition and a doubt',
      [
        row('a', 'east', { as_written: '30人' }),
        row('b', 'east', { part_of: 'a' }),
        row('c', 'east', { as_written: '30人', repeat_of: 'a' }),
        row('d', 'west', { suspect: true }),
      ],
      [
        '江东区 8人是江东区 30人的一部分。',
        '1项是同一说法的重复，只算一次。',
        '原文数字存疑，不按比例画出：江西县 8人。',
      ],
      [
        'Jiangdong 8人: part of Jiangdong 30人.',
        'One figure is said twice and counts once.',
        'Printed so but doubtful, not drawn to scale: Jiangxi 8人.',
      ],
    ],
  ])('%s', (_, rows, zh, en) => {
    expect(notes(rows, 'zh')).toEqual(zh);
    expect(notes(rows, 'en')).toEqual(en);
  });

  it('names definitions that differ', () => {
    const data = exampleData([row('a', 'east'), row('b', 'west', { indicator: 'craftsmen' })]);
    const indicators = data.registry.indicators.map((one) => ({ ...one, concept: 'people' }));
    const told = { ...data, registry: { ...data.registry, indicators } };
    expect(caveatNotes(told, 'zh')[0]).toBe('定义不同：会员人数、工匠。');
  });
});

it('a chart of normalised totals says what it leaves out', () => {
  const data = exampleData([row('a', 'east', span('2018', '2020'))]);
  expect(cardNotes({ ...data, derived: { kind: 'per_year' } }, 'en')).toEqual([
    'Only totals over whole years can be divided by years; all other figures are left out.',
  ]);
});
