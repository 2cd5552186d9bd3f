import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { drawn, outside, touching } from '../../examine.ts';
import { exampleData } from '../../example-data.ts';
import { CHART_KINDS, kindsOf, loadCharts } from '../../registry.ts';
import { parseChoice } from '../../spec.ts';
import type { PlacedPoint, PlacedSeries, TimelineLayout } from '../timeline/layout.ts';
import { describe as said } from './describe.ts';
import { examples } from './examples.ts';
import { layout, MOST } from './layout.ts';
import { type FacetsOptions, SPLITS } from './schema.ts';
import { subsets } from './subsets.ts';
import { toTable } from './to-table.ts';

await loadCharts(CHART_KINDS);

const data = (rows: ObservationRow[]) => ({ ...exampleData([]), rows, places: ['nobody'] });
const of: FacetsOptions['of'] = { type: 'timeline' };
const example = (name: string) => {
  const found = examples.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return found;
};
const words = (name: string): string[] => {
  const { data: rows, options } = example(name);
  return layout(rows, options, { locale: 'zh', size: { width: 720 } }).texts.map(
    ({ text }) => text,
  );
};
/** The number an axis label stands for, by its height: what one pixel of a facet means. */
const axes = (name: string): string[] => {
  const { data: rows, options } = example(name);
  const { facets } = layout(rows, options, { locale: 'zh', size: { width: 720 } });
  return facets.flatMap(({ inner }) =>
    inner ? [JSON.stringify((inner as TimelineLayout).axes.map(({ labels }) => labels))] : [],
  );
};

describe('small multiples of any observations', () => {
  it('hold every figure once, in one facet', () => {
    fc.assert(
      fc.property(anyRows(), fc.constantFrom(...SPLITS), (rows, by) => {
        const parts = subsets(data(rows), by);
        const figures = parts.flatMap((part) => part.data.rows.map(({ figure }) => figure));
        expect(figures.sort()).toEqual(rows.map(({ figure }) => figure).sort());
        expect(parts.filter(({ silent }) => silent).map(({ key }) => key)).toEqual(
          by === 'place' ? ['nobody'] : [],
        );
      }),
    );
  });

  it('are whole at any width and in a square: no text on text, none outside, no number that is none', () => {
    const width = fc.constantFrom(320, 360, 720, 1200, 1920);
    fc.assert(
      fc.property(
        anyRows(),
        fc.constantFrom(...SPLITS),
        width,
        fc.boolean(),
        fc.constantFrom(...LOCALES),
        (rows, by, w, square, locale) => {
          const size = square ? { width: w, height: w } : { width: w };
          const chart = layout(data(rows), { of, by }, { locale, size });
          const { texts, numbers } = drawn(chart);
          expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
          expect(outside(texts, chart)).toEqual([]);
          expect(touching(texts)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the scales', () => {
  it('are said, and are what is said', () => {
    expect(words('one-scale')).toEqual(['各图同一尺度']);
    expect(new Set(axes('one-scale')).size).toBe(1);
    expect(words('own-scales')).toEqual(['各图纵轴不同，只比走势，不比高低']);
    expect(new Set(axes('own-scales')).size).toBeGreaterThan(1);
  });

  it('are not shared across units, whatever was asked', () => {
    expect(words('units-differ')).toEqual(['单位不同，各图用各自的尺度']);
  });

  it('put a figure of equal size at equal height in every facet', () => {
    const { data: rows, options } = example('all-equal');
    const { facets } = layout(rows, options, { locale: 'zh', size: { width: 720 } });
    const heights = facets.flatMap(({ inner }) => {
      const { points } = inner as TimelineLayout & {
        points: PlacedPoint[];
        series: PlacedSeries[];
      };
      return points.flatMap(({ shape }) => (shape.kind === 'dot' ? [shape.at.y] : []));
    });
    expect(heights).toHaveLength(6);
    expect(new Set(heights).size).toBe(1);
  });
});

it('a place of which no report speaks has its dotted place, never an axis', () => {
  const { data: rows, options } = example('one-scale');
  const { facets } = layout(rows, options, { locale: 'zh', size: { width: 720 } });
  const [silent, ...more] = facets.filter(({ inner }) => inner === null);
  expect(more).toEqual([]);
  expect([silent?.key, silent?.empty?.label.text]).toEqual(['hill', '无报告']);
});

it.each([320, 720, 1200])('many silent places are one at %i, each by its name', (width) => {
  const { data: rows, options } = example('one-scale');
  const places = ['x', 'y', 'z'].flatMap((x) => [1, 2, 3].map((n) => `${x}${n}号开发区`));
  for (const locale of LOCALES)
    for (const height of [undefined, 400, 900]) {
      const size = { width, ...(height !== undefined && { height }) };
      const all = { ...rows, places: [...rows.places, ...places] };
      const chart = layout(all, options, { locale, size });
      const silent = chart.facets.filter(({ inner }) => inner === null);
      expect(silent.map(({ key }) => key)).toEqual(['silent']);
      expect(silent[0]?.title.text).toMatch(locale === 'zh' ? /^其余10/ : /^10 other/);
      const said = chart.texts.map(({ text }) => text).join('');
      expect(said).toContain(places[0]);
      if (height === undefined) for (const place of places) expect(said).toContain(place);
      else expect(chart.height).toBe(height);
      const { texts } = drawn(chart);
      expect(touching(texts)).toEqual([]);
      expect(outside(texts, chart)).toEqual([]);
    }
});

it('what is not drawn is said, and stands in the table', () => {
  const rows = exampleData(
    Array.from({ length: 30 }, (_, i) => ({
      id: `i${i}`,
      place: `zone-${i}`,
      value: i,
      as_written: `${i}人`,
    })),
  );
  const options: FacetsOptions = { of: { type: 'bar' } };
  const chart = layout(rows, options, { locale: 'zh', size: { width: 1200 } });
  expect(chart.facets).toHaveLength(MOST);
  expect(chart.texts.map(({ text }) => text)).toContain('另有6幅未画，见表格');
  expect(toTable(rows, options, 'zh').rows).toHaveLength(30);
  const card = layout(rows, options, { locale: 'zh', size: { width: 720, height: 720 } });
  expect(card.texts.map(({ text }) => text)).toContain(
    `另有${30 - card.facets.length}幅未画，见表格`,
  );
  expect(card.height).toBe(720);
});

it.each(LOCALES)('the description in %s says how many, by what and on which scale', (locale) => {
  const { data: rows, options } = example('one-scale');
  const text = said(rows, options, locale);
  expect(text).toMatch(
    locale === 'zh'
      ? /^分面图：按地区分成7幅小图，各图同一尺度。/
      : /^Small multiples: 7 charts by place, all on one scale\. /,
  );
  expect(text).toContain(locale === 'zh' ? '没有报告提到的小图：青山县' : 'Qingshan');
});

describe('a choice of small multiples', () => {
  it('needs the types it is drawn with', () => {
    expect(kindsOf({ type: 'facets', of: { type: 'bar' } })).toEqual(['facets', 'bar']);
    expect(kindsOf({ type: 'bar' })).toEqual(['bar']);
  });

  it.each([
    ['of nothing', { type: 'facets' }],
    ['of themselves', { type: 'facets', of: { type: 'facets', of: { type: 'bar' } } }],
    ['of a table', { type: 'facets', of: { type: 'table' } }],
    ['of an unknown type', { type: 'facets', of: { type: 'pie' } }],
    ['by colour', { type: 'facets', of: { type: 'bar' }, by: 'colour' }],
  ])('%s is refused', (_, choice) => {
    expect(parseChoice(choice)).toBeNull();
  });
});
