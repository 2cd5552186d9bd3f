import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesFor, classLimits, classOf, limitTexts, MOST_CLASSES } from './classes.ts';

const counts = (values: number[], limits: number[]): number[] =>
  limits
    .concat(Infinity)
    .map((_, i) => values.filter((value) => classOf(value, limits) === i).length);

describe('limits between classes', () => {
  it.each<[string, number[], 'quantile' | 'equal', number, number[]]>([
    [
      'are the roundest that part their neighbours',
      [5800, 6658, 21000, 50899],
      'quantile',
      2,
      [20000],
    ],
    ['hold as many on each side', [1, 2, 3, 4, 5, 6, 7, 8, 9], 'quantile', 3, [4, 7]],
    ['keep equal values together', [1, 1, 1, 1, 2, 3], 'quantile', 3, [2]],
    ['take zero for round', [-3, 4], 'quantile', 2, [0]],
    ['below zero', [-52, -17], 'quantile', 2, [-50]],
    ['are none for one value', [5], 'quantile', 3, []],
    ['are none for equal values', [7, 7, 7], 'quantile', 3, []],
    ['are none for nothing', [], 'quantile', 3, []],
    ['part extremes', [1e-9, 1e12], 'quantile', 2, [1e12]],
    ['need as many digits as the values do', [12345.67, 12345.68], 'quantile', 2, [12345.68]],
    ['of equal width are steps of an axis', [0, 12000, 58000], 'equal', 4, [20000, 40000]],
    ['of equal width are none for equal values', [3, 3], 'equal', 4, []],
    ['of equal width part two neighbours', [9, 11], 'equal', 2, [10]],
  ])('%s', (_, values, mode, most, limits) => {
    expect(classLimits(values, mode, most)).toEqual(limits);
  });

  const finite = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc
      .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -9, max: 12 }))
      .map(([lead, exponent]) => Number(`${lead}e${exponent}`)),
  );
  const mode = fc.constantFrom('quantile' as const, 'equal' as const);

  it('ascend, stand between the least and the most, and are no more than there are colours', () => {
    fc.assert(
      fc.property(fc.array(finite), mode, (values, how) => {
        const limits = classLimits(values, how);
        expect(limits.length).toBeLessThan(Math.max(2, MOST_CLASSES));
        for (const [i, limit] of limits.entries()) {
          expect(limit).toBeGreaterThan(limits[i - 1] ?? Math.min(...values));
          expect(limit).toBeLessThanOrEqual(Math.max(...values));
        }
      }),
    );
  });

  it('leave no class without a place where they hold as many in each', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), (values) => {
        expect(Math.min(...counts(values, classLimits(values)))).toBeGreaterThan(0);
      }),
    );
  });
});

it('a few places need few classes', () => {
  expect([0, 1, 2, 5, 10, 29, 100].map(classesFor)).toEqual([1, 1, 2, 3, 4, 5, 6]);
});

describe('limits in words', () => {
  it('are short where that says all', () => {
    expect(limitTexts([10000, 4e7], 'zh')).toEqual(['1万', '4000万']);
    expect(limitTexts([10000, 4e7], 'en')).toEqual(['10k', '40m']);
  });
  it('keep every digit where two would read alike', () => {
    expect(limitTexts([12345, 12346], 'zh')).toEqual(['12,345', '12,346']);
  });
});
