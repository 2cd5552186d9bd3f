import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuantity, quantityFields } from '#lib/model/arbitrary.ts';
import type { Quantity, QuantityFields } from '#lib/model/quantity.ts';
import { vocabulary } from './comparability-cases/vocabulary.ts';
import { about, exactly, nearly, on, over, said, years } from './comparability-cases/said.ts';
import type { Comparand } from './comparability-words.ts';
import { sum } from './sum.ts';

const year = years('2020');
type Amount = ReturnType<typeof exactly>;
const range = (low: number, high: number): Amount => ({
  ...exactly(high),
  qualifier: 'range',
  value: null,
  low,
  likely_low: low,
});
const atMost = (value: number): Amount => ({
  ...exactly(value),
  qualifier: 'at_most',
  low: null,
  likely_low: 0,
});

/** As many places as there are amounts, none within another: the words know none of them. */
const places = (amounts: readonly (Amount | QuantityFields)[]): Comparand[] =>
  amounts.map((amount, i) => ({
    ...said(`place-${i}`, 'trained', { printed: '', ...amount }, year)('a'),
    id: `${i}`,
  }));
const total = (...amounts: Amount[]): Quantity | string => {
  const result = sum(places(amounts), vocabulary);
  return result.ok ? result.value : result.error.kind;
};

describe('bounds are added as intervals', () => {
  it.each<[string, Amount[], Partial<Quantity>]>([
    ['exact and exact', [exactly(120), exactly(95)], { kind: 'exact', value: 215 }],
    [
      'exact and 余: above their sum',
      [exactly(100), over(180, 190)],
      { kind: 'more_than', value: 280, low: 280, high: null, likely_low: 280, likely_high: 290 },
    ],
    [
      '近 and 近: below their sum, and near it',
      [nearly(400, 300), nearly(60, 50)],
      { kind: 'nearly', value: 460, low: null, high: 460, likely_low: 350, likely_high: 460 },
    ],
    [
      '近 and at most: below their sum, how near nobody knows',
      [nearly(400, 300), atMost(60)],
      { kind: 'less_than', value: 460 },
    ],
    ['at most and exact', [atMost(60), exactly(40)], { kind: 'at_most', value: 100 }],
    [
      '余 and 近 bound nothing together',
      [over(400, 500), nearly(400, 300)],
      { kind: 'about', value: 800, low: null, high: null, likely_low: 700, likely_high: 900 },
    ],
    ['open above stays open', [over(400, null), exactly(1)], { likely_high: null, high: null }],
    [
      'a range and an exact number',
      [range(11, 19), exactly(5)],
      { kind: 'range', value: null, low: 16, high: 24 },
    ],
    [
      'a range and a rough number, from the middle',
      [range(10, 20), about(300, 50)],
      { kind: 'about', value: 315 },
    ],
    ['one figure is its own sum', [over(180, 190)], { kind: 'more_than', value: 180 }],
  ])('%s', (_, amounts, expected) => {
    expect(total(...amounts)).toMatchObject(expected);
  });

  it('decimals as on paper', () => {
    expect(total(exactly(0.1), exactly(0.2))).toMatchObject({ value: 0.3 });
    expect(total(exactly(8.59e9), exactly(86.2), exactly(0.01))).toMatchObject({
      value: 8590000086.21,
    });
    expect(total(exactly(1e-7), exactly(2e-7))).toMatchObject({ value: 3e-7 });
    expect(total(exactly(1e21), exactly(1e21))).toMatchObject({ value: 2e21 });
  });

  it('the sum is as coarse as its coarsest part', () => {
    expect(total({ ...exactly(21_000), precision: 1000 }, exactly(340))).toMatchObject({
      precision: 1000,
    });
    expect(total({ ...exactly(2), precision: null }, exactly(3))).toMatchObject({
      precision: null,
    });
  });

  /** A number that the words of a quantity allow, `at` of the way through its bounds. */
  const allowed = (q: Quantity, at: number): number => {
    const far = 1e9;
    const [low, high] = [q.low ?? (q.high ?? 0) - far, q.high ?? (q.low ?? 0) + far];
    const inside = low + (high - low) * at;
    const excluded =
      (q.kind === 'more_than' && inside <= low) ||
      ((q.kind === 'nearly' || q.kind === 'less_than') && inside >= high);
    return excluded ? low + (high - low) / 2 : inside;
  };

  it('and hold the sum of every choice of numbers that the words allow', () => {
    const choice = fc.array(
      fc.tuple(quantityFields(), fc.double({ min: 0, max: 1, noNaN: true })),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(choice, (chosen) => {
        const parts = places(chosen.map(([q]) => q));
        const added = sum(parts, vocabulary);
        if (!added.ok) throw new Error(added.error.kind);
        const q = added.value;
        const one = parts.reduce(
          (so_far, part, i) => so_far + allowed(part.quantity, chosen[i]?.[1] ?? 0),
          0,
        );
        // The choice is added with the rounding of its own many digits.
        const grain = Math.abs(one) * 1e-12;
        if (q.low !== null) expect(one).toBeGreaterThanOrEqual(q.low - grain);
        if (q.high !== null) expect(one).toBeLessThanOrEqual(q.high + grain);
        const open = (end: 'low' | 'high') => parts.some((p) => p.quantity[end] === null);
        expect([q.low === null, q.high === null]).toEqual([open('low'), open('high')]);
      }),
      { numRuns: 300 },
    );
  });

  it('whatever the quantities, their order changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyQuantity(), { minLength: 1, maxLength: 5 }), (quantities) => {
        const parts = quantities.map((quantity, i) => ({
          ...(places([exactly(1)])[0] as Comparand),
          id: `${i}`,
          place: `place-${i}`,
          quantity,
        }));
        const [one, other] = [parts, [...parts].reverse()].map((all) => sum(all, vocabulary));
        if (!one?.ok || !other?.ok) throw new Error('refused');
        expect(other.value).toEqual(one.value);
      }),
    );
  });
});

