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
      ['时段长短不同：1年、3年、长短不明。'],
      ['Windows of different length: 1 year, 3 years, of unknown length.'],
    ],
    [
      'windows of which nobody knows the length',
      [row('a', 'east', span(null, '2020')), row('b', 'west', span(null, '2020'))],
      ['时段都不知长短，无从比较。'],
      ['Windows of unknown length: nobody can say which is longer.'],
    ],
    [
      'places told of other times',
      [
        row('a', 'east', { period_start: '2024-03', period_end: '2024-03' }),
        row('b', 'west', { period_start: '2020', period_end: '2020' }),
      ],
      ['时间相隔一年以上：江西县2020年，江东区2024年3月。'],
      ['More than a year apart: Jiangxi 2020; Jiangdong March 2024.'],
    ],
    [
      'words that do not decide which is larger, group by group',
      [
        row('a', 'east', {
          as_written: '180余人',
          qualifier: 'more_than',
          value: 180,
          likely_high: 190,
        }),
        row('b', 'west', { as_written: '184人', value: 184 }),
        row('c', 'south', { as_written: '近60人', qualifier: 'nearly', value: 60, likely_low: 50 }),
        row('d', 'hill', { as_written: '55人', value: 55 }),
      ],
      ['按原文分不出大小：江南县 近60人、青山县 55人，江东区 180余人、江西县 184人。'],
      [
        'The words do not decide which is larger: Jiangnan just under 60 persons, Qingshan 55 persons; Jiangdong over 180 persons, Jiangxi 184 persons.',
      ],
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
        row('a', 'east', { as_written: '30人', value: 30 }),
        row('b', 'east', { part_of: 'a' }),
        row('c', 'east', { as_written: '30人', value: 30, repeat_of: 'a' }),
        row('d', 'west', { suspect: true }),
      ],
      [
        '江东区 8人是江东区 30人的一部分。',
        '1项是同一说法的重复，只算一次。',
        '原文数字存疑，不按比例画出：江西县 8人。',
      ],
      [
        'Jiangdong 8 persons: part of Jiangdong 30 persons.',
        'One figure is said twice and counts once.',
        'Printed so but doubtful, not drawn to scale: Jiangxi 8 persons.',
      ],
    ],
  ])('%s', (_, rows, zh, en) => {
    expect(notes(rows, 'zh')).toEqual(zh);
    expect(notes(rows, 'en')).toEqual(en);
  });

  it('names no more than it must', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      row(
        `a${i}`,
        ['city', 'east', 'west', 'south', 'north', 'lake', 'hill', 'bridge', 'ferry'][i] ?? '',
        {
          level: i === 0 ? 'city' : 'county',
        },
      ),
    );
    many.push(row('b', 'city', { level: 'county' }));
    expect(notes(many, 'zh')[0]).toBe(
      '口径不同：江州市为全市，江东区、江西县、江南县、江北县、大湖县、青山县、石桥区、古渡区等9个为全县区。',
    );
    expect(notes(many, 'en')[0]).toContain('Gudu and others, 9 in all county-wide');
  });

  it('leaves what has no date to the note of the card that counts it', () => {
    const data = exampleData([
      row('a', 'east', { period_start: '2020', period_end: '2020' }),
      row('b', 'west'),
    ]);
    expect(caveatNotes(data, 'zh')).toEqual([]);
    expect(cardNotes(data, 'zh')).toContain('1项的报告日期未注明。');
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
