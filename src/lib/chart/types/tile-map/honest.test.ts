import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { Finding, ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import type { Place, Tile } from '#lib/model/registry.ts';
import { drawn, outside, touching } from '../../examine.ts';
import { contradiction, exampleData } from '../../example-data.ts';
import type { ChartData } from '../../type.ts';
import { HUNDRED, onTiles } from './example-places.ts';
import { layout, type TileMapLayout } from './layout.ts';
import type { TileMapOptions } from './schema.ts';

const { registry } = exampleData([]);
const GRID = ['100001', '100002', '100003'];
const places: Place[] = [...GRID, '100004', 'silent'].map((id) => ({
  ...(registry.places[0] as Place),
  id,
  short_zh: `第${id}县`,
  short_en: `County ${id}`,
  kind: id === '100003' ? 'zone' : 'county',
  parent: '100000',
  counted_in: id === '100003' ? '100001' : null,
}));
const tiles: Tile[] = [...GRID, 'silent'].map((place, i) => ({
  layout: 'somewhere',
  place,
  row: Math.floor(i / 2),
  col: i % 2,
}));

/** Three counties and a silent one on a grid; 100004 stands on none. */
const data = (rows: ObservationRow[], findings: Finding[] = []): ChartData => ({
  ...exampleData([]),
  registry: { ...registry, places, tiles },
  rows,
  findings,
  places: [...GRID, 'silent'],
});

/** Rows with contradictions among them. */
const disputed = anyRows({ minLength: 3 }).chain((rows) =>
  fc.array(fc.subarray(rows, { minLength: 2, maxLength: 3 }), { maxLength: 3 }).map((groups) => ({
    rows,
    findings: groups.map((group) => contradiction(...group.map((row) => row.figure))),
  })),
);
const at = fc.constantFrom(288, 320, 360, 480, 640, 960, 1920);
const locales = fc.constantFrom(...LOCALES);
const inside = fc.constantFrom('value' as const, 'bar' as const, 'spark' as const);
const drawnAt = (
  rows: ObservationRow[],
  width: number,
  options: TileMapOptions = {},
): TileMapLayout => layout(data(rows), options, { locale: 'zh', size: { width } });

/** The figures that lead to their evidence. */
const linked = (chart: TileMapLayout): string[] => [
  ...chart.tiles.flatMap(({ mark, spark }) => [
    ...(mark ? [mark.figure] : []),
    ...(spark?.points ?? []).map((point) => point.mark.figure),
  ]),
  ...chart.extras.flatMap(({ marks }) => marks.map(({ mark }) => mark.figure)),
];
const said = (chart: TileMapLayout): string => chart.texts.map(({ text }) => text).join('');

const FORM: Record<string, string[]> = {
  more_than: ['above'],
  at_least: ['above'],
  nearly: ['below'],
  less_than: ['below'],
  at_most: ['below'],
  about: ['about'],
  range: ['between'],
  exact: ['plain', 'zero'],
};

describe('tiles of any observations', () => {
  it('are whole: every figure once, nothing outside, no text on text', () => {
    fc.assert(
      fc.property(anyRows(), at, locales, inside, (rows, width, locale, what) => {
        const chart = layout(data(rows), { inside: what }, { locale, size: { width } });
        const { texts, numbers } = drawn(chart);
        expect(linked(chart).sort()).toEqual(rows.map((row) => row.figure).sort());
        expect(numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
        expect(touching(texts)).toEqual([]);
        expect(outside(texts, chart)).toEqual([]);
        expect(texts.filter(({ size }) => size < 11)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('show both figures where reports disagree about one place, joined by a thread', () => {
    fc.assert(
      fc.property(disputed, at, locales, (given, width, locale) => {
        const chart = layout(data(given.rows, given.findings), {}, { locale, size: { width } });
        const { texts } = drawn(chart);
        expect(linked(chart).sort()).toEqual(given.rows.map((row) => row.figure).sort());
        expect(touching(texts)).toEqual([]);
        expect(outside(texts, chart)).toEqual([]);
        const halves = chart.tiles.filter(({ place, mark }, i) => {
          const next = chart.tiles[i + 1];
          return mark && next?.mark && next.place === place;
        });
        expect(chart.threads).toHaveLength(halves.length);
        for (const [i, { mark }] of halves.entries()) {
          const own = given.findings.filter(({ figures }) => figures.includes(mark?.figure ?? ''));
          expect(own).not.toEqual([]);
          expect(chart.threads[i]?.name).toContain(mark?.name);
        }
      }),
    );
  });

  it('keep to a square, and say what has no room in it', () => {
    fc.assert(
      fc.property(anyRows(), fc.constantFrom(320, 360, 480, 720), inside, (rows, side, what) => {
        const chart = layout(
          data(rows),
          { inside: what },
          { locale: 'zh', size: { width: side, height: side } },
        );
        const { texts } = drawn(chart);
        expect(chart.height).toBeLessThanOrEqual(side);
        expect(touching(texts)).toEqual([]);
        expect(outside(texts, chart)).toEqual([]);
        if (linked(chart).length < rows.length) expect(said(chart)).toMatch(/见表格/);
      }),
    );
  });

  it('have the form of their qualifier; what is not believed has no colour', () => {
    fc.assert(
      fc.property(anyRows(), at, (rows, width) => {
        for (const { mark, shape } of drawnAt(rows, width).tiles) {
          const row = rows.find((one) => one.figure === mark?.figure);
          if (!row) continue;
          if (row.suspect) expect([shape.form, shape.step]).toEqual(['suspect', null]);
          else {
            expect(FORM[row.qualifier]).toContain(shape.form);
            expect(shape.step).not.toBeNull();
          }
        }
      }),
    );
  });

  it('are no smaller than a finger', () => {
    fc.assert(
      fc.property(anyRows(), at, (rows, width) => {
        for (const { shape } of drawnAt(rows, width).tiles) {
          const [, w = '0', h = '0'] = /h([\d.]+)v([\d.]+)/.exec(shape.edge) ?? [];
          if (shape.form === 'above') continue;
          expect(Number(w)).toBeGreaterThanOrEqual(44);
          expect(Number(h)).toBeGreaterThanOrEqual(44);
        }
      }),
    );
  });

  it('are darker only where the reading is larger', () => {
    fc.assert(
      fc.property(
        anyRows(),
        fc.constantFrom('quantile' as const, 'equal' as const),
        (all, classes) => {
          const rows = all.filter(
            (row) => row.indicator === 'libraries' && row.qualifier !== 'range',
          );
          const shown = drawnAt(rows, 640, { classes }).tiles.flatMap(({ mark, shape }) => {
            const row = rows.find((one) => one.figure === mark?.figure);
            if (!row || shape.step === null) return [];
            const { likely_low: low, likely_high: high } = row;
            return [{ reading: (low + (high ?? low)) / 2, step: shape.step }];
          });
          shown.sort((a, b) => a.reading - b.reading);
          const steps = shown.map(({ step }) => step);
          expect(steps).toEqual([...steps].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('tell a place without a report from a zero', () => {
    fc.assert(
      fc.property(anyRows(), at, inside, (rows, width, what) => {
        for (const { place, shape, mark, texts } of drawnAt(rows, width, { inside: what }).tiles) {
          const own = rows.filter((row) => row.place === place);
          if (own.length === 0) {
            expect(shape.form).toBe('silent');
            expect(mark).toBeNull();
            expect(texts.map(({ text }) => text)).toContain('无报告');
          } else if (mark) expect(own.map((row) => row.figure)).toContain(mark.figure);
        }
      }),
    );
  });

  it('mark every window that is not that of the others, and name it', () => {
    fc.assert(
      fc.property(anyRows(), at, (rows, width) => {
        const chart = drawnAt(rows, width);
        for (const { mark, corner, name } of chart.tiles) {
          if (!mark) continue;
          expect(corner !== null).toBe(name.includes('时段与其他地块不同'));
        }
        if (chart.tiles.some(({ corner }) => corner !== null))
          expect(said(chart)).toMatch(/缺角的：/);
      }),
    );
  });

  it('say that a zone is counted within its county wherever it has a tile', () => {
    fc.assert(
      fc.property(anyRows(), at, inside, (rows, width, what) => {
        const chart = drawnAt(rows, width, { inside: what });
        expect(said(chart)).toContain('第100003县计入第100001县，不能相加。');
        expect(chart.ties.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a hundred counties', () => {
  const rows = HUNDRED.map((place, i) => ({
    id: place,
    place,
    as_written: `${i}人`,
    value: i,
  }));
  it.each([320, 360, 720, 1200, 1920])('stand at %i, each with a tile of its own', (width) => {
    const chart = layout(onTiles(rows), {}, { locale: 'zh', size: { width } });
    expect(chart.tiles.map(({ place }) => place).sort()).toEqual([...HUNDRED].sort());
    expect(chart.tiles.every(({ texts }) => texts.length > 0)).toBe(true);
  });

  it('that have no room are counted', () => {
    const chart = layout(onTiles(rows), {}, { locale: 'zh', size: { width: 320, height: 320 } });
    expect(chart.height).toBeLessThanOrEqual(320);
    expect(said(chart)).toContain(`另有${100 - chart.tiles.length}个地区放不下，见表格`);
  });
});
