import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { surelyLarger } from '#lib/model/compare.ts';
import { mantissa, number, type Rounding, spelt } from '#lib/i18n/format/number.ts';
import { withUnit } from '#lib/i18n/format/quantity.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksChange } from '#lib/i18n/messages/marks-change.ts';
import { difference } from '#lib/shape/derive/interval.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { Entry } from './pairs.ts';

/** Writes an amount, with what it is an amount of; a bound is rounded away from its figure. */
type Amount = (n: number, side: Rounding) => string;

/** What changed at a place, in short and as spoken; or why it is not said. */
export interface ChangeWords {
  short: string;
  spoken: string;
}

/**
 * What changed between the two ends of an entry: a number only where both are exact, else what the
 * bounds force, by the interval arithmetic of shape. Null where the windows do not compare: that is
 * said once, of all.
 * @param perYear whether the figures were divided by their years
 */
export function changeOf(
  entry: Entry,
  words: Vocabulary,
  locale: Locale,
  perYear: boolean,
): ChangeWords | null {
  const t = marksChange[locale];
  const both = (said: string): ChangeWords => ({ short: said, spoken: said });
  switch (entry.state) {
    case 'refused':
      return null;
    case 'one_end':
      return both(t.oneEnd);
    case 'several':
      return both(t.several);
    case 'suspect':
      return both(t.suspect);
    case 'pair':
  }
  const [lane] = entry.lanes;
  if (!lane?.from || !lane.to) return null;
  const { from, to } = lane;
  const unit = words.unit(to.unit);
  const share = unit?.dimension === 'share';
  const each = (said: string): string => (perYear ? marks[locale].perYear(said) : said);
  const short: Amount = (n, side) => {
    const said = number(n, locale, side);
    return each(share ? t.points(said) : said);
  };
  const spoken: Amount = (n, side) => {
    // A quotient has more digits than anybody said.
    const said = spelt(perYear ? mantissa(n, 1, 2, side) : n, locale);
    return each(share ? t.points(said) : withUnit(said, unit, locale));
  };
  return { short: said(from, to, short, locale), spoken: said(from, to, spoken, locale) };
}

/** The words of a difference; direction alone where the reading intervals decide no more. */
function said(from: Observation, to: Observation, amount: Amount, locale: Locale): string {
  const t = marksChange[locale];
  // From none it can only go up.
  const up = surelyLarger(to.quantity, from.quantity) || none(from, to);
  const down = surelyLarger(from.quantity, to.quantity) || none(to, from);
  const change = difference(to.quantity, from.quantity);
  const direction = (): string => (up || down ? t.someUnbounded(up) : t.unbounded);
  if (change === 'within_doubt') return t.withinDoubt;
  if (typeof change === 'string') return direction();
  const value = change.value ?? 0;
  switch (change.qualifier) {
    case 'exact':
      return value === 0 ? t.none : t.by(amount(Math.abs(value), 'nearest'), value > 0);
    case 'about':
      return value === 0 ? t.withinDoubt : t.about(amount(Math.abs(value), 'nearest'), value > 0);
    case 'range':
      return between(change.low ?? 0, change.high ?? 0, { up, down }, amount, locale);
    case 'more_than':
    case 'at_least': {
      const strict = change.qualifier === 'more_than';
      return oneSided(value, { strict, towards: true }, { up, down }, amount, locale);
    }
    default: {
      const strict = change.qualifier !== 'at_most';
      return oneSided(value, { strict, towards: false }, { up, down }, amount, locale);
    }
  }
}

const none = ({ quantity: q }: Observation, { quantity: other }: Observation): boolean =>
  q.kind === 'exact' && q.value === 0 && other.likely_low >= 0;

interface Way {
  up: boolean;
  down: boolean;
}

/** More than a bound (`towards` true), or less than one; the bound may lie on either side of zero. */
function oneSided(
  bound: number,
  { strict, towards }: { strict: boolean; towards: boolean },
  way: Way,
  amount: Amount,
  locale: Locale,
): string {
  const t = marksChange[locale];
  const size = Math.abs(bound);
  if (bound === 0) return strict ? t.some(towards) : t.not(!towards);
  if (bound > 0 === towards) {
    const least = amount(size, 'down');
    return strict ? t.over(least, towards) : t.atLeast(least, towards);
  }
  // Up by less than so much may as well be down, unless the readings decide.
  const most = amount(size, 'up');
  const side = !towards;
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
      : t.between(amount(least, 'down'), amount(most, 'up'), up);
  }
  if (way.up) return t.atMost(amount(high, 'up'), true);
  if (way.down) return t.atMost(amount(-low, 'up'), false);
  return t.across(amount(-low, 'up'), amount(high, 'up'));
}
