import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUALIFIERS, type Qualifier } from '#lib/model/quantity.ts';
import cases from './cases/interval.json';
import { readingInterval } from './interval.ts';

interface Case {
  as_written: string;
  qualifier: Qualifier;
  value: number | null;
  low: number | null;
  high: number | null;
  likely_low: number;
  likely_high: number | null;
}

describe('the reading interval of', () => {
  test.each(cases as Case[])('$as_written', ({ likely_low, likely_high, ...words }) => {
    expect(readingInterval(words)).toEqual({ likely_low, likely_high });
  });

  test('every qualifier has a case', () => {
    expect(new Set(cases.map((c) => c.qualifier))).toEqual(new Set(QUALIFIERS));
  });
});

test('whatever is said, the number printed lies within it, and it never falls below half', () => {
  const words = fc.record({
    qualifier: fc.constantFrom(...QUALIFIERS.filter((q) => q !== 'range')),
    value: fc
      .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.nat({ max: 3 }))
      .map(([d, p]) => d / 10 ** p),
    low: fc.constant(null),
    high: fc.constant(null),
    as_written: fc.constantFrom('余', '多', '超', ''),
  });
  fc.assert(
    fc.property(words, (said) => {
      const { likely_low, likely_high } = readingInterval(said);
      expect(likely_low).toBeLessThanOrEqual(said.value);
      expect(likely_low).toBeGreaterThanOrEqual(said.value / 2);
      if (likely_high !== null) expect(likely_high).toBeGreaterThanOrEqual(said.value);
    }),
  );
});

test('words that lack what their qualifier needs are a bug', () => {
  const none = { value: null, low: null, high: null, as_written: '多' };
  expect(() => readingInterval({ ...none, qualifier: 'more_than' })).toThrow(RangeError);
  expect(() => readingInterval({ ...none, qualifier: 'range' })).toThrow(RangeError);
});
