import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { isUndated, isWindow, period } from '#lib/model/period.ts';
import { label } from '#lib/i18n/format/quantity.ts';
import { observe } from '#lib/shape/observe.ts';
import { drawn } from '../../examine.ts';
import { exampleData } from '../../example-data.ts';
import { examples } from './examples.ts';
import { layout, type PlacedPoint, type PlacedStripBar } from './layout.ts';

const data = (rows: ObservationRow[]) => ({ ...exampleData([]), rows, places: ['nobody'] });
const at = fc.constantFrom(320, 480, 640, 960);
const locales = fc.constantFrom(...LOCALES);

/** Runs `check` on the mark of every row. */
const eachMark = (check: (mark: PlacedPoint | PlacedStripBar, row: ObservationRow) => void): void =>
  fc.assert(
    fc.property(anyRows(), at, locales, (rows, width, locale) => {
      const chart = layout(data(rows), {}, { locale, size: { width } });
      const marks = new Map([...chart.points, ...chart.bars].map((mark) => [mark.figure, mark]));
      for (const row of rows) {
        const mark = marks.get(row.figure);
        expect(mark, row.figure).toBeDefined();
        if (mark) check(mark, row);
      }
    }),
  );

describe('a timeline of any observations', () => {
  it('draws every figure once, with no number that is none', () => {
    fc.assert(
      fc.property(anyRows(), at, locales, (rows, width, locale) => {
        const chart = layout(data(rows), {}, { locale, size: { width } });
        const figures = [...chart.points, ...chart.bars].map((mark) => mark.figure);
        expect(figures.sort()).toEqual(rows.map((row) => row.figure).sort());
        expect(drawn(chart).numbers.filter((n) => !Number.isFinite(n))).toEqual([]);
      }),
    );
  });

  it('never draws a window at a point, nor an instant as a window', () => {
    eachMark((mark, row) => {
      const when = period(row);
      if (isUndated(when) || row.suspect) return;
      if (isWindow(when)) expect(mark.shape.kind).toBe('window');
      if (when.kind === 'instant') expect(mark.shape.kind).toBe('dot');
      if (when.kind === 'recurring') expect(mark.shape.kind).toBe('dashed');
    });
  });

  it('keeps what is undated or doubtful off the time axis', () => {
    fc.assert(
      fc.property(anyRows(), at, (rows, width) => {
        const off = rows.filter((row) => row.suspect || isUndated(period(row)));
        const chart = layout(data(off), {}, { locale: 'zh', size: { width } });
        expect(chart.points).toEqual([]);
        expect(chart.bars.filter((bar) => bar.shape.kind === 'suspect')).toHaveLength(
          off.filter((row) => row.suspect).length,
        );
      }),
    );
  });

  it('loses no qualifier', () => {
    const drawnAs: Record<string, string[]> = {
      more_than: ['above', 'beyond'],
      at_least: ['above', 'beyond'],
      nearly: ['below', 'fading'],
      less_than: ['below', 'fading'],
      at_most: ['below', 'fading'],
      about: ['about', 'hatched'],
      range: ['between'],
      exact: ['plain', 'zero', 'solid'],
    };
    eachMark((mark, row) => {
      if (row.suspect) return;
      const form = 'reading' in mark.shape ? mark.shape.reading.kind : mark.shape.kind;
      expect(drawnAs[row.qualifier]).toContain(form);
    });
  });

  it('writes no label without its qualifier', () => {
    fc.assert(
      fc.property(anyRows(), at, (rows, width) => {
        const chart = layout(data(rows), {}, { locale: 'zh', size: { width } });
        for (const point of chart.points) {
          const row = rows.find((one) => one.figure === point.figure);
          const said = row && label(observe(row).quantity, null, 'zh', row.as_written);
          if (point.label && !point.label.text.endsWith('…'))
            expect(point.label.text).toContain(said);
        }
      }),
    );
  });

  it('joins three dots or more, never a window', () => {
    fc.assert(
      fc.property(anyRows(), at, (rows, width) => {
        const chart = layout(data(rows), {}, { locale: 'zh', size: { width } });
        for (const { d } of chart.lines) {
          const path = d.slice(1).split('L');
          expect(path.length).toBeGreaterThanOrEqual(3);
          const dots = chart.points.flatMap(({ shape }) =>
            shape.kind === 'dot' ? [`${shape.at.x} ${shape.at.y}`] : [],
          );
          expect(path.filter((point) => !dots.includes(point))).toEqual([]);
        }
      }),
    );
  });

  it('breaks the line with a mark where the definition changes', () => {
    const redefined = examples.find(({ name }) => name === 'redefined')!;
    const chart = layout(redefined.data, {}, { locale: 'zh', size: { width: 640 } });
    const [before, after] = chart.lines.map(({ d }) => d.match(/[\d.]+(?= )/g)!.map(Number));
    const [mark, ...more] = chart.breaks.map(({ d }) => Number(/[\d.]+/.exec(d)?.[0]));
    expect([before?.length, after?.length, more.length]).toEqual([3, 3, 0]);
    expect(mark).toBeGreaterThan(before!.at(-1)!);
    expect(mark).toBeLessThan(after![0]!);
    expect(chart.texts.map(({ text }) => text)).toContain('会员人数 // 实名会员');
  });
});
