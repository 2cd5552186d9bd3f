import { excludesBound, type Quantity, type QuantityFields } from '#lib/model/quantity.ts';
import type { Refused } from './derivation.ts';

/**
 * Arithmetic of what reports say. A bound of a result is forced by the bounds of its sources, or is
 * none; the reading interval is carried along by the same rule. Nothing becomes more exact than
 * what it was made from: exact comes only of exact, 约 only of 约 and exact, all else is a bound or
 * a range.
 */

/** A bound the words force; `strict` where it is itself excluded (多, 近, 不足). */
export interface End {
  at: number;
  strict: boolean;
}
const end = (at: number, ...of: End[]): End => ({
  at,
  strict: of.some(({ strict }) => strict),
});

/** What is known of a result before words are chosen for it. */
interface Known {
  low: End | null;
  high: End | null;
  likely_low: number;
  likely_high: number | null;
  /** Of the values as printed. */
  value: number;
  precision: number | null;
}

/** The reading interval of a difference may be open below; the model knows counts, which are not. */
export const OPEN_BELOW = -Number.MAX_VALUE;

export const lowOf = (q: Quantity): End | null =>
  q.low === null ? null : { at: q.low, strict: excludesBound(q.kind) };
export const highOf = (q: Quantity): End | null =>
  q.high === null ? null : { at: q.high, strict: excludesBound(q.kind) };

/** The number an operation takes for the printed one; a range has none, and gives no exact result. */
export const printed = (q: Quantity): number => (q.kind === 'range' ? q.high : q.value);

/** How far a rounded figure (2.1万, 约3万) lies off what is printed; a count to the unit does not. */
export const rounding = (q: Quantity): number =>
  (q.kind === 'exact' || q.kind === 'about') && q.precision !== null && q.precision > 1
    ? q.precision / 2
    : 0;

/** 0.3 − 0.1 is 0.2: digits that floating point adds beyond those of its sources are cut. */
export function clean(n: number, largest: number): number {
  const digits = 14 - Math.ceil(Math.log10(Math.max(Math.abs(largest), 1e-6)));
  return Number(n.toFixed(Math.min(Math.max(digits, 0), 20)));
}

const fields = (
  known: Known,
  rest: Pick<QuantityFields, 'qualifier' | 'value' | 'low' | 'high'>,
): QuantityFields => ({
  ...rest,
  likely_low: known.likely_low,
  likely_high: known.likely_high,
  precision: known.precision,
});

const approximate = (known: Known, value: number): QuantityFields =>
  fields(known, { qualifier: 'about', value, low: null, high: null });

export const exactly = (value: number, precision: number | null): QuantityFields => ({
  qualifier: 'exact',
  value,
  low: value,
  high: value,
  likely_low: value,
  likely_high: value,
  precision,
});

const unbounded = (...sources: Quantity[]): boolean =>
  sources.every(({ kind }) => kind === 'exact' || kind === 'about');

/**
 * The qualifier that says what is known, no more.
 * @param vague whether all sources are 约 or exact, so that no bound is said of any
 * @param nearly whether the result is one 近 figure divided by exact ones, which keeps its nearness
 */
export function said(vague: boolean, known: Known, nearly: boolean): QuantityFields | Refused {
  const { low, high } = known;
  if (low && high)
    return fields(known, { qualifier: 'range', value: null, low: low.at, high: high.at });
  if (low)
    return fields(known, {
      qualifier: low.strict ? 'more_than' : 'at_least',
      value: low.at,
      low: low.at,
      high: null,
    });
  if (high) {
    const qualifier = nearly ? 'nearly' : high.strict ? 'less_than' : 'at_most';
    return fields(known, { qualifier, value: high.at, low: null, high: high.at });
  }
  return vague ? approximate(known, known.value) : 'unbounded';
}

