import type { Way } from '#lib/model/compare.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Quantity } from '#lib/model/quantity.ts';
import { marksChange } from '../messages/marks-change.ts';
import { full, number, type Rounding, spelt } from './number.ts';
import { type UnitWords, withUnit } from './quantity.ts';

/** Puts the sign in front, also of a rise: a change without one could be an amount. */
const signed = (text: string, n: number): string => (n > 0 ? `+${text}` : text);

const SIGN: Record<Exclude<Quantity['kind'], 'exact' | 'range' | 'about'>, string> = {
  more_than: '>',
  at_least: '≥',
  nearly: '<',
  less_than: '<',
  at_most: '≤',
};

/**
 * A change at its mark: +1.2万, −567, >+1000, −500至+300. Words like 多 and 近 would mean the
 * other side of a number below zero, so that bounds are signs here and words in `changeSpoken`.
 */
export function changeLabel(q: Quantity, locale: Locale): string {
  const write = (n: number, side: Rounding): string => signed(number(n, locale, side), n);
  switch (q.kind) {
    case 'exact':
      return write(q.value, 'nearest');
    case 'about':
      return (locale === 'zh' ? '约' : 'c. ') + write(q.value, 'nearest');
    case 'range':
      return [write(q.low, 'down'), write(q.high, 'up')].join(locale === 'zh' ? '至' : ' to ');
    case 'more_than':
    case 'at_least':
      return SIGN[q.kind] + write(q.value, 'down');
    default:
      return SIGN[q.kind] + write(q.value, 'up');
  }
}

/** What the words force of a change: a quantity, or what a difference of two came to. */
export interface Change {
  kind: Quantity['kind'];
  /** Null of a range alone. */
  value: number | null;
  low: number | null;
  high: number | null;
}

/**
 * Writes the size of a change, a bound rounded away from its figure; `bare` without its unit, which
 * the second amount of two carries.
 */
export type Amount = (n: number, side: Rounding, bare?: 'bare') => string;

/**
 * A change in words: 增加1234人, up by over 1,000 yuan. A bound beyond zero leaves the other way open,
 * which is said unless the readings decide.
 */
export function changeWords(change: Change, amount: Amount, locale: Locale, way: Way): string {
  const t = marksChange[locale];
  const value = change.value ?? 0;
  switch (change.kind) {
    case 'exact':
      return value === 0 ? t.none : t.by(amount(Math.abs(value), 'nearest'), value > 0);
    case 'about':
      return value === 0 ? t.withinDoubt : t.about(amount(Math.abs(value), 'nearest'), value > 0);
    case 'range':
      return between(change.low ?? 0, change.high ?? 0, way, amount, locale);
    case 'more_than':
    case 'at_least':
      return oneSided(value, change.kind === 'more_than', true, way, amount, locale);
    default:
      return oneSided(value, change.kind !== 'at_most', false, way, amount, locale);
  }
}

/** More than a bound (`above`), or less than one; the bound may lie on either side of zero. */
function oneSided(
  bound: number,
  strict: boolean,
  above: boolean,
  way: Way,
  amount: Amount,
  locale: Locale,
): string {
  const t = marksChange[locale];
  const size = Math.abs(bound);
  if (bound === 0) return strict ? t.some(above) : t.not(!above);
  if (bound > 0 === above) {
    const least = amount(size, 'down');
    return strict ? t.over(least, above) : t.atLeast(least, above);
  }
  // Up by less than so much may as well be down, unless the readings decide.
  const most = amount(size, 'up');
  const side = !above;
  const [same, other] = side ? [way.up, way.down] : [way.down, way.up];
  if (other) return t.someUnbounded(!side);
  const bounded = strict ? t.under(most, side) : t.atMost(most, side);
  return same ? bounded : t.or(bounded, side);
}

function between(low: number, high: number, way: Way, amount: Amount, locale: Locale): string {
  const t = marksChange[locale];
  if (low === 0 && high === 0) return t.none;
  if (low >= 0 || high <= 0) {
    const up = low >= 0;
    const [least, most] = up ? [low, high] : [-high, -low];
    if (least === 0) return t.atMost(amount(most, 'up'), up);
    return least === most
      ? t.by(amount(least, 'nearest'), up)
      : t.between(amount(least, 'down', 'bare'), amount(most, 'up'), up);
  }
  if (way.up) return t.atMost(amount(high, 'up'), true);
  if (way.down) return t.atMost(amount(-low, 'up'), false);
  return t.across(amount(-low, 'up', 'bare'), amount(high, 'up'));
}

/**
 * A change in a sentence: which way it goes as its two figures are read, how much as the bounds
 * force it; every digit where `digits`.
 */
export function changeSpoken(
  q: Quantity,
  unit: UnitWords | null,
  locale: Locale,
  way: Way,
  { digits = false }: { digits?: boolean } = {},
): string {
  const write = digits || (q.kind === 'exact' && (q.precision ?? 1) <= 1) ? full : spelt;
  const amount: Amount = (n, _, bare) =>
    bare ? write(n, locale) : withUnit(write(n, locale), unit, locale);
  return changeWords(q, amount, locale, way);
}
