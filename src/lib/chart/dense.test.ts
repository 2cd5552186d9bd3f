import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { denseData, type DenseColumns, type DenseTable } from './dense.ts';
import { drawn, outside, touching } from './examine.ts';
import { layout as bar } from './types/bar/layout.ts';
import { describe as heatWords } from './types/heatmap/describe.ts';
import { layout as heatmap } from './types/heatmap/layout.ts';
import { describe as scatterWords } from './types/scatter/describe.ts';
import { layout as scatter } from './types/scatter/layout.ts';
import { layout as timeline } from './types/timeline/layout.ts';

const table = (
  columns: Partial<DenseColumns>,
  indicator: Partial<DenseTable['indicator']> = {},
): DenseTable => ({
  dataset: { id: 'made-up', title: { zh: '编的表', en: 'Made up' }, date: '2024' },
  indicator: { id: 'income', name: { zh: '收入', en: 'Income' }, nature: 'flow', ...indicator },
  columns: {
    ...{ place: ['a', 'a', 'b'], name: ['甲县', '甲县', '乙县'], year: [2020, '2021', '2020'] },
    ...{ value: [5, null, 0], unit: '元' },
    ...columns,
  },
});

describe('a table of places and years', () => {
  it('becomes rows, exact and of their year; an empty cell is no row and zero is one', () => {
    const data = denseData(table({}));
    expect(
      data.rows.map(({ place, value, period_kind, period_start }) => [
        place,
        value,
        period_kind,
        period_start,
      ]),
    ).toEqual([
      ['a', 5, 'span', '2020'],
      ['b', 0, 'span', '2020'],
    ]);
    expect(data.reports).toMatchObject([{ id: 'made-up', short_en: 'Made up' }]);
    expect(data.registry.units).toMatchObject([{ symbol_zh: '元' }]);
  });

  it('keeps a place of which it says nothing among those asked for', () => {
    expect(denseData(table({ value: [5, 6, null] })).places).toEqual(['a', 'b']);
  });

  it('gives amounts that are held at a date an instant', () => {
    const [row] = denseData(table({}, { nature: 'stock' })).rows;
    expect(row).toMatchObject({ period_kind: 'instant', period_start: '2020' });
  });

  it('keeps both rows where a place and year are given twice, each with its evidence', () => {
    const { rows } = denseData(table({ year: [2020, 2020, 2020], value: [5, 6, 7] }));
    expect(rows.map(({ value }) => value)).toEqual([5, 6, 7]);
    expect(new Set(rows.map(({ figure }) => figure)).size).toBe(3);
  });

  it('shares places and units of several tables', () => {
    const data = denseData(table({}), table({ unit: ['人', '人', '户'] }, { id: 'heads' }));
    expect(data.registry.places).toHaveLength(2);
    expect(data.registry.units.map(({ id }) => id)).toEqual(['元', '人', '户']);
    expect(data.registry.indicators.map(({ id }) => id)).toEqual(['income', 'heads']);
  });

  it.each([
    ['columns of other length', { value: [1] }],
    ['a value that is none', { value: [NaN, 1, 2] }],
  ])('with %s is refused', (_, columns) => {
    expect(() => denseData(table(columns))).toThrow(RangeError);
  });
});

const folder = join(process.env.YOUJU_SHARED ?? '../shared', 'data');
const file = (name: string): string => join(folder, `${name}.csv.gz`);
const BEA = file('bea-county-income-1969-2018');
const CHINA = file('china-city-day-2020');
const here = existsSync(BEA) && existsSync(CHINA);
if (!here) console.warn(`skipped: public county tables (need ${folder})`);

