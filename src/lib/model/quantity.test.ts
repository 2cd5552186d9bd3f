import { describe, expect, it } from 'vitest';
import { nominal, quantity, type QuantityFields } from './quantity.ts';

const fields = (f: Partial<QuantityFields>): QuantityFields => ({
  qualifier: 'exact',
  value: null,
  low: null,
  high: null,
  likely_low: 0,
  likely_high: null,
  precision: null,
  ...f,
});

describe('quantity', () => {
  it.each<[Partial<QuantityFields>, number]>([
    [{ qualifier: 'exact', value: 30, low: 30, high: 30 }, 30],
    [{ qualifier: 'more_than', value: 4e7, low: 4e7 }, 4e7],
    [{ qualifier: 'at_least', value: 90, low: 90 }, 90],
    [{ qualifier: 'nearly', value: 4e7, high: 4e7 }, 4e7],
    [{ qualifier: 'less_than', value: 10, high: 10 }, 10],
    [{ qualifier: 'at_most', value: 10, high: 10 }, 10],
    [{ qualifier: 'about', value: 34 }, 34],
    [{ qualifier: 'range', low: 10, high: 20 }, 20],
  ])('keeps %o', (given, expected) => {
    const q = quantity(fields(given));
    expect(q.kind).toBe(given.qualifier);
    expect(nominal(q)).toBe(expected);
    expect([q.low, q.high]).toEqual([given.low ?? null, given.high ?? null]);
  });

  it.each<[string, Partial<QuantityFields>]>([
    ['an exact figure with an open bound', { qualifier: 'exact', value: 3, low: 3 }],
    [
      'a lower bound that also has an upper one',
      { qualifier: 'more_than', value: 3, low: 3, high: 4 },
    ],
    ['近 without its bound', { qualifier: 'nearly', value: 3 }],
    ['约 with bounds', { qualifier: 'about', value: 3, low: 2, high: 4 }],
    ['a range that ends before it starts', { qualifier: 'range', low: 5, high: 4 }],
    ['not a number', { qualifier: 'exact', value: NaN, low: NaN, high: NaN }],
    ['a reversed reading interval', { value: 3, low: 3, high: 3, likely_low: 4, likely_high: 3 }],
  ])('refuses %s', (_, given) => {
    expect(() => quantity(fields(given))).toThrow(RangeError);
  });
});
