import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { period } from '#lib/model/period.ts';
import { drawn, outside, touching } from '../../examine.ts';
import { exampleData, type ExampleRow } from '../../example-data.ts';
import { type BarLayout, layout } from './layout.ts';
import type { BarOptions } from './schema.ts';

const at = fc.constantFrom(320, 360, 480, 720, 1200);
const locales = fc.constantFrom(...LOCALES);
const data = (rows: ObservationRow[], places: string[] = []) => ({
  ...exampleData([]),
  rows,
  places,
});
const zh = { locale: 'zh', size: { width: 640 } } as const;
const said = (chart: BarLayout): string[] => drawn(chart).texts.map(({ text }) => text);

/** Nothing outside, nothing on top of another, no number that is none. */
function whole(chart: BarLayout): void {
  const { texts, numbers } = drawn(chart);
  expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
  expect(touching(texts)).toEqual([]);
  expect(outside(texts, chart)).toEqual([]);
}

/** Some rows are parts of others: of the first of their indicator and place. */
const withParts = anyRows().map((rows) =>
  rows.map((row, i) => {
    const first = rows.find((one) => one.place === row.place && one.indicator === row.indicator);
    return i % 2 === 1 && first && first !== row ? { ...row, part_of: first.figure } : row;
  }),
);

const FORMS: [string, BarOptions][] = [
  ['in groups of times', { group: 'period' }],
  ['in groups of indicators', { group: 'indicator', sort: 'place' }],
  ['in wholes', { stack: true }],
  ['on a logarithm', { scale: 'log' }],
];

describe.each(FORMS)('bars %s', (_, options) => {
  it('are whole: every figure once, whatever the rows', () => {
    fc.assert(
      fc.property(withParts, at, locales, (rows, width, locale) => {
        const chart = layout(data(rows, ['nobody']), options, { locale, size: { width } });
        expect(chart.bars.map((bar) => bar.figure).sort()).toEqual(
          rows.map((row) => row.figure).sort(),
        );
        whole(chart);
      }),
    );
  });

  it('stay within a fixed frame, and say how many places are left out', () => {
    fc.assert(
      fc.property(withParts, fc.constantFrom(320, 480, 640), locales, (rows, side, locale) => {
        const own = data(rows);
        const free = layout(own, options, { locale, size: { width: side } });
        const chart = layout(own, options, { locale, size: { width: side, height: side } });
        whole(chart);
        expect(chart.height).toBeLessThanOrEqual(side);
        if (free.height <= side) expect(chart.bars).toHaveLength(rows.length);
        if (chart.bars.length < rows.length)
          expect(said(chart).join()).toMatch(locale === 'zh' ? /另有\d+/ : /\d+ more/);
      }),
    );
  });
});

it('a whole and its parts are drawn from one foot, parts end to end', () => {
  const part = (id: string, value: number): ExampleRow => ({
    id,
    as_written: `${value}人`,
    value,
    part_of: 'w',
  });
  const rows: ExampleRow[] = [
    { id: 'w', as_written: '100人', value: 100 },
    part('p', 30),
    part('q', 50),
  ];
  const chart = layout(exampleData(rows), { stack: true }, zh);
  expect(chart.form).toBe('stacked');
  const [w, p, q] = ['w', 'p', 'q'].map((id) => {
    const bar = chart.bars.find(({ figure }) => figure === id);
    return bar && bar.form !== 'dot' ? bar.shape.box : { x: NaN, width: NaN };
  }) as [{ x: number; width: number }, { x: number; width: number }, { x: number; width: number }];
  expect(p.x).toBe(w.x);
  expect(q.x).toBe(p.x + p.width);
  expect(chart.rests).toHaveLength(1);
  const [rest] = chart.rests;
  expect((rest?.box.x ?? 0) + (rest?.box.width ?? 0)).toBe(w.x + w.width);
  expect(said(chart)).toContain('其余20');
});

