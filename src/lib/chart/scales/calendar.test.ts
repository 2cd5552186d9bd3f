import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, dateOf, ordinal, unitOf } from './calendar.ts';

const days = (n: number, from = '2020-01-20'): string[] =>
  Array.from({ length: n }, (_, i) => dateOf(ordinal(from, 'day') + i, 'day'));

describe('the divisions of a time axis', () => {
  it.each<[string, string[], string, string, string]>([
    ['years', ['2018', '2020-11-20', '2022-03'], 'year', '2018', '2022'],
    ['fifty years', ['1969', '2018'], 'year', '1969', '2018'],
    ['one year, with a before and an after', ['2020'], 'year', '2019', '2021'],
    ['one month among years', ['2024-03'], 'year', '2023', '2025'],
    ['half a year of days', days(160), 'month', '2020-01', '2020-06'],
    ['a fortnight', days(14), 'day', '2020-01-20', '2020-02-02'],
    [
      'months over a turn of the year',
      ['2019-10', '2019-11', '2019-12', '2020-01', '2020-02', '2020-03'],
      'month',
      '2019-10',
      '2020-03',
    ],
    ['days over many years', [...days(30), '2028-01-01'], 'year', '2020', '2028'],
  ])('%s', (_, dates, unit, first, last) => {
    const { unit: own, bands } = calendar(dates, [0, 500]);
    expect([own, bands[0]?.date, bands.at(-1)?.date]).toEqual([unit, first, last]);
  });

  it('meet without a gap and fill the axis', () => {
    const date = fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .map(([y, m]) => [`${y}`, `${y}-${String(m).padStart(2, '0')}`])
      .chain((both) => fc.constantFrom(...both));
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 12 }), (dates) => {
        const { bands, span } = calendar(dates, [10, 710]);
        expect(bands.length).toBeGreaterThanOrEqual(3);
        expect(bands[0]?.x).toBe(10);
        bands.forEach(({ x, width }, i) => expect(bands[i + 1]?.x ?? 710).toBe(x + width));
        for (const one of dates) {
          expect(span(one).x0).toBeGreaterThanOrEqual(10);
          expect(span(one).x1).toBeLessThanOrEqual(710);
        }
      }),
    );
  });
});

it.each([
  [['2020', '2020-03'], 'year'],
  [['2020-01', '2020-03-04'], 'month'],
  [['2020-01-02'], 'day'],
])('%j are counted in %ss', (dates, unit) => {
  expect(unitOf(dates)).toBe(unit);
});
