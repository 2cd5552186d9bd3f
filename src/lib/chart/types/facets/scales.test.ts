import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { drawn, outside, touching } from '../../examine.ts';
import { exampleData, type ExampleRow } from '../../example-data.ts';
import { CHART_KINDS, chartType, loadCharts } from '../../registry.ts';
import { describe as said } from './describe.ts';
import { layout } from './layout.ts';
import type { FacetsOptions, Split } from './schema.ts';
import { scaleWords, together } from './scales.ts';

await loadCharts(CHART_KINDS);

const at = (id: string, place: string, year: string, value: number, more = {}): ExampleRow => ({
  ...{ id, place, value, as_written: `${value}人`, period_start: year, period_end: year },
  ...{ period_kind: 'instant' as const, period_basis: 'stated' as const, period_text: `${year}年` },
  ...more,
});
const YEARS = ['2020', '2021', '2022'];
const PLACES = ['east', 'west', 'south', 'north', 'lake'];

/** Figures of very unlike sizes in each facet, whatever it is split by. */
const unlike = exampleData(
  PLACES.flatMap((place, p) =>
    YEARS.map((year, y) => at(`${place}${year}`, place, year, 120 * 7 ** p + 31 * 4 ** y)),
  ),
);
/** Two indicators of other units. */
const two = exampleData(
  PLACES.flatMap((place, p) =>
    YEARS.flatMap((year, y) => [
      at(`m${place}${year}`, place, year, 1200 * (p + 1) * (y + 1)),
      at(`c${place}${year}`, place, year, 20 + 6 * p + 9 * y, {
        ...{ indicator: 'coverage', unit: 'percent', as_written: '率' },
      }),
    ]),
  ),
);

type Case = [string, FacetsOptions['of'], Split, typeof unlike];
const CASES: Case[] = [
  ['bars', { type: 'bar' }, 'period', unlike],
  ['bars', { type: 'bar' }, 'place', unlike],
  ['dots on a logarithm', { type: 'bar', scale: 'log' }, 'period', unlike],
  ['timelines', { type: 'timeline' }, 'place', unlike],
  ['timelines on a logarithm', { type: 'timeline', scale: 'log' }, 'place', unlike],
  ['dot strips', { type: 'dot-strip' }, 'period', unlike],
  ['dot strips on a logarithm', { type: 'dot-strip', scale: 'log' }, 'period', unlike],
  ['dumbbells', { type: 'dumbbell' }, 'place', unlike],
  ['scatterplots', { type: 'scatter' }, 'period', two],
  ['scatterplots', { type: 'scatter', scale: { x: 'log' } }, 'period', two],
];

/** The axes of each facet: their numbers, and where each stands. */
function axesOf(of: FacetsOptions['of'], by: Split, data: typeof unlike, width: number): unknown[] {
  const { facets } = layout(data, { of, by }, { locale: 'zh', size: { width } });
  return facets.flatMap(({ inner }) => {
    const { axes = [] } = (inner ?? {}) as { axes?: { labels: { text: string; x: number }[] }[] };
    return axes.map(({ labels }) => labels.map(({ text, x }) => [text, x]));
  });
}

