import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityFields } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { drawn, outside, touching } from '../../examine.ts';
import { exampleData, exampleRow } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import { describe as said } from './describe.ts';
import { examples } from './examples.ts';
import { fit } from './fit.ts';
import { layout } from './layout.ts';
import type { PlacedSeries } from './placed.ts';
import { find, nearest, walk } from './walk.ts';

const FIRST = 1990;

/** A table of so many places by year, with holes, of any quantities. */
const tables = fc
  .record({
    places: fc.integer({ min: 4, max: 14 }),
    years: fc.integer({ min: 12, max: 30 }),
    holes: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 }),
    quantities: fc.array(quantityFields(), { minLength: 1, maxLength: 12 }),
  })
  .map(({ places, years, holes, quantities }): ChartData => {
    const rows: ObservationRow[] = [];
    for (let i = 0; i < places * years; i++) {
      if (holes.includes(i)) continue;
      const year = String(FIRST + (i % years));
      const row = exampleRow({
        ...{ id: `f${i}`, as_written: '', place: `p${Math.floor(i / years)}` },
        ...{ period_start: year, period_end: year, period_basis: 'stated' },
      });
      rows.push({ ...row, ...(quantities[i % quantities.length] as ObservationRow) });
    }
    return { ...exampleData([]), rows, places: [] };
  });
const widths = fc.constantFrom(320, 360, 720, 1200, 1920);
const example = (name: string) => {
  const found = examples.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return found;
};
const points = (all: readonly PlacedSeries[]) => all.flatMap((one) => one.points);

