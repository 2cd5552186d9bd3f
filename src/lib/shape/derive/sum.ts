import type { Quantity, QuantityFields } from '#lib/model/quantity.ts';
import type { Refused } from './derivation.ts';
import { clean, type End, exactly, highOf, lowOf, printed, rounding, said } from './interval.ts';

/** One side of a sum: of the bounds that are said; `unsaid` figures leave it open. */
interface Side {
  at: number;
  unsaid: number;
  strict: number;
}

/** Figures added up bound by bound, so that each can be taken out again. */
interface Sum {
  low: Side;
  high: Side;
  likely_low: number;
  likely_high: Side;
  value: number;
  rounding: number;
  /** How many are not exact, and how many are neither exact nor 约. */
  inexact: number;
  bounded: number;
}

const SIDE: Side = { at: 0, unsaid: 0, strict: 0 };
const NOTHING: Sum = {
  low: SIDE,
  high: SIDE,
  likely_low: 0,
  likely_high: SIDE,
  value: 0,
  rounding: 0,
  inexact: 0,
  bounded: 0,
};

/** A sum with a figure added (`way` 1) or taken out again (−1). */
function changed(all: Sum, q: Quantity, way: 1 | -1): Sum {
  const plus = (a: number, b: number): number => (way === 1 ? a + b : clean(a - b, a));
  const side = (own: Side, bound: End | null): Side =>
    bound === null
      ? { ...own, unsaid: own.unsaid + way }
      : {
          at: plus(own.at, bound.at),
          unsaid: own.unsaid,
          strict: own.strict + (bound.strict ? way : 0),
        };
  const open = q.likely_high === null ? null : { at: q.likely_high, strict: false };
  return {
    low: side(all.low, lowOf(q)),
    high: side(all.high, highOf(q)),
    likely_low: plus(all.likely_low, q.likely_low),
    likely_high: side(all.likely_high, open),
    value: plus(all.value, printed(q)),
    rounding: plus(all.rounding, rounding(q)),
    inexact: all.inexact + (q.kind === 'exact' ? 0 : way),
    bounded: all.bounded + (q.kind === 'exact' || q.kind === 'about' ? 0 : way),
  };
}

const bound = ({ at, unsaid, strict }: Side): End | null =>
  unsaid > 0 ? null : { at, strict: strict > 0 };

/**
 * Per cent that each figure is of all of them together, in their order. Because a part is in the
 * whole, its share is least where it is least and the others are largest.
 */
export function sharesOfSum(parts: readonly Quantity[]): (QuantityFields | Refused)[] {
  const total = parts.reduce((all, q) => changed(all, q, 1), NOTHING);
  const negative = parts.some((q) => printed(q) < 0 || q.likely_low < 0);
  return parts.map((q) => (negative || total.value <= 0 ? 'zero' : shareOf(q, total)));
}

function shareOf(part: Quantity, total: Sum): QuantityFields | Refused {
  const rest = changed(total, part, -1);
  const share = (own: number, others: number): number =>
    own + others === 0 ? 0 : (100 * own) / (own + others);
  const between = (own: End | null, others: End | null): End | null =>
    own && others && { at: share(own.at, others.at), strict: own.strict || others.strict };
  const value = share(printed(part), rest.value);
  const off = (200 * total.rounding) / total.value;
  const precision = off > 0 ? off : null;
  if (total.inexact === 0) return exactly(value, precision);
  const most = bound(rest.likely_high)?.at;
  return said(
    total.bounded === 0,
    {
      low: between(lowOf(part), bound(rest.high)),
      high: between(highOf(part), bound(rest.low)),
      likely_low: most === undefined ? 0 : share(part.likely_low, most),
      likely_high: part.likely_high === null ? 100 : share(part.likely_high, rest.likely_low),
      value,
      precision,
    },
    false,
  );
}