/** `later − earlier`; refused where the words leave more open than the difference is. */
export function difference(later: Quantity, earlier: Quantity): QuantityFields | Refused {
  const largest = Math.max(Math.abs(printed(later)), Math.abs(printed(earlier)));
  const minus = (a: number, b: number): number => clean(a - b, largest);
  const bound = (a: End | null, b: End | null): End | null =>
    a && b && end(minus(a.at, b.at), a, b);
  const value = minus(printed(later), printed(earlier));
  const off = rounding(later) + rounding(earlier);
  const precision =
    later.precision === null || earlier.precision === null
      ? null
      : Math.max(later.precision, earlier.precision);
  if (later.kind === 'exact' && earlier.kind === 'exact') {
    if (off > 0 && Math.abs(value) <= off) return 'within_doubt';
    if (rounding(later) === 0 || rounding(earlier) === 0) return exactly(value, precision);
    // Two rounded figures are each off by half a step, their difference by a whole one.
    return approximate(
      {
        low: null,
        high: null,
        likely_low: value - off,
        likely_high: value + off,
        value,
        precision,
      },
      value,
    );
  }
  const known: Known = {
    low: bound(lowOf(later), highOf(earlier)),
    high: bound(highOf(later), lowOf(earlier)),
    likely_low:
      earlier.likely_high === null ? OPEN_BELOW : minus(later.likely_low, earlier.likely_high),
    likely_high: later.likely_high === null ? null : minus(later.likely_high, earlier.likely_low),
    value,
    precision,
  };
  const result = said(unbounded(later, earlier), known, false);
  const doubtful =
    typeof result !== 'string' &&
    result.qualifier === 'about' &&
    result.likely_low <= 0 &&
    (result.likely_high ?? 0) >= 0;
  return doubtful ? 'within_doubt' : result;
}

/** The reading interval of a quotient; `under` is above zero, if only just. */
function likelyQuotient(
  over: Quantity,
  under: Quantity,
  divided: (a: number, b: number) => number,
): Pick<Known, 'likely_low' | 'likely_high'> {
  const by = (a: number, b: number | null): number | null =>
    b === null ? 0 : b > 0 ? divided(a, b) : null;
  const [low, high] = [over.likely_low, over.likely_high];
  return {
    likely_low: (low < 0 ? by(low, under.likely_low) : by(low, under.likely_high)) ?? OPEN_BELOW,
    likely_high:
      high === null ? null : high < 0 ? by(high, under.likely_high) : by(high, under.likely_low),
  };
}

/** Off by how much a quotient is because its sources are rounded; null where they are not. */
function quotientPrecision(over: Quantity, under: Quantity, factor: number): number | null {
  const [a, b] = [printed(over), printed(under)];
  const off = 2 * factor * (rounding(over) / b + (Math.abs(a) * rounding(under)) / (b * b));
  return off > 0 ? off : null;
}

/**
 * `over ÷ under × factor`, of an amount and one above zero.
 * @returns refused where what is divided by may be zero or less
 */
export function quotient(over: Quantity, under: Quantity, factor = 1): QuantityFields | Refused {
  if (printed(under) <= 0 || (under.low !== null && under.low <= 0)) return 'zero';
  const divided = (a: number, b: number): number => (a / b) * factor;
  // What is below zero is farthest below it where it is divided by the least.
  const bound = (a: End | null, large: End | null, small: End | null): End | null => {
    const b = a && a.at < 0 ? small : large;
    return a && b && end(divided(a.at, b.at), a, b);
  };
  const value = divided(printed(over), printed(under));
  const precision = quotientPrecision(over, under, factor);
  if (over.kind === 'exact' && under.kind === 'exact') return exactly(value, precision);
  const known: Known = {
    low: bound(lowOf(over), highOf(under), lowOf(under)),
    high: bound(highOf(over), lowOf(under), highOf(under)),
    ...likelyQuotient(over, under, divided),
    value,
    precision,
  };
  return said(unbounded(over, under), known, over.kind === 'nearly' && under.kind === 'exact');
}