const read = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(gunzipSync(readFileSync(path)).toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const column = (rows: Record<string, string>[], name: string): string[] =>
  rows.map((row) => row[name] ?? '');

const numbers = (texts: string[]): (number | null)[] =>
  // The bureau writes (NA) where it has no figure.
  texts.map((text) => (text === '' || text === '(NA)' ? null : Number(text)));

describe.skipIf(!here)(`public tables (need ${folder})`, () => {
  const all = here ? read(BEA) : [];
  const NAMES: Record<string, DenseTable['indicator']> = {
    population: { id: 'population', name: { zh: '人口', en: 'Population' }, nature: 'stock' },
    income_per_head: {
      ...{ id: 'income_per_head', name: { zh: '人均收入', en: 'Income per head' } },
      nature: 'rate',
    },
  };
  const counties = (
    measure: string,
    keep: (row: Record<string, string>) => boolean,
  ): DenseTable => {
    const rows = all.filter((row) => row.measure === measure && keep(row));
    return {
      dataset: { id: 'bea', title: { zh: '美国各县收入', en: 'County income' }, date: '2019' },
      indicator: NAMES[measure] as DenseTable['indicator'],
      columns: {
        ...{ place: column(rows, 'fips'), name: column(rows, 'county') },
        ...{ year: column(rows, 'year'), value: numbers(column(rows, 'value')) },
        unit: rows[0]?.unit ?? '',
      },
    };
  };
  /** The cities of some provinces: a third of the table. */
  const days = (): DenseTable => {
    const rows = (here ? read(CHINA) : []).filter(
      (row) => row.countryCode === 'CN' && /^4[1-5]/.test(row.cityCode ?? ''),
    );
    return {
      dataset: { id: 'city-days', title: { zh: '城市逐日', en: 'City days' }, date: '2020' },
      indicator: { id: 'confirmed', name: { zh: '累计确诊', en: 'Confirmed' }, nature: 'stock' },
      columns: {
        ...{ place: column(rows, 'cityCode'), name: column(rows, 'city') },
        ...{ year: column(rows, 'date'), value: numbers(column(rows, 'confirmed')), unit: '例' },
      },
    };
  };
  const context = { locale: 'zh', size: { width: 720 } } as const;
  const whole = (chart: { width: number; height: number }): void => {
    const { texts, numbers: all } = drawn(chart);
    expect(all.every(Number.isFinite)).toBe(true);
    expect([...touching(texts), ...outside(texts, chart)]).toEqual([]);
  };

  it('3,000 counties and fifty years are a heatmap whose cells are a pixel high', () => {
    const data = denseData(counties('income_per_head', () => true));
    const chart = heatmap(data, {}, context);
    expect(data.rows.length).toBeGreaterThan(150_000);
    expect(chart.many?.marks.count).toBe(data.rows.length);
    expect(chart.many?.marks.height[0]).toBe(1);
    expect(heatWords(data, {}, 'zh').length).toBeLessThan(600);
    const mark = chart.many?.marks.tell(4321);
    expect(data.rows.some(({ figure }) => figure === mark?.evidence.figure)).toBe(true);
  }, 120_000);

  it('city days are a heatmap of days, and of the last of each month where days do not fit', () => {
    const data = denseData(days());
    const wide = heatmap(data, {}, { ...context, size: { width: 1200 } });
    expect(wide.many?.marks.count).toBe(data.rows.length);
    const narrow = heatmap(data, {}, { ...context, size: { width: 320 } });
    const drawnThere = narrow.many?.marks.count ?? narrow.cells.length;
    expect(drawnThere).toBeGreaterThan(0);
    expect(drawnThere).toBeLessThan(data.rows.length);
    expect(narrow.texts.map(({ text }) => text).join('')).toContain('当月最后一个数字');
  }, 120_000);

  it('two measures of a year are a scatterplot of every county', () => {
    const of = (row: Record<string, string>): boolean => row.year === '2018';
    const data = denseData(counties('population', of), counties('income_per_head', of));
    const chart = scatter(data, { scale: { x: 'log' } }, context);
    whole(chart);
    expect(chart.many?.marks.count).toBe(data.rows.length / 2);
    expect(scatterWords(data, {}, 'zh').length).toBeLessThan(900);
  }, 60_000);

  it('six counties are a timeline, their last year bars', () => {
    const six = new Set(all.map(({ fips }) => fips).filter((_, i) => i % 20_000 === 0));
    const some = (row: Record<string, string>): boolean => six.has(row.fips ?? '');
    whole(timeline(denseData(counties('income_per_head', some)), {}, context));
    const last = denseData(counties('income_per_head', (row) => some(row) && row.year === '2018'));
    const chart = bar(last, {}, context);
    whole(chart);
    expect(chart.bars).toHaveLength(last.rows.length);
  }, 60_000);
});
