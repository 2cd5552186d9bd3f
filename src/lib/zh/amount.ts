/** A number as a numeral leaves it: exact, or between two ends. */
import { plus, shift, whole, type Decimal } from './decimal.ts';

/** A number, or the ends between which 几 and 三四 leave it; `value` is null where none is printed. */
export interface Amount {
  value: Decimal | null;
  low: Decimal;
  high: Decimal;
}

export const exactly = (value: Decimal): Amount => ({ value, low: value, high: value });
export const single = (digits: bigint): Amount => exactly({ digits, exponent: 0 });
/** Two digits that stand for an approximate number. */
export const spread = (low: bigint, high: bigint): Amount => ({
  value: null,
  low: { digits: low, exponent: 0 },
  high: { digits: high, exponent: 0 },
});
/** 几: 1–9 behind a ten (十几 is 11–19), 2–9 where it leads (几百); see data model, bounds. */
export const several = (leads: boolean): Amount => ({
  value: leads ? null : whole(0),
  low: whole(leads ? 2 : 1),
  high: whole(9),
});

const isExact = (a: Amount): a is Amount & { value: Decimal } =>
  a.value === a.low && a.low === a.high;

/** Each of the three by the same rule; an exact number is computed once. */
export function each(a: Amount, by: (d: Decimal) => Decimal): Amount {
  if (isExact(a)) return exactly(by(a.value));
  return { value: a.value && by(a.value), low: by(a.low), high: by(a.high) };
}

export const moved = (a: Amount, by: number): Amount => each(a, (d) => shift(d, by));

export function added(a: Amount | null, b: Amount): Amount {
  if (a === null) return b;
  if (isExact(a) && isExact(b)) return exactly(plus(a.value, b.value));
  return {
    value: a.value && b.value && plus(a.value, b.value),
    low: plus(a.low, b.low),
    high: plus(a.high, b.high),
  };
}

/** 几百 reaches to the last number before a thousand: 200–999. */
export const isSeveral = (a: Amount | null): boolean =>
  a?.value === null && a.low.digits === 2n && a.high.digits === 9n && a.low.exponent === 0;
export const lastBefore = (exponent: number): Decimal => plus(shift(whole(1), exponent), whole(-1));
