import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { nominal, quantity } from '#lib/model/quantity.ts';
import { TAIL } from '../../marks/bar-shape.ts';
import { drawn, outside, touching } from '../../examine.ts';
import { exampleData } from '../../example-data.ts';
import { type BarLayout, layout } from './layout.ts';

const data = (rows: ObservationRow[], places: string[] = []) => ({
  ...exampleData([]),
  rows,
  places,
});
const at = fc.constantFrom(320, 360, 480, 640, 960);
const locales = fc.constantFrom(...LOCALES);

const barsOf = (chart: BarLayout) => chart.bars.filter((bar) => bar.form !== 'dot');

const FORM: Record<string, string[]> = {
  more_than: ['beyond'],
  at_least: ['beyond'],
  nearly: ['fading'],
  less_than: ['fading'],
  at_most: ['fading'],
  about: ['hatched'],
  range: ['between'],
  exact: ['solid', 'zero'],
};

describe('bars of any observations', () => {
  it('are whole: every figure once, nothing outside, no text on text', () => {
    fc.assert(
      fc.property(anyRows(), at, locales, (rows, width, locale) => {
        const chart = layout(data(rows, ['nobody']), {}, { locale, size: { width } });
        const { texts, numbers } = drawn(chart);
        expect(chart.bars.map((bar) => bar.figure).sort()).toEqual(
          rows.map((row) => row.figure).sort(),
        );
        expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
        expect(touching(texts)).toEqual([]);
        expect(outside(texts, chart)).toEqual([]);
      }),
    );
  });

  it('have the form of their qualifier, and one length of tail whatever the value', () => {
    fc.assert(
      fc.property(anyRows(), at, (rows, width) => {
        const chart = layout(data(rows), {}, { locale: 'zh', size: { width } });
        for (const { figure, shape } of barsOf(chart)) {
          const row = rows.find((one) => one.figure === figure) as ObservationRow;
          if (row.suspect) expect(shape.kind).toBe('suspect');
          else expect(FORM[row.qualifier]).toContain(shape.kind);
          if (shape.kind === 'beyond') expect(shape.tail.width).toBe(TAIL);
        }
      }),
    );
  });

  it('of one indicator grow with their values, from one foot', () => {
    fc.assert(
      fc.property(anyRows(), at, (all, width) => {
        const rows = all.filter(
          (row) => row.indicator === all[0]?.indicator && !row.suspect && row.qualifier !== 'range',
        );
        const chart = layout(data(rows), {}, { locale: 'zh', size: { width } });
        const sized = barsOf(chart).map(({ figure, shape }) => ({
          box: shape.box,
          value: nominal(quantity(rows.find((row) => row.figure === figure) as ObservationRow)),
        }));
        expect(new Set(sized.map(({ box }) => box.x)).size).toBeLessThanOrEqual(1);
        sized.sort((a, b) => a.value - b.value);
        const widths = sized.map(({ box }) => box.width);
        expect(widths).toEqual([...widths].sort((a, b) => a - b));
      }),
    );
  });

  it('draw no bar for a place of which no report speaks', () => {
    const chart = layout(
      exampleData([], { places: ['east', 'west'] }),
      {},
      { locale: 'zh', size: { width: 640 } },
    );
    expect(chart.bars).toEqual([]);
    expect(chart.silences.map(({ label }) => label?.text)).toEqual(['无报告', '无报告']);
  });

  it('fold many silent places into one row', () => {
    const places = ['east', 'west', 'south', 'north', 'lake', 'hill'];
    const chart = layout(
      exampleData([{ id: 'a', as_written: '5人', value: 5, place: 'east' }], { places }),
      {},
      { locale: 'zh', size: { width: 640 } },
    );
    expect(chart.silences).toHaveLength(1);
    expect(chart.texts.map(({ text }) => text)).toContain('其余5县区');
  });
});
