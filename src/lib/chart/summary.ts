import { summary as messages } from '#lib/i18n/messages/summary.ts';
import { surelyLarger } from '#lib/model/compare.ts';
import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { silent } from '#lib/shape/silent.ts';
import type { ChartData } from './type.ts';
import { vocabulary, type Vocabulary } from './vocabulary.ts';

/** More are told by their extremes. */
const MOST_LISTED = 4;
const MOST_REPORTS = 2;

/** What a summary is made of: the figures that count, and how to name them. */
interface Telling {
  words: Vocabulary;
  locale: Locale;
  /** The window is said once for all and left out of each. */
  shared: boolean;
}

const name = (o: Observation, { words, locale, shared }: Telling, place = true): string =>
  messages[locale].figure(
    place ? words.place(o.place) : '',
    words.reading(o),
    shared ? '' : words.period(o),
  );

const list = (some: readonly Observation[], telling: Telling, place = true): string =>
  some.map((o) => name(o, telling, place)).join(messages[telling.locale].join);

/** Largest first by the middle of the reading; only for the order in which figures are told. */
const bySize = (some: readonly Observation[]): Observation[] => {
  const middle = ({ quantity: q }: Observation): number =>
    (q.likely_low + (q.likely_high ?? q.likely_low)) / 2;
  return [...some].sort((a, b) => middle(b) - middle(a));
};

/** Figures of several places: who has most and least, as far as the words decide it. */
function places(some: readonly Observation[], telling: Telling): string {
  const t = messages[telling.locale];
  const ordered = bySize(some);
  const decided = ordered.every((o, i) => {
    const next = ordered[i + 1];
    return !next || surelyLarger(o.quantity, next.quantity);
  });
  if (ordered.length <= MOST_LISTED)
    return decided ? list(ordered, telling) : t.undecided(list(ordered, telling));
  const [most, second] = ordered;
  const [beforeLast, least] = ordered.slice(-2);
  if (!most || !second || !beforeLast || !least) return '';
  const leads = surelyLarger(most.quantity, second.quantity);
  const trails = surelyLarger(beforeLast.quantity, least.quantity);
  if (leads && trails) return t.extremes(name(most, telling), name(least, telling));
  const front = ordered.filter((o) => !surelyLarger(most.quantity, o.quantity));
  return t.tied(list(front.slice(0, MOST_LISTED), telling));
}

/** The figures of one indicator in words. */
function told(some: readonly Observation[], data: ChartData, telling: Telling): string {
  const t = messages[telling.locale];
  const pair = data.findings
    .filter((one) => one.kind === 'contradiction')
    .map(({ figures }) => some.filter((o) => figures.includes(o.id)))
    .find((found) => found.length === 2);
  const where = new Set(some.map((o) => o.place));
  if (pair?.[0] && pair[1] && some.length === 2)
    return t.disputed(name(pair[0], telling, where.size > 1), name(pair[1], telling, false));
  if (where.size === 1) {
    const [first, ...rest] = some;
    const later = rest.map((o) => name(o, telling, false));
    return first ? [name(first, telling), ...later].join(t.then) : '';
  }
  return places(some, telling);
}

/**
 * A chart in a sentence or two, complete by itself: what, when, who with how much, what is left
 * out, and the source. Made of the same words as the marks, so that no qualifier, window or doubt is
 * lost.
 */
export function summaryOf(data: ChartData, locale: Locale): string {
  const t = messages[locale];
  const words = vocabulary(data, locale);
  const all = words.observations.filter((o) => o.repeat_of === null);
  const some = all.filter((o) => !o.suspect);
  if (all.length === 0)
    return t.none(data.registry.indicators.map((one) => words.indicator(one.id)).join(t.join));
  const drawn = [...new Set(all.map((o) => o.indicator))];
  const names = drawn.map(words.indicator).join(t.join);

  const periods = new Set(some.map(words.period));
  const shared = periods.size === 1;
  const telling: Telling = { words, locale, shared };
  const when = shared ? ([...periods][0] ?? '') : '';
  const one = drawn.length === 1;
  const doubtful = all.filter((o) => o.suspect);
  const unheard = silent(data.places, all).length;
  const parts = [
    one
      ? t.whole(names, when, some.length > 0 ? told(some, data, telling) : t.onlyDoubtful)
      : t.several(names, some.length),
    ...(one && !shared && new Set(some.map((o) => o.place)).size > 1 ? [t.windows] : []),
    ...doubtful.map((o) => t.suspect(words.place(o.place), o.as_written)),
    ...(unheard > 0 ? [t.silent(unheard)] : []),
  ];
  const titles = [...new Set(all.map((o) => o.report))].map((id) => t.title(words.report(id)));
  const source =
    titles.slice(0, MOST_REPORTS).join(t.join) +
    (titles.length > MOST_REPORTS ? t.more(titles.length) : '');
  return `${parts.join(t.semicolon)}${t.stop}${source ? t.source(source) : ''}`.trim();
}
