import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { drawn, outside, touching } from '../../examine.ts';
import { exampleData } from '../../example-data.ts';
import { ARM } from '../../marks/cross-shape.ts';
import { examples } from './examples.ts';
import { fit } from './fit.ts';
import { layout, type ScatterLayout } from './layout.ts';
import type { ScatterOptions } from './schema.ts';
import { toTable } from './to-table.ts';

const data = (rows: ObservationRow[], places: string[] = []) => ({
  ...exampleData([]),
  rows,
  places,
});
const at = fc.constantFrom(320, 360, 480, 720, 960);
const locales = fc.constantFrom(...LOCALES);
const scale = fc.constantFrom<'linear' | 'log'>('linear', 'log');
const options: fc.Arbitrary<ScatterOptions> = fc.record({
  scale: fc.record({ x: scale, y: scale }),
});
const plain = { locale: 'zh', size: { width: 720 } } as const;

const figures = (chart: ScatterLayout): string[] => [
  ...chart.points.flatMap(({ x, y }) => [x, y].flatMap((half) => (half ? [half.figure] : []))),
  ...chart.off.map(({ figure }) => figure),
];

const ARMS: Record<string, string[]> = {
  more_than: ['above'],
  at_least: ['above'],
  nearly: ['below'],
  less_than: ['below'],
  at_most: ['below'],
  about: ['about'],
  range: ['between'],
  exact: [],
};

describe('a scatterplot of any observations', () => {
  it('is whole: every figure once, nothing outside, no text on text', () => {
    fc.assert(
      fc.property(anyRows(), options, at, locales, (rows, own, width, locale) => {
        const chart = layout(data(rows, ['nobody']), own, { locale, size: { width } });
        const { texts, numbers } = drawn(chart);
        expect(figures(chart).sort()).toEqual(rows.map(({ figure }) => figure).sort());
        expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
        expect(touching(texts)).toEqual([]);
        expect(outside(texts, chart)).toEqual([]);
      }),
    );
  });

  it('keeps points and their arms in the picture', () => {
    fc.assert(
      fc.property(anyRows(), options, at, (rows, own, width) => {
        const chart = layout(data(rows), own, { locale: 'zh', size: { width } });
        for (const { shape } of chart.points)
          for (const { box } of shape.arms) {
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(width);
            expect(box.y).toBeGreaterThanOrEqual(0);
            expect(box.y + box.height).toBeLessThanOrEqual(chart.height);
          }
      }),
    );
  });

  it('loses no qualifier of either value, and its open arms are of one length', () => {
    fc.assert(
      fc.property(anyRows(), at, (rows, width) => {
        const chart = layout(data(rows), {}, { locale: 'zh', size: { width } });
        const find = (figure: string): ObservationRow =>
          rows.find((row) => row.figure === figure) as ObservationRow;
        for (const { x, y, shape } of chart.points) {
          for (const [half, way] of [
            [x, 'across'],
            [y, 'up'],
          ] as const) {
            if (!half) continue;
            const kinds = shape.arms.filter((arm) => arm.way === way).map(({ kind }) => kind);
            expect(kinds.filter((kind) => kind !== 'zero')).toEqual(
              ARMS[find(half.figure).qualifier],
            );
          }
          for (const { kind, box } of shape.arms)
            if (kind === 'above') expect(Math.max(box.width, box.height)).toBe(ARM);
        }
        for (const { figure } of chart.off) expect(find(figure).suspect).toBe(true);
      }),
    );
  });

  it('rises with both values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 100 })), {
          minLength: 2,
          maxLength: 7,
        }),
        options,
        (values, own) => {
          const places = ['city', 'east', 'west', 'south', 'north', 'lake', 'hill'];
          const rows = values.flatMap(([x, y], i) => [
            { id: `x${i}`, place: places[i] ?? '', as_written: '', value: x },
            {
              id: `y${i}`,
              place: places[i] ?? '',
              as_written: '',
              value: y,
              indicator: 'craftsmen',
            },
          ]);
          const chart = layout(exampleData(rows), own, plain);
          for (const a of chart.points)
            for (const b of chart.points) {
              const of = (figure = ''): number =>
                rows.find(({ id }) => id === figure)?.value ?? NaN;
              if (of(a.x?.figure) > of(b.x?.figure))
                expect(a.shape.at.x).toBeGreaterThanOrEqual(b.shape.at.x);
              if (of(a.y?.figure) > of(b.y?.figure))
                expect(a.shape.at.y).toBeLessThanOrEqual(b.shape.at.y);
            }
        },
      ),
    );
  });
});

