import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuantity } from '#lib/model/arbitrary.ts';
import { type Quantity, quantity, type QuantityFields } from '#lib/model/quantity.ts';
import type { Refused } from './derivation.ts';
import { difference, quotient } from './interval.ts';
import { sharesOfSum } from './sum.ts';

type Result = QuantityFields | Refused;

/** `470`, `>470`, `≥470`, `<470`, `≤470`, `近470`, `约470±5`, `400–470`, `470r10` (rounded to tens). */
function read(text: string): Quantity {
  const [, sign = '', first = '', off = '', second = '', step = ''] =
    /^(>|≥|<|≤|近|约)?(\d+)(?:±(\d+))?(?:–(\d+))?(?:r(\d+))?$/.exec(text) ?? [];
  const value = Number(first);
  const base = { value, low: null, high: null, precision: step === '' ? 1 : Number(step) };
  const likely = { likely_low: value, likely_high: value };
  switch (sign) {
    case '>':
      return quantity({
        ...base,
        ...likely,
        qualifier: 'more_than',
        low: value,
        likely_high: null,
      });
    case '≥':
      return quantity({ ...base, ...likely, qualifier: 'at_least', low: value, likely_high: null });
    case '<':
      return quantity({ ...base, ...likely, qualifier: 'less_than', high: value });
    case '≤':
      return quantity({ ...base, ...likely, qualifier: 'at_most', high: value });
    case '近':
      return quantity({ ...base, ...likely, qualifier: 'nearly', high: value });
    case '约':
      return quantity({
        ...base,
        qualifier: 'about',
        likely_low: value - Number(off),
        likely_high: value + Number(off),
      });
  }
  if (second !== '') {
    const ends = { low: value, high: Number(second) };
    const [likely_low, likely_high] = [ends.low, ends.high];
    return quantity({ ...base, ...ends, value: null, likely_low, likely_high, qualifier: 'range' });
  }
  return quantity({ ...base, ...likely, qualifier: 'exact', low: value, high: value });
}

const SIGN = {
  exact: '',
  more_than: '>',
  at_least: '≥',
  less_than: '<',
  at_most: '≤',
  nearly: '近',
  about: '约',
};
const write = (r: Result): string =>
  typeof r === 'string'
    ? r
    : r.qualifier === 'range'
      ? `${r.low}–${r.high}`
      : `${SIGN[r.qualifier]}${r.value}`;

describe('later minus earlier', () => {
  it.each([
    ['470', '400', '70'],
    ['400', '470', '-70'],
    ['>470', '400', '>70'],
    ['≥470', '400', '≥70'],
    ['近470', '400', '<70'],
    ['470', '>400', '<70'],
    ['470', '≥400', '≤70'],
    ['470', '近400', '>70'],
    ['>470', '近400', '>70'],
    ['近470', '>400', '<70'],
    ['400–470', '300', '100–170'],
    ['400–470', '300–410', '-10–170'],
    ['≥470', '≤400', '≥70'],
    ['约470±5', '400', '约70'],
    ['约470±5', '约400±5', '约70'],
    ['约470±5', '468', 'within_doubt'],
    ['约470±5', '>400', 'unbounded'],
    ['>470', '>400', 'unbounded'],
    ['近470', '近400', 'unbounded'],
    ['2100r100', '1234', '866'],
    ['2100r100', '1900r100', '约200'],
    ['2100r100', '2000r100', 'within_doubt'],
    ['2100r100', '2080', 'within_doubt'],
  ])('%s − %s is %s', (later, earlier, expected) => {
    expect(write(difference(read(later), read(earlier)))).toBe(expected);
  });
});

