import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { wayOf } from '#lib/model/compare.ts';
import { type Amount, changeWords } from '#lib/i18n/format/change.ts';
import { mantissa, number, spelt } from '#lib/i18n/format/number.ts';
import { withUnit } from '#lib/i18n/format/quantity.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksChange } from '#lib/i18n/messages/marks-change.ts';
import { difference } from '#lib/shape/derive/interval.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { Entry } from './pairs.ts';

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
  // What was divided by its years says so of each amount.
  const written = (said: string, full: string, bare?: 'bare'): string =>
    perYear ? marks[locale].perYear(full) : bare ? said : full;
  const short: Amount = (n, side, bare) => {
    const said = number(n, locale, side);
    return written(said, share ? t.points(said) : said, bare);
  };
  const spoken: Amount = (n, side, bare) => {
    // A quotient has more digits than anybody said.
    const said = spelt(perYear ? mantissa(n, 1, 2, side) : n, locale);
    return written(said, share ? t.points(said) : withUnit(said, unit, locale), bare);
  };
  return { short: said(from, to, short, locale), spoken: said(from, to, spoken, locale) };
}

/** The words of a difference; direction alone where the reading intervals decide no more. */
function said(from: Observation, to: Observation, amount: Amount, locale: Locale): string {
  const t = marksChange[locale];
  const way = wayOf(to.quantity, from.quantity);
  const change = difference(to.quantity, from.quantity);
  if (change === 'within_doubt') return t.withinDoubt;
  if (typeof change === 'string') return way.up || way.down ? t.someUnbounded(way.up) : t.unbounded;
  return changeWords({ ...change, kind: change.qualifier }, amount, locale, way);
}
