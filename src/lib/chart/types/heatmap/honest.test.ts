import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { bounds, isUndated, period } from '#lib/model/period.ts';
import { MANY } from '../../canvas/many.ts';
import { denseData } from '../../dense.ts';
import { drawn, outside, touching } from '../../examine.ts';
import { exampleData } from '../../example-data.ts';
import type { Box } from '../../marks/placed.ts';
import { describe as said } from './describe.ts';
import { examples } from './examples.ts';
import { fit } from './fit.ts';
import { layout, type HeatmapLayout } from './layout.ts';
import { toTable } from './to-table.ts';

const data = (rows: ObservationRow[], places: string[] = []) => ({
  ...exampleData([]),
  rows,
  places,
});
const at = fc.constantFrom(320, 360, 480, 720, 960);
const locales = fc.constantFrom(...LOCALES);
const plain = { locale: 'zh', size: { width: 720 } } as const;

const KIND: Record<string, string[]> = {
  more_than: ['above'],
  at_least: ['above'],
  nearly: ['below'],
  less_than: ['below'],
  at_most: ['below'],
  about: ['about'],
  range: ['between'],
  exact: ['exact', 'zero'],
};

const row = (figure: string, place: string, rest: Partial<ObservationRow> = {}) => ({
  ...{ id: figure, as_written: '5人', value: 5, place },
  ...rest,
});

/** A made-up table of `places` by `years`. */
const dense = (places: number, years: number, hole = -1) => {
  const cells = Array.from({ length: places * years }, (_, i) => i);
  return denseData({
    dataset: { id: 'made-up', title: { zh: '编的', en: 'Made up' }, date: null },
    indicator: { id: 'members', name: { zh: '会员', en: 'Members' }, nature: 'flow' },
    columns: {
      place: cells.map((i) => `p${Math.floor(i / years)}`),
      name: cells.map((i) => `第${Math.floor(i / years)}县`),
      year: cells.map((i) => 1970 + (i % years)),
      value: cells.map((i) => (i === hole ? null : (i * 7919) % 10007)),
      unit: '人',
    },
  });
};

describe('a heatmap of any observations', () => {
  it('is whole: every figure once, nothing outside, no text on text', () => {
    fc.assert(
      fc.property(anyRows(), at, locales, (rows, width, locale) => {
        const chart = layout(data(rows, ['nobody']), {}, { locale, size: { width } });
        const { texts, numbers } = drawn(chart);
        expect(chart.cells.map(({ figure }) => figure).sort()).toEqual(
          rows.map(({ figure }) => figure).sort(),
        );
        expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
        expect(touching(texts)).toEqual([]);
        expect(outside(texts, chart)).toEqual([]);
        for (const { hit } of chart.cells) {
          expect(hit.x + hit.width).toBeLessThanOrEqual(width + 0.5);
          expect(hit.y + hit.height).toBeLessThanOrEqual(chart.height);
        }
      }),
    );
  });

  it('draws no figure over another', () => {
    fc.assert(
      fc.property(anyRows(), at, (rows, width) => {
        const { cells } = layout(data(rows), {}, { locale: 'zh', size: { width } });
        const over = (a: Box, b: Box): boolean =>
          a.x + 0.5 < b.x + b.width &&
          b.x + 0.5 < a.x + a.width &&
          a.y + 0.5 < b.y + b.height &&
          b.y + 0.5 < a.y + a.height;
        const pairs = cells.flatMap((a, i) => cells.slice(i + 1).filter((b) => over(a.hit, b.hit)));
        expect(pairs.map(({ figure }) => figure)).toEqual([]);
      }),
    );
  });

  it('loses no qualifier, no doubt, no open end', () => {
    fc.assert(
      fc.property(anyRows(), at, (rows, width) => {
        const chart = layout(data(rows), {}, { locale: 'zh', size: { width } });
        for (const { figure, shape } of chart.cells) {
          const one = rows.find((own) => own.figure === figure) as ObservationRow;
          expect(one.suspect ? ['suspect'] : KIND[one.qualifier]).toContain(shape.kind);
          const { start, end } = bounds(period(one));
          const dated = start !== null || end !== null;
          expect(shape.open).toEqual({ start: dated && !start, end: dated && !end });
          expect(shape.yearly).toBe(one.period_kind === 'recurring');
        }
      }),
    );
  });

  it('keeps what is undated beside the years', () => {
    fc.assert(
      fc.property(anyRows(), at, (all, width) => {
        // Of one panel: each has its own columns.
        const rows = all.filter(({ indicator }) => indicator === all[0]?.indicator);
        const chart = layout(data(rows), {}, { locale: 'zh', size: { width } });
        const undated = new Set(
          rows.filter((one) => isUndated(period(one))).map(({ figure }) => figure),
        );
        const left = Math.min(
          Infinity,
          ...chart.cells.filter(({ figure }) => undated.has(figure)).map(({ hit }) => hit.x),
        );
        for (const { figure, hit } of chart.cells)
          if (!undated.has(figure)) expect(hit.x + hit.width).toBeLessThanOrEqual(left);
      }),
    );
  });
});