const example = (name: string) => {
  const found = examples.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return found;
};
const words = (chart: ScatterLayout): string => chart.texts.map(({ text }) => text).join('');

describe('what is not alike', () => {
  it('is hollow and counted in words', () => {
    const chart = layout(example('windows-differ').data, {}, plain);
    expect(chart.points.filter(({ shape }) => shape.core === 'hollow')).toHaveLength(3);
    expect(words(chart)).toContain('空心点3个');
  });

  it('has no partner on the band of its axis, in words too', () => {
    const chart = layout(example('windows-differ').data, {}, plain);
    expect(chart.points.filter(({ x, y }) => !x || !y)).toHaveLength(3);
    expect(words(chart)).toContain('只有建会率');
  });

  it('swaps its axes on request', () => {
    const { data: some } = example('two-indicators');
    const [as, swapped] = [layout(some, {}, plain), layout(some, { swap: true }, plain)];
    const of = (chart: ScatterLayout, axis: 'x' | 'y') =>
      chart.points.map((point) => point[axis]?.figure).sort();
    expect(of(swapped, 'x')).toEqual(of(as, 'y'));
  });
});

describe('a logarithm', () => {
  it('is refused to zero, which is named beside the axes', () => {
    const { data: some, options: own } = example('logarithms');
    const chart = layout(some, own, plain);
    expect(chart.off.map(({ figure }) => figure)).toEqual(['g-north']);
    expect(words(chart)).toContain('不上对数轴');
  });

  it('is refused as a whole where nothing is above zero', () => {
    const rows = ['east', 'west'].flatMap((place, i) => [
      { id: `x${i}`, place, as_written: '', value: -i },
      { id: `y${i}`, place, as_written: '', value: 4 + i, indicator: 'craftsmen' },
    ]);
    const chart = layout(exampleData(rows), { scale: { x: 'log' } }, plain);
    expect(chart.points).toHaveLength(2);
    expect(words(chart)).toContain('用不了对数轴');
  });
});

describe('a trend line', () => {
  it('is drawn on request only, and says what it is', () => {
    const { data: some } = example('trend');
    expect(layout(some, {}, plain).trend).toBeNull();
    const chart = layout(some, { trend: true }, plain);
    expect(chart.trend).not.toBeNull();
    expect(words(chart)).toContain('最小二乘');
  });
  it('is refused to two points', () => {
    const chart = layout(example('all-equal').data, { trend: true }, plain);
    expect(chart.trend).toBeNull();
    expect(words(chart)).toContain('画不出趋势线');
  });
});

describe('the table of a scatterplot', () => {
  it('has the two figures of a point side by side, with what keeps them apart', () => {
    const { rows } = toTable(example('windows-differ').data, {}, 'zh');
    expect(rows.slice(0, 2).map(({ cells }) => [cells.place, cells.axis])).toEqual([
      ['江州市', '横轴 (时段不同)'],
      ['江州市', '纵轴 (时段不同)'],
    ]);
    expect(rows.filter(({ cells }) => cells.axis?.includes('缺另一项'))).toHaveLength(3);
  });
});

describe('whether a scatterplot says something', () => {
  it.each([
    ['nothing', exampleData([]), 'no_rows'],
    ['one indicator', exampleData([{ id: 'a', as_written: '', value: 1 }]), 'not_two_indicators'],
    [
      'no common place',
      exampleData([
        { id: 'a', as_written: '', value: 1, place: 'east' },
        { id: 'b', as_written: '', value: 1, place: 'west', indicator: 'craftsmen' },
      ]),
      'no_common_places',
    ],
  ])('of %s', (_, some, reason) => {
    expect(fit(some)).toEqual({ fits: false, reason });
  });
});
