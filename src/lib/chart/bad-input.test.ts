import { describe, expect, it } from 'vitest';
import { spoken } from '#lib/i18n/format/quantity.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { observe } from '#lib/shape/observe.ts';
import { drawn, outside, touching } from './examine.ts';
import { exampleData, type ExampleRow } from './example-data.ts';
import { CHART_KINDS, describeOf, layoutOf, loadCharts, tableOf } from './registry.ts';
import { type ChartChoice, parseChoice } from './spec.ts';
import type { ChartData, Size } from './type.ts';
import { onTiles } from './types/tile-map/example-places.ts';

await loadCharts(CHART_KINDS);

const on = (year: string): Partial<ExampleRow> => ({
  ...{ period_kind: 'instant', period_start: year, period_end: year, period_basis: 'stated' },
});
const figure = (
  id: string,
  place: string,
  value: number,
  more: Partial<ExampleRow> = {},
): ExampleRow => ({ id, place, value, as_written: `${value}人`, ...on('2022'), ...more });
const percent = { indicator: 'coverage', unit: 'percent', as_written: '率' };

const PLACES = ['east', 'west', 'south', 'north', 'lake', 'hill'];
/** Figures of six places at two times, and a share beside each, by the number of the place. */
const filled = (value: (i: number) => number, share: (i: number) => number): ExampleRow[] =>
  PLACES.flatMap((place, i) => [
    figure(`a${place}`, place, value(i), on('2020')),
    figure(`b${place}`, place, value(i)),
    figure(`c${place}`, place, share(i), percent),
  ]);

const LONG_ZH = '江州高新技术产业开发区与现代农业示范区以及生态旅游度假区联合管理委员会所辖各乡镇';
const LONG_EN = 'The joint administration of development zones and all their towns';

/** Every place of some data called by forty characters and more. */
const renamed = (data: ChartData): ChartData => ({
  ...data,
  registry: {
    ...data.registry,
    places: data.registry.places.map((place, i) => ({
      ...place,
      short_zh: `${LONG_ZH}${i}`,
      short_en: `${LONG_EN} ${i}`,
    })),
  },
});

const plain = filled(
  (i) => 1000 * (i + 1),
  (i) => 40 + i,
);
const INPUTS: Record<string, ChartData> = {
  'a billionth and a trillion': onTiles(
    filled(
      (i) => (i % 2 === 0 ? 1e-9 : 1e12),
      (i) => (i % 2 === 0 ? 1e-9 : 99),
    ),
  ),
  'below zero and above': onTiles(
    filled(
      (i) => (i - 2) * 1e6,
      (i) => i,
    ),
  ),
  'names of forty characters': renamed(onTiles(plain)),
  'all equal': onTiles(
    filled(
      () => 500,
      () => 50,
    ),
  ),
  'all zero': onTiles(
    filled(
      () => 0,
      () => 0,
    ),
  ),
  'all missing': onTiles([], { places: PLACES }),
  'nothing at all': exampleData([]),
  'one observation': onTiles([figure('a', 'east', 5800)]),
  'one without a date': onTiles([{ id: 'a', place: 'east', value: 5800, as_written: '5800人' }]),
  'one that is not to be believed': onTiles([
    figure('a', 'east', 1e8, { suspect: true, qualifier: 'more_than', as_written: '10000万多人' }),
  ]),
  'a place that no registry has': onTiles([figure('a', '999999', 5), figure('b', 'east', 7)]),
};

const SIZES: Size[] = [
  ...[320, 360, 720, 1200, 1920].map((width) => ({ width })),
  ...[360, 720, 1080].map((width) => ({ width, height: width })),
];

const choices = CHART_KINDS.map((type): ChartChoice =>
  type === 'facets' ? { type, of: { type: 'timeline' } } : ({ type } as ChartChoice),
);

describe.each(choices)('$type, given', (chart) => {
  it.each(Object.entries(INPUTS))('%s, is whole at every size and says all there is', (_, data) => {
    for (const locale of LOCALES) {
      for (const size of SIZES) {
        const layout = layoutOf(chart, data, { locale, size }) as { width: number; height: number };
        if (chart.type === 'table') continue;
        const { texts, numbers } = drawn(layout);
        const where = JSON.stringify([locale, size]);
        expect(
          numbers.filter((n) => !Number.isFinite(n)),
          where,
        ).toEqual([]);
        expect(
          texts.filter((text) => text.size < 11),
          where,
        ).toEqual([]);
        expect(touching(texts), where).toEqual([]);
        expect(outside(texts, layout), where).toEqual([]);
        expect(layout.width, where).toBe(size.width);
        if (size.height !== undefined)
          expect(layout.height, where).toBeLessThanOrEqual(size.height);
      }
      expect(describeOf(chart, data, locale)).not.toMatch(/NaN|undefined|Infinity/);
      const table = JSON.stringify(tableOf(chart, data, locale).rows);
      expect(table).not.toMatch(/NaN|undefined|Infinity/);
      if (chart.type === 'coverage') continue;
      for (const row of data.rows) {
        const unit = data.registry.units.find(({ id }) => id === row.unit) ?? null;
        expect(table).toContain(spoken(observe(row).quantity, unit, locale));
      }
    }
  });
});

describe('a window that ends before it starts', () => {
  const { rows, ...rest } = exampleData([
    figure('a', 'east', 5, { period_kind: 'span', period_start: '2018', period_end: '2020' }),
  ]);
  const turned = { ...rest, rows: rows.map((row) => ({ ...row, period_start: '2022' })) };

  it.each(CHART_KINDS)('is never drawn as %s: the reason is thrown', (type) => {
    const chart = choices.find((one) => one.type === type) as ChartChoice;
    const draw = (data: ChartData): unknown =>
      layoutOf(chart, data, { locale: 'zh', size: { width: 720 } });
    expect(() => draw({ ...rest, rows })).not.toThrow();
    expect(() => draw(turned)).toThrow(/ends before it starts/);
  });

  it('is refused to a chart that would compare it', () => {
    expect(parseChoice({ type: 'dumbbell', from: '2018/2020', to: '2020/2022' })).not.toBeNull();
    expect(parseChoice({ type: 'dumbbell', from: '2020/2018', to: '2020/2022' })).toBeNull();
  });
});
