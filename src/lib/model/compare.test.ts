import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuantity } from './arbitrary.ts';
import { approximate, highEnd, lowEnd, meet, ranks, reaches, surelyLarger } from './compare.ts';
import { quantity, type Qualifier, type Quantity } from './quantity.ts';

/** Qualifier, printed value (lower end of a range), other end of the reading interval, precision. */
type Short = [Qualifier, number, number | null, number?];
interface Case {
  a: Short;
  b: Short;
  /** Whether the bounds the words force exclude each other; a rounded number has half its last place. */
  disjoint: boolean;
  larger: 'a' | 'b' | 'neither';
  why: string;
}
const cases = JSON.parse(
  readFileSync(new URL('cases/compare.json', import.meta.url), 'utf8'),
) as Case[];

const UPPER = ['nearly', 'less_than', 'at_most'];

function build([qualifier, value, other, precision = 1]: Short): Quantity {
  const both = qualifier === 'exact' || qualifier === 'range';
  const upper = UPPER.includes(qualifier);
  return quantity({
    qualifier,
    value: qualifier === 'range' ? null : value,
    low: both || qualifier === 'more_than' || qualifier === 'at_least' ? value : null,
    high: qualifier === 'range' ? other : both || upper ? value : null,
    likely_low: upper ? (other as number) : value,
    likely_high: upper ? value : other,
    precision,
  });
}

it.each(cases)('$why', (c) => {
  const [a, b] = [build(c.a), build(c.b)];
  const larger = surelyLarger(a, b) ? 'a' : surelyLarger(b, a) ? 'b' : 'neither';
  expect(larger).toBe(c.larger);
});

describe('two readings meet where the words do not decide which is larger', () => {
  it.each(cases)('$why', (c) => {
    const [a, b] = [build(c.a), build(c.b)];
    expect(meet(a, b)).toBe(c.larger === 'neither' && !c.disjoint);
    expect(meet(b, a)).toBe(meet(a, b));
  });

  it('and never where one is surely larger', () => {
    fc.assert(
      fc.property(anyQuantity(), anyQuantity(), (a, b) => !(meet(a, b) && surelyLarger(a, b))),
    );
  });

  it('a reading meets itself, and ends where it says', () => {
    fc.assert(
      fc.property(anyQuantity(), (q) => {
        expect(meet(q, q)).toBe(true);
        expect(reaches(lowEnd(q), highEnd(q))).toBe(true);
        expect(approximate(q)).toBe(lowEnd(q).at !== highEnd(q).at);
      }),
    );
  });
});

it('never finds each of two larger than the other', () => {
  fc.assert(
    fc.property(
      anyQuantity(),
      anyQuantity(),
      (a, b) => !(surelyLarger(a, b) && surelyLarger(b, a)),
    ),
  );
});

it('orders three in a row', () => {
  fc.assert(
    fc.property(anyQuantity(), anyQuantity(), anyQuantity(), (a, b, c) => {
      fc.pre(surelyLarger(a, b) && surelyLarger(b, c));
      expect(surelyLarger(a, c)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

describe('ranks', () => {
  const exact = (n: number) => ({ likely_low: n, likely_high: n });
  const from = (likely_low: number, likely_high: number | null) => ({ likely_low, likely_high });
  it.each([
    ['apart', [exact(30), exact(20), exact(10)], ['1–1', '2–2', '3–3']],
    ['equal figures share their places', [exact(30), exact(20), exact(20)], ['1–1', '2–3', '2–3']],
    [
      '180余 may be more or less than 184',
      [from(180, 190), exact(184), exact(131)],
      ['1–2', '1–2', '3–3'],
    ],
    ['open above may be the first', [exact(500), from(180, null)], ['1–2', '1–2']],
    ['none', [], []],
  ])('%s', (_, readings, expected) => {
    expect(ranks(readings).map((r) => `${r.rank_low}–${r.rank_high}`)).toEqual(expected);
  });

  it('are ranges within the number of places, and every place in the order can be taken', () => {
    fc.assert(
      fc.property(fc.array(anyQuantity(), { minLength: 1 }), (readings) => {
        const all = ranks(readings);
        for (const { rank_low, rank_high } of all) {
          expect(rank_low).toBeGreaterThanOrEqual(1);
          expect(rank_high).toBeGreaterThanOrEqual(rank_low);
          expect(rank_high).toBeLessThanOrEqual(readings.length);
        }
        readings.forEach((__, i) =>
          expect(all.some((r) => r.rank_low <= i + 1 && i + 1 <= r.rank_high)).toBe(true),
        );
      }),
    );
  });
});