describe('what is left of a whole', () => {
  const stack = (w: Partial<ExampleRow>, p: Partial<ExampleRow>): BarLayout =>
    layout(
      exampleData([
        { id: 'w', as_written: '', value: 100, ...w },
        { id: 'p', as_written: '', value: 60, part_of: 'w', ...p },
      ]),
      { stack: true },
      zh,
    );
  it.each<[string, Partial<ExampleRow>, Partial<ExampleRow>, string | null]>([
    ['is a difference', {}, {}, '其余40'],
    ['is bounded below by a whole that is', { qualifier: 'more_than' }, {}, '其余超40'],
    [
      'is bounded above by a part that is bounded below',
      {},
      { qualifier: 'more_than' },
      '其余不足40',
    ],
    ['is bounded above by a whole that is', { qualifier: 'nearly' }, {}, '其余不足40'],
    [
      'is not known of two bounds that say nothing',
      { qualifier: 'more_than' },
      { qualifier: 'more_than' },
      '其余多少说不出',
    ],
    ['is nothing where the parts are all', {}, { value: 100 }, null],
    ['is a finding where the parts are more', {}, { value: 130 }, '各部分相加超过总数'],
  ])('%s', (_, w, p, expected) => {
    const texts = said(stack(w, p));
    if (expected === null) expect(texts.join()).not.toMatch(/其余|超过/);
    else expect(texts).toContain(expected);
  });

  it('is nothing that a report says: no mark leads to it', () => {
    const chart = stack({}, {});
    expect(chart.bars).toHaveLength(2);
  });

  it('and no whole is said', () => {
    const chart = layout(exampleData([{ id: 'a', as_written: '', value: 5 }]), { stack: true }, zh);
    expect(chart.form).toBe('bars');
    expect(said(chart)).toContain('报告没有说这些数字属于哪个总数');
  });
});

describe('a logarithm', () => {
  const of = (...values: number[]) =>
    layout(
      exampleData(
        values.map((value, i) => ({
          id: `v${i}`,
          as_written: '',
          value,
          place: ['east', 'west'][i] ?? 'city',
        })),
      ),
      { scale: 'log' },
      zh,
    );
  it('has dots, no bars, and says so', () => {
    const chart = of(3, 3_000_000);
    expect(chart.form).toBe('dots');
    expect(chart.bars.every(({ form }) => form === 'dot')).toBe(true);
    expect(said(chart).join()).toContain('对数尺度');
  });
  it('is refused where there is a zero, which is said', () => {
    const chart = of(0, 3_000_000);
    expect(chart.form).toBe('bars');
    expect(said(chart).join()).toContain('没有对数尺度');
  });
});

describe('a group', () => {
  const rows = (east: string[], west: string[]): ExampleRow[] =>
    [...east.map((y) => ['east', y]), ...west.map((y) => ['west', y])].map(([place, year]) => ({
      id: `${place}-${year}`,
      place: String(place),
      as_written: '',
      value: 8,
      period_start: String(year),
      period_end: String(year),
    }));
  it('keeps a place for a time of which nobody speaks: missing is not zero', () => {
    const chart = layout(exampleData(rows(['2020', '2022'], ['2022'])), { group: 'period' }, zh);
    expect(chart.form).toBe('grouped');
    expect(chart.silences).toHaveLength(1);
    expect(chart.bars).toHaveLength(3);
  });
  it('has one colour a time at every place, six at most', () => {
    const years = ['2015', '2016', '2017', '2018', '2019', '2020', '2021'];
    const own = exampleData(rows(years, years));
    const chart = layout(own, { group: 'period' }, zh);
    for (const row of own.rows) {
      const year = period(row).kind === 'instant' ? row.period_start : '';
      const hues = chart.bars
        .filter(({ figure }) => figure.endsWith(String(year)))
        .map(({ hue }) => hue);
      expect(new Set(hues).size).toBe(1);
    }
    expect(new Set(chart.bars.map(({ hue }) => hue))).toEqual(new Set([1, 2, 3, 4, 5, 6, 'quiet']));
  });
});