describe('a dense table', () => {
  it('is whole at any width and in a square: every figure once, nothing outside, no label on label', () => {
    fc.assert(
      fc.property(
        tables,
        widths,
        fc.boolean(),
        fc.constantFrom(...LOCALES),
        (data, width, square, locale) => {
          const size = square ? { width, height: width } : { width };
          const chart = layout(data, {}, { locale, size });
          const { texts, numbers } = drawn(chart);
          expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
          expect(touching(texts)).toEqual([]);
          expect(outside(texts, chart)).toEqual([]);
          expect(
            points(chart.series)
              .map(({ figure }) => figure)
              .sort(),
          ).toEqual(data.rows.map(({ figure }) => figure).sort());
          const [{ plot }] = chart.areas as [(typeof chart.areas)[0]];
          for (const { x, y } of points(chart.series)) {
            expect(x).toBeGreaterThanOrEqual(plot.x);
            expect(x).toBeLessThanOrEqual(plot.x + plot.width);
            expect(y).toBeGreaterThanOrEqual(plot.y);
            expect(y).toBeLessThanOrEqual(plot.y + plot.height);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('joins neighbouring years of one place, and nothing across a missing one', () => {
    fc.assert(
      fc.property(tables, (data) => {
        const chart = layout(data, {}, { locale: 'zh', size: { width: 1200 } });
        for (const { d, points: own } of chart.series)
          for (const run of d.split('M').slice(1)) {
            const path = run.split('L');
            const at = path.map((point) => own.find(({ x, y }) => `${x} ${y}` === point));
            const years = at.map((point) => {
              const row = data.rows.find(({ figure }) => figure === point?.figure);
              return Number(row?.period_start);
            });
            expect(years.length).toBeGreaterThan(1);
            years.slice(1).forEach((year, i) => expect(year).toBe((years[i] as number) + 1));
          }
      }),
      { numRuns: 40 },
    );
  });

  it('loses no qualifier, in the picture, its names and its description', () => {
    const form: Record<string, string[]> = {
      ...{ more_than: ['above'], at_least: ['above'], about: ['about'], range: ['between'] },
      ...{ nearly: ['below'], less_than: ['below'], at_most: ['below'], exact: ['plain', 'zero'] },
    };
    fc.assert(
      fc.property(tables, (data) => {
        const chart = layout(data, {}, { locale: 'zh', size: { width: 720 } });
        const rows = new Map(data.rows.map((row) => [row.figure, row]));
        for (const { points: own, bands } of chart.series) {
          for (const { figure, reading } of own)
            expect(form[rows.get(figure)?.qualifier ?? '']).toContain(reading.kind);
          const loose = own.some(({ reading }) => !['plain', 'zero'].includes(reading.kind));
          expect(bands.length > 0).toBe(loose);
        }
      }),
      { numRuns: 40 },
    );
    const { data, options } = example('bounded-lines');
    expect(said(data, options, 'zh')).toContain('其中4个不是确数');
    expect(layout(data, options, { locale: 'zh', size: { width: 720 } }).told('nobody')).toBe(
      'nobody',
    );
  });

  it('leaves a missing year open, and says it', () => {
    const { data, options } = example('dense');
    const chart = layout(data, options, { locale: 'zh', size: { width: 720 } });
    const broken = chart.series.find(({ key }) => key.startsWith('p4 '));
    expect(broken?.d.match(/M/g)).toHaveLength(2);
    expect(said(data, options, 'zh')).toContain('2009年至2012年之间没有数字，线在这里断开。');
  });

  it('colours the chosen, or the first six, and says what is grey', () => {
    const hues = (name: string): (number | string)[] => {
      const { data, options } = example(name);
      const chart = layout(data, options, { locale: 'zh', size: { width: 720 } });
      return chart.series.map(({ hue }) => hue);
    };
    expect(hues('dense')).toEqual(['quiet', 'quiet', 'quiet', 'quiet', 1, 2, 3, 4, 5, 6]);
    expect(hues('chosen-and-events').filter((hue) => hue !== 'quiet')).toEqual([1, 2]);
    const { data, options } = example('chosen-and-events');
    const { texts } = layout(data, options, { locale: 'zh', size: { width: 720 } });
    expect(texts.map(({ text }) => text)).toContain('灰色：其余6县区');
  });
});

describe('the notes of an axis', () => {
  const { data, options } = example('chosen-and-events');

  it('number the events of the axis; flags never cover one another', () => {
    for (const width of [320, 720, 1200]) {
      const { flags, texts } = layout(data, options, { locale: 'zh', size: { width } });
      const plates = flags.map(({ plate }) => plate).sort((a, b) => a.x - b.x);
      plates.slice(1).forEach((plate, i) => {
        const before = plates[i] as typeof plate;
        expect(plate.x).toBeGreaterThanOrEqual(before.x + before.width);
      });
      expect(texts.map(({ text }) => text).join(' ')).toContain(
        '2 水灾与重建（2008年7月至2009年3月）',
      );
    }
  });

  it('leave out what happened elsewhere or at another time', () => {
    const [first] = data.events ?? [];
    if (!first) throw new Error('no event');
    const events = [
      { ...first, place: 'elsewhere' },
      { ...first, id: 'later', date_start: '2031', date_end: null },
    ];
    expect(layout({ ...data, events }, {}, { locale: 'zh', size: { width: 720 } }).flags).toEqual(
      [],
    );
  });

  it('say that an axis is logarithmic, or why it is not', () => {
    const texts = (name: string): string[] => {
      const one = example(name);
      return layout(one.data, one.options, { locale: 'zh', size: { width: 720 } }).texts.map(
        ({ text }) => text,
      );
    };
    expect(texts('log')).toContain('对数尺度');
    expect(texts('log-refused')).toContain('有零或负数，改用线性尺度');
  });
});

describe('arrow keys and the pointer', () => {
  const { data, options } = example('dense');
  const { series } = layout(data, options, { locale: 'zh', size: { width: 720 } });

  it('reach every figure from any other', () => {
    const seen = new Set<string>();
    const from = [{ series: series.length - 1, point: 0 }];
    for (let at = from.pop(); at; at = from.pop()) {
      const figure = series[at.series]?.points[at.point]?.figure ?? '';
      if (seen.has(figure)) continue;
      seen.add(figure);
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = walk(series, at, key);
        if (next) from.push(next);
      }
    }
    expect(seen.size).toBe(data.rows.length);
  });

  it('find the figure they are at, and none where there is none', () => {
    for (const { x, y, figure } of points(series)) {
      const at = nearest(series, x, y, 10);
      const found = at && series[at.series]?.points[at.point];
      expect([found?.x, found?.y]).toEqual([x, y]);
      expect(find(series, figure)).not.toBeNull();
    }
    expect(nearest(series, -500, -500, 40)).toBeNull();
  });
});

it('a window that ends before it starts is refused before it can be drawn', () => {
  const data = exampleData([
    {
      id: 'w',
      as_written: '3名',
      value: 3,
      period_kind: 'span',
      period_start: '2022',
      period_end: '2020',
    },
  ]);
  expect(() => layout(data, {}, { locale: 'zh', size: { width: 720 } })).toThrow(
    'ends before it starts',
  );
});

it.each([
  ['dense', { fits: true, score: 0.9 }],
  ['two-windows', { fits: true, score: 0.7 }],
  ['many-places', { fits: false, reason: 'no_series' }],
  ['one', { fits: false, reason: 'one_time' }],
  ['nobody', { fits: false, reason: 'no_rows' }],
])('%s: %j', (name, verdict) => {
  expect(fit(example(name).data)).toEqual(verdict);
});
