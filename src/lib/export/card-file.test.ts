import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { exampleData, type ExampleRow } from '#lib/chart/example-data.ts';
import type { ChartChoice } from '#lib/chart/spec.ts';
import type { ChartData } from '#lib/chart/type.ts';
import { OBSERVATION_COLUMNS } from '#lib/query/questions/observation.ts';
import { cardCsv, cardFileName, cardJson } from './card-file.ts';

const at = (year: string): Partial<ExampleRow> => ({ period_start: year, period_end: year });
const members = exampleData(
  [
    { id: 'a', as_written: '400人', value: 400, ...at('2020') },
    { id: 'b', as_written: '近500人', value: 500, qualifier: 'nearly', ...at('2022') },
    { id: 'c', as_written: '90人', value: 90, place: 'west', ...at('2022') },
  ],
  { places: ['east', 'west', 'south'] },
);
const rows = [
  { id: 'm', as_written: '200人', value: 200, ...at('2022') },
  { id: 'k', as_written: '50人', value: 50, indicator: 'craftsmen', ...at('2022') },
];
const parts = exampleData(rows);
parts.registry = {
  ...parts.registry,
  indicators: parts.registry.indicators.map((one) =>
    one.id === 'craftsmen' ? { ...one, part_of: 'members' } : one,
  ),
};
parts.rows = parts.rows.map((row) => (row.figure === 'k' ? { ...row, part_of: 'm' } : row));
const yearly: ChartData = { ...members, derived: { kind: 'per_year' } };

const card = (chart: ChartChoice, data: ChartData) => ({
  ...{ id: 'members', title: '会员人数', subtitle: '人', notes: ['没有报告提到：江南县。'] },
  ...{ chart, data, sql: 'SELECT figure FROM observations', published: null },
});
const ADDRESS = 'https://news.example/compare/?i=members';
const all = (text: string) => csvParse(text) as Record<string, string>[];
/** The rows that have figures. */
const read = (text: string) => all(text).filter((line) => line['figure'] !== '');

describe('a file of what a card draws', () => {
  it.each<[string, ChartChoice, ChartData, string, RegExp, RegExp]>([
    ['change', { type: 'bar', as: 'change' }, members, 'a b', /后值 − 前值/, /later minus earlier/],
    ['indexed', { type: 'timeline', as: 'indexed' }, members, 'a b', /指数.*100/, /index.*100/],
    ['share', { type: 'bar', as: 'share' }, parts, 'k m', /部分 ÷/, /part ÷/],
    [
      'per_head',
      { type: 'bar', as: 'per_head' },
      parts,
      'k m',
      /总数 ÷ 会员人数/,
      /total ÷ Members/,
    ],
    ['per_year', { type: 'bar' }, yearly, 'b', /总数 ÷ 年数/, /total ÷ years/],
  ])('names %s in both languages, with its figures', (kind, chart, data, made, zh, en) => {
    const own = card(chart, data);
    const lines = read(cardCsv(own));
    const line = lines.find((one) => one['made_of'] === made);
    expect(line).toMatchObject({ derivation: kind });
    expect(line?.['derivation_zh']).toMatch(zh);
    expect(line?.['derivation_en']).toMatch(en);
    expect(lines.every((one) => one['derivation'] === kind)).toBe(true);

    const json = JSON.parse(cardJson(own, 'en', ADDRESS)) as Record<string, unknown>;
    expect(json['derivation']).toMatchObject({ kind, zh: line?.['derivation_zh'] });
    expect(json['notes']).toEqual(own.notes);
    expect(cardFileName(own, 'csv')).toBe(`youju-members-${kind.replace('_', '-')}.csv`);
  });

  it('holds the value that is drawn, its bounds, and the words it was made of', () => {
    const own = card({ type: 'bar', as: 'change' }, members);
    const [line, ...others] = read(cardCsv(own));
    // 近500 is below 500: the change is below 100, and nobody knows by how much.
    expect(line).toMatchObject({ place: 'east', high: '100', low: '', qualifier: 'less_than' });
    expect(line?.['as_written']).toBe('400人、近500人');
    expect(line?.['made_en']).toContain('just under 500');
    // The place with one time has no change; it stays in none, not as zero.
    expect(others).toEqual([]);
  });

  it('has the columns of the dataset and no more where figures are drawn as reported', () => {
    const heard = { ...members, places: ['east', 'west'] };
    const text = cardCsv(card({ type: 'bar' }, heard));
    expect(text.split('\n')[0]?.split(',')).toEqual(OBSERVATION_COLUMNS);
    expect(read(text).map((one) => one['as_written'])).toEqual(['400人', '近500人', '90人']);
    const own = card({ type: 'bar' }, members);
    expect(cardFileName(own, 'json')).toBe('youju-members.json');
    const json = JSON.parse(cardJson(own, 'zh', ADDRESS)) as Record<string, unknown>;
    expect(json).toMatchObject({ language: 'zh', derivation: null, silent_places: ['south'] });
  });

  it.each<[ChartChoice]>([[{ type: 'bar' }], [{ type: 'bar', as: 'change' }]])(
    'names who is silent in a row of its own, without a value (%j)',
    (chart) => {
      const last = all(cardCsv(card(chart, members))).at(-1);
      expect(last).toMatchObject({ place: 'south', indicator: 'members', value: '', low: '' });
      expect(last?.['silence_zh']).toBe('没有报告提到：江南县。');
      expect(last?.['silence_en']).toBe('No report says: Jiangnan.');
      const others = read(cardCsv(card(chart, members)));
      expect(others.map((line) => line['silence_zh']).join('')).toBe('');
    },
  );

  it('says as JSON where it is found, what was asked, and what an editor says of its figures', () => {
    const annotations = [{ figure: 'a', text: '第一' }];
    const own = { ...card({ type: 'bar' }, members), annotations, published: 'members' };
    expect(JSON.parse(cardJson(own, 'zh', ADDRESS))).toMatchObject({
      ...{ annotations, address: ADDRESS, published: 'members', sql: own.sql },
    });
  });

  it('carries what has to be said before its rows are compared', () => {
    const windows = exampleData([
      { id: 'a', as_written: '400人', value: 400, ...at('2020') },
      { id: 'b', as_written: '90人', value: 90, place: 'west', level: 'office', ...at('2020') },
    ]);
    const own = card({ type: 'bar' }, windows);
    for (const line of read(cardCsv(own)))
      expect(line).toMatchObject({ comparable_set: '1', caveats: 'level' });
    const json = JSON.parse(cardJson(own, 'zh', ADDRESS)) as {
      comparability: unknown;
    };
    expect(json.comparability).toMatchObject({
      sets: [{ figures: ['a', 'b'], caveats: [{ kind: 'level' }] }],
      not_comparable: [],
    });
  });
});