describe('one divided by another, in per cent', () => {
  it.each([
    ['30', '60', '50'],
    ['近30', '60', '近50'],
    ['>30', '60', '>50'],
    ['30', '近60', '>50'],
    ['30', '>60', '<50'],
    ['近30', '>60', '<50'],
    ['≥30', '≤60', '≥50'],
    ['15–30', '60', '25–50'],
    ['15–30', '30–60', '25–100'],
    ['约30±5', '60', '约50'],
    ['约30±5', '>60', 'unbounded'],
    ['>30', '>60', 'unbounded'],
    ['30', '0', 'zero'],
  ])('%s ÷ %s is %s', (over, under, expected) => {
    expect(write(quotient(read(over), read(under), 100))).toBe(expected);
  });
});

describe('parts of their sum, in per cent', () => {
  it.each<[string[], string[]]>([
    [
      ['30', '70'],
      ['30', '70'],
    ],
    [
      ['>30', '70'],
      ['>30', '<70'],
    ],
    [
      ['近30', '70'],
      ['<30', '>70'],
    ],
    [
      ['25–75', '25'],
      ['50–75', '25–50'],
    ],
    [
      ['>30', '>70'],
      ['unbounded', 'unbounded'],
    ],
    [
      ['约30±5', '70'],
      ['约30', '约70'],
    ],
    [
      ['0', '0'],
      ['zero', 'zero'],
    ],
  ])('%j are %j', (parts, expected) => {
    expect(sharesOfSum(parts.map(read)).map(write)).toEqual(expected);
  });
});

/** Numbers that a quantity may stand for, well inside what its words allow. */
const allowed = (q: Quantity): fc.Arbitrary<number> => {
  const v = q.kind === 'range' ? q.high : q.value;
  const between = (low: number, high: number) =>
    fc.double({ min: Math.min(low, high), max: Math.max(low, high), noNaN: true });
  if (q.kind === 'exact') return fc.constant(v);
  if (q.kind === 'range') return between(q.low, q.high);
  if (q.low !== null) return between(v * 1.0001, v * 3);
  if (q.high !== null) return between(v / 3, v * 0.9999);
  return between(q.likely_low, q.likely_high ?? v);
};

const within = (n: number, r: QuantityFields): boolean => {
  const slack = 1e-9 * Math.max(1, Math.abs(n), Math.abs(r.low ?? 0), Math.abs(r.high ?? 0));
  return (r.low === null || n >= r.low - slack) && (r.high === null || n <= r.high + slack);
};

const pair = fc
  .tuple(anyQuantity(), anyQuantity())
  .chain(([a, b]) => fc.tuple(allowed(a), allowed(b)).map(([x, y]) => ({ a, b, x, y })));

const OPERATIONS: [
  string,
  (a: Quantity, b: Quantity) => Result,
  (x: number, y: number) => number,
][] = [
  ['a difference', difference, (x, y) => x - y],
  ['a quotient', (a, b) => quotient(a, b), (x, y) => x / y],
  ['a share', (a, b) => sharesOfSum([a, b])[0] as Result, (x, y) => (100 * x) / (x + y)],
];

describe.each(OPERATIONS)('%s', (_, operation, plain) => {
  it('holds whatever its sources may stand for', () => {
    fc.assert(
      fc.property(pair, ({ a, b, x, y }) => {
        const result = operation(a, b);
        if (typeof result === 'string') return;
        expect(within(plain(x, y), result)).toBe(true);
        expect(() => quantity(result)).not.toThrow();
      }),
    );
  });

  it('is exact only of exact figures, 约 only of 约 and exact, and bounded on no side that its sources leave open', () => {
    fc.assert(
      fc.property(pair, ({ a, b }) => {
        const result = operation(a, b);
        if (typeof result === 'string') return;
        const kinds = [a.kind, b.kind];
        if (result.qualifier === 'exact') expect(kinds).toEqual(['exact', 'exact']);
        if (result.qualifier === 'about')
          expect(kinds.every((kind) => kind === 'about' || kind === 'exact')).toBe(true);
        if (result.qualifier === 'range') {
          const open = (q: Quantity): boolean => q.low === null || q.high === null;
          expect(open(a) || open(b)).toBe(false);
        }
        if (result.qualifier === 'nearly') expect(kinds).toEqual(['nearly', 'exact']);
      }),
    );
  });
});
