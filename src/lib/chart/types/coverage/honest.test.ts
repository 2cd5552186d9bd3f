import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { marks } from '#lib/i18n/messages/marks.ts';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { isUndated, period } from '#lib/model/period.ts';
import { drawn, outside, touching } from '../../examine.ts';
import { exampleData } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import { describe } from './describe.ts';
import { examples, registryOf, scattered } from './examples.ts';
import { layout } from './layout.ts';
import type { CoverageOptions } from './schema.ts';
import { toTable } from './to-table.ts';

const data = (rows: ObservationRow[]): ChartData => ({
  ...exampleData([]),
  rows,
  places: ['hill', 'nobody'],
});
const widths = fc.constantFrom(288, 480, 720, 1200);
const locales = fc.constantFrom(...LOCALES);
const choices = fc.record<CoverageOptions>(
  {
    by: fc.constantFrom('indicator', 'topic', 'report'),
    rows: fc.constantFrom('key', 'place'),
    columns: fc.constant('window'),
    sort: fc.constant('most'),
  },
  { requiredKeys: [] },
);

const example = (name: string): ChartData => {
  const found = examples.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return found.data;
};
const windows = layout(
  example('windows'),
  { columns: 'window', rows: 'place' },
  { locale: 'zh', size: { width: 720 } },
).windows;
const of = (figure: string) => {
  const found = windows.find(({ evidence }) => evidence?.figure === figure);
  if (!found) throw new Error(`no mark leads to ${figure} alone`);
  return found;
};

group('a coverage matrix of any observations', () => {
  it('counts every figure in one mark, and draws no mark where there is none', () => {
    fc.assert(
      fc.property(anyRows(), choices, widths, locales, (rows, options, width, locale) => {
        const chart = layout(data(rows), options, { locale, size: { width } });
        const marked = [...chart.cells, ...chart.windows];
        expect(marked.reduce((n, { figures }) => n + figures, 0)).toBe(rows.length);
        expect(marked.filter(({ figures }) => figures === 0)).toEqual([]);
        expect(drawn(chart).numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
      }),
    );
  });

  it('keeps what has no date beside the years', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const undated = rows.filter((row) => isUndated(period(row)));
        const chart = layout(
          data(undated),
          { columns: 'window' },
          { locale: 'zh', size: { width: 720 } },
        );
        const years = chart.texts.filter(({ text }) => /^\d{4}$/.test(text));
        expect(years).toEqual([]);
        const beside = chart.windows.filter(({ box }) => box.x > 720 / 2);
        expect(beside).toHaveLength(chart.windows.length);
      }),
    );
  });

  it('is no higher than its frame, and says how many figures it leaves out', () => {
    const all = example('by-topic');
    for (const options of [{}, { columns: 'window' as const }]) {
      const chart = layout(all, options, { locale: 'zh', size: { width: 720, height: 260 } });
      expect(chart.height).toBeLessThanOrEqual(260);
      const told = [...chart.cells, ...chart.windows].reduce((n, { figures }) => n + figures, 0);
      expect(told).toBeGreaterThan(0);
      const left = marks.zh.describe.more(all.rows.length - told);
      expect(chart.texts.map(({ text }) => text)).toContain(left);
    }
  });
});

group('a mark', () => {
  it.each([
    ['g', 'disputed'],
    ['b', 'approximate'],
    ['f', 'exact'],
  ])('says what its figures are: %s is %s', (figure, state) => {
    const one = {
      ...example('windows'),
      findings: figure === 'g' ? example('windows').findings : [],
    };
    const data = { ...one, rows: one.rows.filter((row) => row.figure === figure) };
    const size = { width: 720 };
    const [cell] = layout(data, {}, { locale: 'zh', size }).cells;
    const [window] = layout(data, { columns: 'window' }, { locale: 'zh', size }).windows;
    expect([cell?.state, window?.state]).toEqual([state, state]);
  });

  it('of one figure is that figure: with qualifier, window and source, and leads to it', () => {
    expect(of('a').name).toBe('江州市，工匠：30人；2018–2020年；出处：各县区巡礼');
    expect(of('e').name).toContain('截至2021年');
  });

  it('of several counts them and names their windows', () => {
    const both = windows.find(({ figures }) => figures === 2 && figures);
    expect(both?.name).toContain('2018–2022年');
    expect(both?.evidence).toBeNull();
    expect(both?.page).toEqual({ place: 'city', anchor: 'organisation' });
  });
});

group('over time', () => {
  it('a window is as long as it is said, and never one of its years', () => {
    const year = of('d').box.width;
    expect(of('a').box.width / year).toBeCloseTo(3, 1);
  });

  it('a window that nobody says the start of runs out at the left edge', () => {
    expect(of('e').open).toBe('start');
    expect(of('e').box.x).toBeLessThan(of('a').box.x);
  });

  it('one date is a dot, each year a line', () => {
    expect(of('f').kind).toBe('instant');
    expect(of('k').kind).toBe('recurring');
  });

  it('no two marks touch', () => {
    for (const a of windows)
      for (const b of windows)
        if (a !== b && a.box.y === b.box.y)
          expect(
            Math.max(a.box.x - b.box.x - b.box.width, b.box.x - a.box.x - a.box.width),
          ).toBeGreaterThan(0);
  });
});

group('silence', () => {
  it('is told in the words and in the table, of places that were asked for', () => {
    const rows = scattered(registryOf(4, 3), 3).slice(0, 2);
    const asked = exampleData(rows, { registry: registryOf(4, 3), places: ['city', 'hill'] });
    expect(describe(asked, {}, 'zh')).toContain('没有报告提到：hill');
    expect(toTable(asked, {}, 'zh').rows.at(-1)?.cells).toMatchObject({
      place: 'hill',
      observations: '无报告',
    });
  });
});

group('32 places and 179 indicators', () => {
  const registry = registryOf(179, 32);
  const places = registry.places.map(({ id }) => id);
  const sparse = exampleData(scattered(registry, 31), { registry, places });
  const full = exampleData(scattered(registry, 3), { registry, places });

  it.each([
    { name: 'few cells', all: sparse, width: 360 },
    { name: 'few cells', all: sparse, width: 1920 },
    { name: 'a third of the cells', all: full, width: 360 },
    { name: 'a third of the cells', all: full, width: 1200 },
  ])('$name, at $width pixels: all there, nothing touches', ({ all, width }) => {
    const chart = layout(all, {}, { locale: 'zh', size: { width } });
    expect(chart.many?.count ?? chart.cells.length).toBe(all.rows.length);
    expect(touching(chart.texts)).toEqual([]);
    expect(outside(chart.texts, chart)).toEqual([]);
    expect(Math.min(...chart.cells.map(({ box }) => box.width))).toBeGreaterThanOrEqual(20);
  });

  it('stand in blocks by topic, each under its name', () => {
    const { texts } = layout(sparse, {}, { locale: 'zh', size: { width: 360 } });
    const titles = texts.filter(({ weight }) => weight === 'bold').map(({ text }) => text);
    expect(titles).toEqual(registry.topics.map((topic) => topic.name_zh));
  });
});