const cellOf = (chart: HeatmapLayout, figure: string) =>
  chart.cells.find((cell) => cell.figure === figure);

describe('windows and silence', () => {
  it('a total of three years is one cell, three times as wide as that of a year', () => {
    const span = { period_kind: 'span', period_basis: 'stated' } as const;
    const chart = layout(
      exampleData([
        row('w', 'east', { ...span, period_start: '2018', period_end: '2020' }),
        row('y', 'west', { ...span, period_start: '2018', period_end: '2018' }),
      ]),
      {},
      plain,
    );
    const [window, year] = [cellOf(chart, 'w'), cellOf(chart, 'y')];
    expect((window?.hit.width ?? 0) + 2).toBeCloseTo(3 * ((year?.hit.width ?? 0) + 2), 0);
    expect(chart.cells).toHaveLength(2);
  });

  it('years and places without a figure are dotted, never coloured', () => {
    const chart = layout(
      exampleData(
        [
          row('a', 'east', { period_start: '2018', period_end: '2018' }),
          row('b', 'east', { period_start: '2021', period_end: '2021', value: 0 }),
        ],
        { places: ['east', 'west'] },
      ),
      {},
      plain,
    );
    expect(chart.silences).toHaveLength(2);
    expect(chart.cells).toHaveLength(2);
    expect(cellOf(chart, 'b')?.shape.kind).toBe('zero');
    expect(chart.texts.map(({ text }) => text)).toContain('无报告');
  });

  it('joins two reports that disagree by a thread', () => {
    const windows = examples.find(({ name }) => name === 'windows')?.data ?? exampleData([]);
    expect(layout(windows, {}, plain).threads).toHaveLength(1);
  });

  it('rows stand by size, by name or as registered', () => {
    const rows = ['east', 'west', 'south'].map((place, i) =>
      row(place, place, { period_start: '2022', period_end: '2022', value: [2, 9, 5][i] ?? 0 }),
    );
    const order = (sort: 'value' | 'place' | 'registry') =>
      [...layout(exampleData(rows), { sort }, plain).cells]
        .sort((a, b) => a.hit.y - b.hit.y)
        .map(({ figure }) => figure);
    expect(order('value')).toEqual(['west', 'south', 'east']);
    expect(order('registry')).toEqual(['east', 'west', 'south']);
    expect(order('place')).toEqual(['east', 'south', 'west']);
  });
});

describe('more figures than links are made for', () => {
  const data = dense(60, 40, 17);
  const chart = layout(data, {}, plain);

  it('are painted, each with its evidence, and none for an empty cell', () => {
    const marks = chart.many?.marks;
    expect(data.rows.length).toBeGreaterThan(MANY);
    expect([chart.cells, marks?.count]).toEqual([[], data.rows.length]);
    const told = new Set(
      Array.from({ length: marks?.count ?? 0 }, (_, i) => marks?.tell(i).evidence.figure),
    );
    expect(told).toEqual(new Set(data.rows.map(({ figure }) => figure)));
  });

  it('are until then counted by class: every column as high as its cells', () => {
    const heights = new Map<string, number>();
    for (const { d } of chart.many?.first() ?? [])
      for (const [, x = '', from, to] of d.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g))
        heights.set(x, (heights.get(x) ?? 0) + Number(to) - Number(from));
    const [most = 0] = [...heights.values()].sort((a, b) => b - a);
    expect(heights.size).toBe(40);
    // One county lacks one year: its column is shorter, all others are full.
    expect([...heights.values()].filter((height) => height < most)).toHaveLength(1);
  });

  it('are told by their range, not by their names', () => {
    const words = said(data, {}, 'zh');
    expect(words.length).toBeLessThan(500);
    expect(words).toContain(`${data.rows.length}个数字`);
    expect(words).toContain('1970');
    expect(toTable(data, {}, 'zh').rows).toHaveLength(data.rows.length);
  });

  it('fit a fixed frame: rows go down to a pixel, the rest is folded and said', () => {
    const square = layout(dense(900, 30), {}, { locale: 'zh', size: { width: 360, height: 360 } });
    expect(square.height).toBeLessThanOrEqual(360);
    expect(square.texts.map(({ text }) => text).join('')).toMatch(/按次序画了\d+行/);
  });
});

describe('whether a heatmap says something', () => {
  it.each([
    ['nothing', exampleData([]), 'no_rows'],
    [
      'one date',
      exampleData([row('a', 'east', { period_start: '2022', period_end: '2022' })]),
      'one_time',
    ],
    [
      'scattered figures',
      exampleData([
        row('a', 'east', { period_start: '2010', period_end: '2010' }),
        row('b', 'west', { period_start: '2022', period_end: '2022' }),
      ]),
      'too_sparse',
    ],
  ])('of %s', (_, some, reason) => {
    expect(fit(some)).toEqual({ fits: false, reason });
  });

  it('best of many places over many years', () => {
    expect(fit(dense(40, 20))).toEqual({ fits: true, score: 0.95 });
  });
});
