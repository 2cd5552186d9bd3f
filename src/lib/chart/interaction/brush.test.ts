import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../scales/calendar.ts';
import { bandAt, between, pushed, rangeOf, stretchOf, yearBands } from './brush.ts';

const { bands } = calendar(['2011', '2020'], [100, 600]);

describe('a stretch of an axis', () => {
  it.each([
    [0, 0],
    [100, 0],
    [149, 0],
    [160, 1],
    [599, 9],
    [900, 9],
  ])('at %i px is in band %i', (x, band) => {
    expect(bandAt(bands, x)).toBe(band);
  });

  it('is the same whichever way it was drawn', () => {
    expect(between(6, 2)).toEqual(between(2, 6));
    expect(rangeOf(between(6, 2), bands)).toEqual({ from: '2013', to: '2017' });
  });

  it('is one of years on an axis of months', () => {
    const dates = ['2019-11', '2020-01', '2020-05', '2020-08', '2021-01', '2021-02'];
    const months = calendar(dates, [0, 320]).bands;
    const years = yearBands(months);
    expect(months).toHaveLength(16);
    expect(years.map(({ date }) => date)).toEqual(['2019', '2020', '2021']);
    expect(years.at(1)?.x).toBe(months[2]?.x);
    expect(years.reduce((sum, { width }) => sum + width, 0)).toBe(320);
    expect(yearBands(bands)).toEqual(bands);
  });

  it('that is the whole axis is no choice', () => {
    expect(rangeOf({ from: 0, to: 9 }, bands)).toBeNull();
  });

  it.each([
    [
      { from: '2013', to: '2017' },
      { from: 2, to: 6 },
    ],
    [
      { from: '2012-05', to: '2012-09' },
      { from: 1, to: 1 },
    ],
    [
      { from: '1990', to: '2012' },
      { from: 0, to: 1 },
    ],
    [
      { from: '1990', to: '1999' },
      { from: 0, to: 9 },
    ],
    [null, { from: 0, to: 9 }],
  ])('of %j is %j', (range, stretch) => {
    expect(stretchOf(range, bands)).toEqual(stretch);
  });

  it('comes back from its dates', () => {
    const band = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(band, band, (a, b) => {
        const stretch = between(a, b);
        expect(stretchOf(rangeOf(stretch, bands), bands)).toEqual(stretch);
      }),
    );
  });

  it.each([
    ['from', 'ArrowRight', { from: 3, to: 5 }],
    ['from', 'ArrowLeft', { from: 1, to: 5 }],
    ['from', 'Home', { from: 0, to: 5 }],
    ['from', 'End', { from: 5, to: 5 }],
    ['to', 'ArrowRight', { from: 2, to: 6 }],
    ['to', 'PageDown', { from: 2, to: 2 }],
    ['to', 'PageUp', { from: 2, to: 9 }],
    ['to', 'End', { from: 2, to: 9 }],
    ['to', 'Enter', null],
  ] as const)('%s %s', (end, key, to) => {
    expect(pushed({ from: 2, to: 5 }, end, key, 10)).toEqual(to);
  });

  it('stays on the axis and never ends before it begins', () => {
    const key = fc.constantFrom('ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End');
    const end = fc.constantFrom('from' as const, 'to' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(end, key)), (moves) => {
        let stretch = { from: 0, to: 9 };
        for (const [at, by] of moves) stretch = pushed(stretch, at, by, 10) ?? stretch;
        expect(stretch.from).toBeGreaterThanOrEqual(0);
        expect(stretch.to).toBeLessThanOrEqual(9);
        expect(stretch.from).toBeLessThanOrEqual(stretch.to);
      }),
    );
  });
});
