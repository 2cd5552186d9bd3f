/** Number and qualifiers as the model's `Quantity`, with the same bounds as exact decimal text. */
import { quantity, type Qualifier, type Quantity } from '#lib/model/quantity.ts';
import { asNumber, compare, decimalText, type Decimal } from './decimal.ts';
import { readingInterval } from './interval.ts';
import type { Amount } from './amount.ts';

export interface Bounded {
  /** The number printed, also where 几 widens it (二十几万 → 200000); null for a range. */
  value: string | null;
  low: string | null;
  high: string | null;
  quantity: Quantity | null;
}

const NOTHING: Bounded = { value: null, low: null, high: null, quantity: null };

/** Of several words the one that says most: 超300余 is more than, 约300余 too. */
const STRENGTH: readonly Qualifier[] = [
  'more_than',
  'at_least',
  'less_than',
  'at_most',
  'nearly',
  'about',
];

/** Powers of ten beyond which a number is no quantity of a report. */
const MOST_PLACES = 300;

const reasonable = (d: Decimal): boolean =>
  d.digits === 0n || Math.abs(d.exponent) + d.digits.toString().length <= MOST_PLACES;

/**
 * What the words say of how much.
 * @param place exponent of the last digit written, null where there is none (a fraction)
 * @param asWritten the words as printed; 余 and 多 close the reading interval
 */
export function bounded(
  amount: Amount | null,
  kinds: readonly Qualifier[],
  place: number | null,
  asWritten: string,
): Bounded {
  if (amount === null || !reasonable(amount.low) || !reasonable(amount.high)) return NOTHING;
  const kind = STRENGTH.find((k) => kinds.includes(k)) ?? 'exact';
  const open = compare(amount.low, amount.high) !== 0;
  const precision = place === null || Math.abs(place) > MOST_PLACES ? null : Number(`1e${place}`);
  if (open && (kind === 'exact' || kind === 'about')) {
    const [low, high] = [asNumber(amount.low), asNumber(amount.high)];
    const likely = { likely_low: low, likely_high: high };
    return {
      value: amount.value && decimalText(amount.value),
      low: decimalText(amount.low),
      high: decimalText(amount.high),
      quantity: quantity({ qualifier: 'range', value: null, low, high, ...likely, precision }),
    };
  }
  const above = kind === 'more_than' || kind === 'at_least';
  const below = kind === 'less_than' || kind === 'at_most' || kind === 'nearly';
  const said = amount.value ?? (above ? amount.low : amount.high);
  const value = asNumber(said);
  const text = decimalText(said);
  const low = kind === 'exact' || above ? value : null;
  const high = kind === 'exact' || below ? value : null;
  const likely = likelyOf(kind, value, low, high, asWritten);
  return {
    value: text,
    low: low === null ? null : text,
    high: high === null ? null : text,
    quantity: quantity({ qualifier: kind, value, low, high, ...likely, precision }),
  };
}

/** The reading interval; below nought its halves and steps turn round. */
function likelyOf(
  qualifier: Qualifier,
  value: number,
  low: number | null,
  high: number | null,
  as_written: string,
): { likely_low: number; likely_high: number | null } {
  if (value < 0 && qualifier !== 'exact')
    return {
      likely_low: qualifier === 'more_than' || qualifier === 'at_least' ? value : value * 2,
      likely_high: low === null ? value / 2 : null,
    };
  const likely = readingInterval({ qualifier, value, low, high, as_written });
  // A step below the last place a double holds is lost; the interval then keeps the number itself.
  return likely.likely_high !== null && likely.likely_high < likely.likely_low
    ? { likely_low: value, likely_high: value }
    : likely;
}
