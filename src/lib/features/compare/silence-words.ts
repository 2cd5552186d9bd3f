import { compare } from '#lib/i18n/messages/compare.ts';
import { compareLater } from '#lib/i18n/messages/compare-later.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Place } from '#lib/model/registry.ts';
import type { CompareState } from '#lib/url/compare-state.ts';

/** More places are told by their number. */
const MOST = 6;

/** A question without figures, and one near it, in the words of one language. */
export interface SilenceWords {
  /** That no report gives a figure of an indicator as asked. */
  who: (indicator: string) => string;
  /** What another question asks differently. */
  asking: (change: Partial<CompareState>) => string;
}

/** Words for a question; a place that the registry lacks stands by its id. */
export function silenceWords(
  choice: CompareState,
  places: readonly Place[],
  locale: Locale,
): SilenceWords {
  const words = compare[locale];
  const t = compareLater[locale].silent;
  const nameOf = (id: string): string =>
    places.find((place) => place.id === id)?.[`short_${locale}`] ?? id;
  const list = (ids: readonly string[], more: typeof t.several): string => {
    const names = ids.slice(0, MOST).map(nameOf).join(words.comma);
    return ids.length > MOST ? more(names, ids.length) : names;
  };
  const times = choice.at !== null ? { from: choice.at, to: choice.at } : choice.years;
  const narrowed =
    choice.qualifier !== 'any' ||
    choice.report !== null ||
    choice.normalise !== 'no' ||
    choice.undated === 'hide';
  const year = (one: CompareState['years']): string =>
    one ? t.year(words.yearSpan(one.from, one.to)) : t.allYears;
  return {
    who: (indicator) =>
      t.who(
        indicator,
        choice.places.length > 0 ? list(choice.places, t.several) : t.anywhere,
        times ? t.years(words.yearSpan(times.from, times.to)) : '',
        narrowed,
      ),
    asking: ({ years, at, places: others, ...rest }) =>
      [
        ...('normalise' in rest ? [t.normalise] : []),
        ...(at ? [t.year(String(at))] : years !== undefined ? [year(years)] : []),
        ...(at === null && years === undefined ? [t.allYears] : []),
        ...('undated' in rest ? [t.undated] : []),
        ...('qualifier' in rest ? [t.qualifier] : []),
        ...('report' in rest ? [t.report] : []),
        ...(others ? [others.length > 0 ? t.places(list(others, t.severalOf)) : t.allPlaces] : []),
      ].join(t.and),
  };
}