describe('is refused', () => {
  const refused = (...sides: Comparand[]): unknown => {
    const result = sum(sides, vocabulary);
    return result.ok ? result.value : result.error;
  };
  const east = said('east', 'trained', exactly(120), year)('a');

  it('of nothing', () => {
    expect(refused()).toEqual({ kind: 'nothing' });
  });
  it('of shares, of averages and of what nobody defined', () => {
    const share = said('east', 'join_rate', exactly(90), on('2022'))('a');
    expect(refused(share)).toEqual({ kind: 'not_additive', indicator: 'join_rate' });
    const unheard = said('east', 'unheard', exactly(90), year)('a');
    expect(refused(unheard)).toEqual({ kind: 'not_additive', indicator: 'unheard' });
  });
  it('with the places that lie within one another', () => {
    const zone = said('zone', 'trained', exactly(20), year)('b');
    expect(refused(east, zone)).toEqual({ kind: 'counted_in', whole: 'east', parts: ['zone'] });
  });
  it('with the place that is told twice of one time', () => {
    const again = said('east', 'trained', exactly(121), year)('b');
    expect(refused(east, again)).toEqual({ kind: 'twice', place: 'east', figures: ['a', 'b'] });
  });
  it('where places are told of other years', () => {
    const west = [
      said('west', 'trained', exactly(1), years('2019'))('b'),
      { ...said('west', 'trained', exactly(1), year)('b'), id: 'c' },
    ];
    expect(refused(east, ...west)).toMatchObject({ kind: 'other_times' });
    const before = { ...said('east', 'trained', exactly(1), years('2019'))('a'), id: 'd' };
    expect(refused(east, before, ...west)).toMatchObject({ kind: 'exact', value: 123 });
  });
  it('but a figure given twice counts once', () => {
    expect(refused(east, east)).toMatchObject({ kind: 'exact', value: 120 });
  });
});