describe('a shared scale', () => {
  it.each(CASES)('of %s (%j by %s) is the same in every chart', (_, of, by, data) => {
    for (const width of [360, 720, 1200]) {
      const axes = axesOf(of, by, data, width);
      expect(axes.length).toBeGreaterThan(1);
      for (const axis of axes) expect(axis).toEqual(axes[0]);
    }
  });

  it('of slopes puts equal figures at equal heights', () => {
    const { facets } = layout(
      unlike,
      { of: { type: 'dumbbell', form: 'slope' } },
      { locale: 'zh', size: { width: 440 } },
    );
    const heights = facets.flatMap(({ inner }) =>
      (inner as unknown as { ends: { figure: string; shape: { at: { y: number } } }[] }).ends.map(
        ({ figure, shape }) => [unlike.rows.find((row) => row.figure === figure), shape.at.y],
      ),
    ) as [ObservationRow, number][];
    expect(heights).toHaveLength(2 * PLACES.length);
    const sorted = [...heights].sort(([a], [b]) => (a.value ?? 0) - (b.value ?? 0));
    const ys = sorted.map(([, y]) => y);
    expect(ys).toEqual([...ys].sort((a, b) => b - a));
    expect(new Set(ys).size).toBeGreaterThan(5);
  });

  it('is what every type with an axis of values has, unless each was to have its own', () => {
    for (const [, of, by, data] of CASES) {
      expect(together(data, { of, by })).toBe('same');
      expect(together(data, { of, by, scales: 'own' })).toBe('own');
    }
    const shared = CHART_KINDS.filter((kind) => {
      const { shares = [] } = chartType(kind);
      return shares.includes('value') || shares.includes('indicators');
    });
    expect(new Set(CASES.map(([, { type }]) => type))).toEqual(new Set(shared));
  });

  it('is refused to other units on one axis, and to each its own axis it is not', () => {
    expect(together(two, { of: { type: 'dot-strip' }, by: 'indicator' })).toBe('units');
    expect(together(two, { of: { type: 'scatter' }, by: 'period' })).toBe('same');
  });

  it('keeps off a logarithm as soon as one chart has a figure that is not above zero', () => {
    const rows = [...unlike.rows, ...exampleData([at('z', 'hill', '2020', 0)]).rows];
    for (const type of ['bar', 'timeline', 'dot-strip'] as const) {
      const options: FacetsOptions = { of: { type, scale: 'log' }, by: 'period' };
      const chart = layout({ ...unlike, rows }, options, { locale: 'en', size: { width: 720 } });
      const texts = drawn(chart).texts.map(({ text }) => text);
      expect(texts.join('\n'), type).toMatch(/logarithm|scale is linear/);
    }
  });
});

describe.each(LOCALES)('what is said of scales, in %s', (locale) => {
  it.each(CASES)(
    'of %s (%j by %s), in the picture and to those who do not see it',
    (_, of, by, data) => {
      for (const scales of ['shared', 'own'] as const) {
        const options: FacetsOptions = { of, by, scales };
        const words = scaleWords(together(data, options), options, locale);
        expect(words).not.toBe('');
        const { texts } = layout(data, options, { locale, size: { width: 1200 } });
        expect(texts.map(({ text }) => text).join(' ')).toContain(words);
        expect(said(data, options, locale)).toContain(words);
      }
    },
  );

  it('is nothing where there is no scale of values', () => {
    const options: FacetsOptions = { of: { type: 'coverage' } };
    const { texts } = layout(unlike, options, { locale, size: { width: 720 } });
    expect(texts).toEqual([]);
    expect(said(unlike, options, locale)).not.toMatch(/尺度|scale/);
  });
});

describe('small multiples of any observations', () => {
  const kinds = ['bar', 'dot-strip', 'dumbbell', 'scatter', 'timeline'] as const;
  const choices: FacetsOptions['of'][] = [
    ...kinds.map((type): FacetsOptions['of'] => ({ type })),
    { type: 'dumbbell', form: 'slope' },
    { type: 'bar', scale: 'log' },
    { type: 'dot-strip', scale: 'log' },
    { type: 'scatter', scale: { x: 'log', y: 'log' } },
  ];

  it('are whole on one scale: no text on text, none outside, no number that is none', () => {
    const some = fc.tuple(
      anyRows(),
      fc.constantFrom(...choices),
      fc.constantFrom('place', 'period', 'indicator') as fc.Arbitrary<Split>,
      fc.constantFrom(320, 720),
    );
    fc.assert(
      fc.property(some, ([rows, of, by, width]) => {
        const data = { ...exampleData([]), rows, places: [] };
        const chart = layout(data, { of, by }, { locale: 'zh', size: { width } });
        const { texts, numbers } = drawn(chart);
        expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
        expect(outside(texts, chart)).toEqual([]);
        expect(touching(texts)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
