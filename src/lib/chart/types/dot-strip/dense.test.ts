import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { denseData } from '../../dense.ts';
import { drawn, outside, touching } from '../../examine.ts';
import type { ChartData } from '../../type.ts';
import { describe as inWords } from './describe.ts';
import { layout, type DotStripLayout } from './layout.ts';
import { toTable } from './to-table.ts';

const FILE = `${process.env.YOUJU_SHARED ?? '../shared'}/data/bea-county-income-1969-2018.csv.gz`;

/** What a person of each county earned in some years, as the public table has it. */
function countyIncome(...years: string[]): ChartData {
  const lines = gunzipSync(readFileSync(FILE)).toString().split('\n');
  const rows = lines.map((line) => line.split(','));
  // A name with a comma shifts the columns after it: the last four are counted from the end.
  const own = rows.filter(
    (row) => years.includes(row.at(-2) ?? '') && row.at(-4) === 'income_per_head',
  );
  return denseData({
    columns: {
      place: own.map((row) => row[0] ?? ''),
      name: own.map((row) => row[1] ?? ''),
      year: own.map((row) => row.at(-2) ?? ''),
      value: own.map((row) => Number(row.at(-1)?.trim())).map((n) => (Number.isNaN(n) ? null : n)),
      unit: 'dollar',
    },
    dataset: { id: 'income', title: { zh: '县收入', en: 'County income' }, date: null },
    indicator: { id: 'income', name: { zh: '人均收入', en: 'Income a head' }, nature: 'stock' },
  });
}

const whole = (chart: DotStripLayout): void => {
  const { many } = chart;
  const { texts } = drawn({ ...chart, many: null });
  expect(touching(texts)).toEqual([]);
  expect(outside(texts, chart)).toEqual([]);
  const out = Array.from({ length: many?.count ?? 0 }, (_, i) => i).filter((i) => {
    const [x, y, size] = [many?.x[i] ?? NaN, many?.y[i] ?? NaN, many?.width[i] ?? NaN];
    return !(x >= 0 && y >= 0 && x + size <= chart.width && y + size <= chart.height);
  });
  expect(out).toEqual([]);
};

describe.skipIf(!existsSync(FILE))('three thousand counties (skipped without ../shared)', () => {
  const one = countyIncome('2018');

  it.each([320, 360, 720, 1200, 1920])('stay inside at %i', (width) => {
    const chart = layout(one, {}, { locale: 'zh', size: { width } });
    expect(one.rows.length).toBeGreaterThan(3000);
    expect(chart.many?.count).toBe(one.rows.length);
    whole(chart);
  });

  it('stay inside a square card, on a logarithm, and over several years', () => {
    const square = layout(one, {}, { locale: 'en', size: { width: 360, height: 360 } });
    whole(square);
    expect(square.height).toBeLessThanOrEqual(360);
    whole(layout(one, { scale: 'log' }, { locale: 'en', size: { width: 720 } }));
    const years = countyIncome('1970', '1980', '1990', '2000', '2010', '2015', '2018');
    const chart = layout(years, {}, { locale: 'zh', size: { width: 720 } });
    whole(chart);
    expect(chart.texts.map(({ text }) => text)).toContain('另有1行没有画出，见表格。');
  });

  it('are told one by one when they are pointed at, and counted in words', () => {
    const { many } = layout(one, {}, { locale: 'zh', size: { width: 720 } });
    const told = many?.tell(17);
    expect(told?.evidence.name).toMatch(/人均收入：[\d,]+dollar；2018年时；出处：县收入/);
    expect(one.rows.map(({ place }) => place)).toContain(many?.place(17));
    expect(inWords(one, {}, 'zh')).toMatch(/其余\d+项见表格/);
    expect(toTable(one, {}, 'zh').rows).toHaveLength(one.rows.length);
  });
});
