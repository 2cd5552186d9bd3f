import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { label, spoken } from '#lib/i18n/format/quantity.ts';
import { quantity } from '#lib/model/quantity.ts';
import { derivedData, doneTo, drawnData, refusedNotes } from './derived.ts';
import { shown } from './derived-words.ts';
import { exampleData, exampleRow, type ExampleRow } from './example-data.ts';
import { chartType, describeOf, layoutOf, loadCharts, tableOf } from './registry.ts';
import type { ChartChoice } from './spec.ts';
import type { BarLayout } from './types/bar/placed.ts';
import type { FacetsLayout } from './types/facets/layout.ts';
import { vocabulary } from './vocabulary.ts';

await loadCharts(['bar', 'timeline', 'facets']);

const at = (year: string): Partial<ExampleRow> => ({ period_start: year, period_end: year });
const two = exampleData(
  [
    { id: 'a', as_written: '40000人', value: 40000, ...at('2020'), report: '2020' },
    {
      id: 'b',
      as_written: '41000余人',
      value: 41000,
      qualifier: 'more_than',
      ...at('2022'),
      report: '2022',
    },
    { id: 'c', as_written: '500人', value: 500, place: 'west', ...at('2022') },
  ],
  { places: ['east', 'west', 'south'] },
);
const change = { type: 'bar', as: 'change' } as const;

describe('a chart of changes', () => {
  const data = drawnData(change, two);
  const [row] = vocabulary(data, 'zh').observations;

  it('names the mark by both figures, with both times and both reports', () => {
    const name = row && vocabulary(data, 'zh').name(row);
    expect(name).toBe(
      '江东区，会员人数：增加超过1,000人；2022年超过4.1万人 − 2020年40,000人；出处：二〇二〇年综述、二〇二二年综述',
    );
  });

  it('has a table with what was printed in both', () => {
    expect(tableOf(change, two, 'zh').rows.map(({ cells }) => cells)).toEqual([
      {
        place: '江东区',
        reading: '增加超过1,000人',
        made: '2022年超过4.1万人 − 2020年40,000人',
        as_written: '40000人、41000余人',
        period: '2020年→2022年',
        report: '二〇二〇年综述、二〇二二年综述',
      },
    ]);
  });

  it('says what was left out, and calls nobody silent who reports', () => {
    expect(refusedNotes(data, 'zh')).toEqual([
      '1项没有同地区、同口径、同样时段长度的另一个数字可比。',
    ]);
    expect(data.places).toEqual(['east', 'south']);
  });

  it('says in words what was done, on a timeline too', () => {
    expect(describeOf(change, two, 'zh')).toContain('变化：后值 − 前值');
    expect(describeOf({ type: 'timeline', as: 'change' }, two, 'en')).toContain(
      'change: each minus the one before',
    );
  });

  it('is made once, and never of what was made already', () => {
    expect(drawnData(change, two)).toBe(data);
    expect(drawnData(change, data)).toBe(data);
    expect(drawnData({ type: 'bar' }, two)).toBe(two);
  });
});

describe('small multiples of changes', () => {
  const small: ChartChoice = { type: 'facets', of: change };
  const data = drawnData(small, two);

  it('draw the rows one chart of them draws, made once', () => {
    expect(data).toBe(drawnData(change, two));
    expect(drawnData({ type: 'facets', of: { type: 'bar' } }, two)).toBe(two);
  });

  it.each(['place', 'period', 'indicator'] as const)('by %s lose none of them', (by) => {
    const { facets } = layoutOf({ ...small, by }, two, {
      ...{ locale: 'zh', size: { width: 720 } },
    }) as FacetsLayout;
    const drawn = facets.flatMap(({ inner }) => (inner ? [inner as BarLayout] : []));
    expect(drawn.every(({ hatched }) => hatched)).toBe(true);
    expect(drawn.flatMap(({ bars }) => bars.map(({ figure }) => figure))).toEqual(
      data.rows.map((row) => row.figure),
    );
  });

  it('are told and listed as what they draw, with what was done and what could not be', () => {
    const said = describeOf(small, two, 'zh');
    expect(said).toContain('变化：后值 − 前值');
    expect(said).toContain('1项没有同地区、同口径、同样时段长度的另一个数字可比');
    expect(said).toContain('增加超过1,000人；2022年超过4.1万人 − 2020年40,000人');
    expect(tableOf(small, two, 'zh')).toEqual(tableOf(change, two, 'zh'));
  });
});

