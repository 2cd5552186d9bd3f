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

/** Amounts of a change: their size, with the unit unless `bare`. */
type Amount = (n: number, bare?: 'bare') => string;

function inWords(q: Quantity, amount: Amount, locale: Locale): string {
  const t = marksChange[locale];
  if (q.kind === 'range') return between(q.low, q.high, amount, locale);
  const up = q.value > 0;
  const size = Math.abs(q.value);
  switch (q.kind) {
    case 'exact':
      return size === 0 ? t.none : t.by(amount(size), up);
    case 'about':
      return t.about(amount(size), up);
    case 'more_than':
    case 'at_least': {
      const strict = q.kind === 'more_than';
      if (size === 0) return strict ? t.some(true) : t.not(false);
      if (up) return strict ? t.over(amount(size), true) : t.atLeast(amount(size), true);
      // Above a fall of so much lies a smaller fall, or a rise.
      const fall = amount(size);
      return t.or(strict ? t.under(fall, false) : t.atMost(fall, false), false);
    }
    default: {
      const strict = q.kind !== 'at_most';
      if (size === 0) return strict ? t.some(false) : t.not(true);
      if (!up) return strict ? t.over(amount(size), false) : t.atLeast(amount(size), false);
      const rise = amount(size);
      return t.or(strict ? t.under(rise, true) : t.atMost(rise, true), true);
    }
  }
}

function between(low: number, high: number, amount: Amount, locale: Locale): string {
  const t = marksChange[locale];
  if (low === 0 && high === 0) return t.none;
  if (low < 0 && high > 0) return t.across(amount(-low, 'bare'), amount(high));
  const up = low >= 0;
  const [least, most] = up ? [low, high] : [-high, -low];
  return t.between(amount(least, 'bare'), amount(most), up);
}

/** A change in a sentence: 增加1234人, up by over 1,000 yuan; every digit where `digits`. */
export function changeSpoken(
  q: Quantity,
  unit: UnitWords | null,
  locale: Locale,
  { digits = false }: { digits?: boolean } = {},
): string {
  const write = digits || (q.kind === 'exact' && (q.precision ?? 1) <= 1) ? full : spelt;
  return inWords(
    q,
    (n, bare) => (bare ? write(n, locale) : withUnit(write(n, locale), unit, locale)),
    locale,
  );
}