describe('what was done is said:', () => {
  const heads: ExampleRow = { id: 'h', as_written: '100人', value: 100, ...at('2020') };
  const money: ExampleRow = {
    id: 'm',
    as_written: '4000元',
    value: 4000,
    indicator: 'donations',
    unit: 'yuan',
    ...at('2020'),
  };
  const part: ExampleRow = { id: 'p', as_written: '10人', value: 10, part_of: 'h', ...at('2020') };
  const later: ExampleRow = { id: 'l', as_written: '150人', value: 150, ...at('2022') };
  it.each([
    ['indexed', [heads, later], '指数：2020年 = 100', 'index: 2020 = 100'],
    ['share', [heads, part], '占比：部分 ÷ 报告所说的总数', 'share: part ÷ the whole as reported'],
    ['per_head', [heads, money], '平均：总数 ÷ 会员人数', 'average: total ÷ Members'],
  ] as const)('%s', (as, rows, zh, en) => {
    const data = derivedData(exampleData([...rows]), { as }, 'ends');
    expect(data.rows.length).toBeGreaterThan(0);
    expect([doneTo(data, 'zh'), doneTo(data, 'en')]).toEqual([zh, en]);
  });

  it('an average has the unit of both', () => {
    const data = derivedData(exampleData([heads, money]), { as: 'per_head' }, 'ends');
    const words = vocabulary(data, 'zh');
    const [o] = words.observations;
    expect(o && words.reading(o)).toBe('40元/人');
  });

  it('without anybody to count there is no average, and the reason is told', () => {
    const data = derivedData(exampleData([money]), { as: 'per_head' }, 'ends');
    expect(data.rows).toEqual([]);
    expect(refusedNotes(data, 'zh')).toEqual(['1项没有同地区、同时间的除数。']);
  });
});

describe('digits of a quotient', () => {
  const of = (given: Partial<ExampleRow>): string =>
    label(shown(quantity(exampleRow({ id: 'q', as_written: '', ...given })), true), null, 'en');
  it.each<[string, Partial<ExampleRow>, string]>([
    ['of exact figures are two', { value: 3.14159, precision: null }, '3.14'],
    ['of what is not small one', { value: 31.4159, precision: null }, '31.4'],
    ['end where its sources do', { value: 23456.7, precision: 1500 }, '23k'],
    [
      'of a lower bound are cut down',
      { value: 8579.9, qualifier: 'more_than', precision: null },
      '8,570+',
    ],
    [
      'of an upper bound are cut up',
      { value: 8571.1, qualifier: 'nearly', precision: null },
      '<8,580',
    ],
    ['are never nothing of something', { value: 0.0000123, precision: null }, '0.000012'],
  ])('%s', (_, given, expected) => {
    expect(of(given)).toBe(expected);
  });
});

const BOUND: Record<string, RegExp> = {
  more_than: />|over|\+$|or up/,
  at_least: /≥|at least|down|up/,
  nearly: /<|under/,
  less_than: /<|under|down|less/,
  at_most: /≤|at most|not up/,
  about: /about|c\./,
  range: / to |between|–/,
};

describe.each(['change', 'indexed', 'share', 'per_head'] as const)('bars of %s', (as) => {
  const data = (rows: ObservationRow[]) => ({
    ...exampleData([]),
    rows,
    places: [...new Set(rows.map((row) => row.place))],
  });

  it('lose no bound in words, and are exact only of exact figures', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const own = derivedData(data(rows), { as }, 'ends');
        const words = vocabulary(own, 'en');
        for (const o of words.observations) {
          const { kind } = o.quantity;
          const sources = words.sources(o);
          expect(sources.length).toBeGreaterThan(0);
          if (kind === 'exact')
            expect(sources.every((one) => one.quantity.kind === 'exact')).toBe(true);
          else expect(`${words.reading(o)} ${words.label(o)}`).toMatch(BOUND[kind] ?? /^$/);
          for (const one of sources.slice(0, 1)) {
            const said = spoken(one.quantity, words.unit(one.unit), 'en');
            if (as !== 'share' && as !== 'indexed') expect(words.name(o)).toContain(said);
          }
        }
      }),
    );
  });

  it('are drawn whole, hatched, and nowhere where nothing could be made', () => {
    fc.assert(
      fc.property(
        anyRows(),
        fc.constantFrom('bar' as const, 'timeline' as const),
        fc.constantFrom(320, 720),
        fc.constantFrom(...LOCALES),
        (rows, type, width, locale) => {
          const own = data(rows);
          const drawn = drawnData({ type, as }, own);
          const layout = chartType(type).layout(own, { as }, { locale, size: { width } });
          const text = JSON.stringify(layout);
          expect(text).not.toMatch(/NaN|null,null/);
          for (const row of drawn.rows) expect(text).toContain(`"${row.figure}"`);
          const made = new Set(drawn.rows.map((row) => row.figure));
          for (const row of rows)
            if (!made.has(row.figure)) expect(text).not.toContain(`"figure":"${row.figure}"`);
        },
      ),
    );
  });
});
