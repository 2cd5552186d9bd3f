import { type Way, wayOf } from '#lib/model/compare.ts';
import type { Observation, ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Quantity } from '#lib/model/quantity.ts';
import type { Unit } from '#lib/model/registry.ts';
import { changeLabel, changeSpoken } from '#lib/i18n/format/change.ts';
import { mantissa } from '#lib/i18n/format/number.ts';
import { periodLabel } from '#lib/i18n/format/period.ts';
import { exact, label, spoken } from '#lib/i18n/format/quantity.ts';
import { derive } from '#lib/i18n/messages/derive.ts';
import { INDEX, PERCENT, POINTS } from '#lib/shape/derive/units.ts';
import { observe } from '#lib/shape/observe.ts';
import type { ChartData } from './type.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Units of derived rows, which no registry holds. */
export function derivedUnit(
  id: string,
  unit: (id: string) => Unit | null,
  locale: Locale,
): Unit | null {
  const symbols = (of: (words: (typeof derive)[Locale]) => string) => ({
    symbol_zh: of(derive.zh),
    symbol_en: of(derive.en),
  });
  if (id === POINTS) return { id, ...symbols((t) => t.units.points), dimension: 'share_change' };
  if (id === INDEX) return { id, ...symbols((t) => t.units.index), dimension: 'index' };
  if (id === PERCENT) return { id, symbol_zh: '%', symbol_en: '%', dimension: 'share' };
  const [over, under] = id.split('/').map((one) => unit(one) ?? { symbol_zh: one, symbol_en: one });
  if (!over || !under) return null;
  const per = derive[locale].units.of;
  return {
    id,
    symbol_zh: per(over.symbol_zh, under.symbol_zh),
    symbol_en: per(over.symbol_en, under.symbol_en),
    dimension: id,
  };
}

/** Digits of a quotient whose sources are bounds: those of the sources are gone. */
const SIGNIFICANT = 3;
const DECIMALS = 2;
/** From here on a label needs one decimal only. */
const LARGE = 10;

/**
 * A quotient in as many digits as its sources can answer for: two decimals of exact ones, else down
 * to the place that they are known to, a bound rounded away from its figure.
 * @param short for a label: one decimal of what is not small
 */
export function shown(q: Quantity, short = false): Quantity {
  const size = Math.abs(q.kind === 'range' ? q.high : q.value);
  const coarse = q.precision !== null && (q.kind === 'exact' || q.kind === 'about');
  const place = coarse
    ? Math.floor(Math.log10(q.precision ?? 1) + 1e-9)
    : Math.floor(Math.log10(size || 1)) - SIGNIFICANT + 1;
  const decimals = short && size >= LARGE ? 1 : Math.max(DECIMALS, -place - 1);
  const digits = q.kind === 'exact' && !coarse ? decimals : -place;
  const cut = (n: number, way: 'down' | 'up' | 'nearest'): number => {
    const own = mantissa(n, 1, digits, way);
    return way === 'nearest' && own === 0 ? n : own;
  };
  const plain = { ...q, precision: null };
  switch (plain.kind) {
    case 'exact': {
      const value = cut(plain.value, 'nearest');
      return { ...plain, value, low: value, high: value };
    }
    case 'about':
      return { ...plain, value: cut(plain.value, 'nearest') };
    case 'range':
      return { ...plain, low: cut(plain.low, 'down'), high: cut(plain.high, 'up') };
    case 'more_than':
    case 'at_least': {
      const value = cut(plain.value, 'down');
      return { ...plain, value, low: value };
    }
    default: {
      const value = cut(plain.value, 'up');
      return { ...plain, value, high: value };
    }
  }
}

/** The word of a bound: the report's own where it is of the kind, else 超, which fits any number. */
const wordOf = (o: Observation, reported: ReadonlyMap<string, ObservationRow>): string =>
  o.quantity.kind === 'more_than' && reported.get(o.id)?.qualifier !== 'more_than'
    ? '超1'
    : o.as_written;

/** How a derived figure is written and said; `sources` are the figures it was made of. */
interface DerivedWords {
  label: (o: Observation) => string;
  exact: (o: Observation) => string;
  reading: (o: Observation) => string;
  sources: (o: Observation) => Observation[];
}

/** Words of derived rows; null where rows are as reported or were divided by the question. */
export function derivedWords(
  { derived }: ChartData,
  unit: (id: string) => Unit | null,
  locale: Locale,
): DerivedWords | null {
  const { kind, figures, sources } = derived ?? {};
  if (!figures || !sources) return null;
  const reported = new Map(sources.map((row) => [row.figure, row]));
  const own = (o: Observation): Unit | null => (o.unit === INDEX ? null : unit(o.unit));
  const of = (o: Observation): Observation[] =>
    (figures[o.id] ?? [])
      .map((id) => reported.get(id))
      .filter((row) => row !== undefined)
      .map(observe);
  const way = (o: Observation): Way => {
    const [earlier = o, later = earlier] = of(o);
    return wayOf(later.quantity, earlier.quantity);
  };
  return {
    sources: of,
    ...(kind === 'change'
      ? {
          label: (o) => changeLabel(o.quantity, locale),
          exact: (o) => changeSpoken(o.quantity, own(o), locale, way(o), { digits: true }),
          reading: (o) => changeSpoken(o.quantity, own(o), locale, way(o)),
        }
      : {
          label: (o) => label(shown(o.quantity, true), own(o), locale, wordOf(o, reported)),
          exact: (o) => exact(shown(o.quantity), own(o), locale),
          reading: (o) => spoken(shown(o.quantity), own(o), locale),
        }),
  };
}

/** The figures a derived one is told by: of a share of a sum only its own, the others are many. */
export const fewOf = (o: Observation, { derived }: ChartData, words: Vocabulary): Observation[] =>
  derived?.whole === 'sum' ? words.sources(o).filter(({ id }) => id === o.id) : words.sources(o);

/** How a derived figure was made, from its figures as they are read, each with its time. */
export function madeOf(o: Observation, data: ChartData, words: Vocabulary, locale: Locale): string {
  const t = derive[locale];
  const said = (one: Observation, timed: boolean): string => {
    const amount = spoken(one.quantity, words.unit(one.unit), locale);
    return timed ? t.of(periodLabel(one.period, locale), amount) : amount;
  };
  const sources = words.sources(o);
  const [first = o, second = first] = fewOf(o, data, words);
  switch (data.derived?.kind) {
    case 'change':
      return t.made.change(said(first, true), said(second, true));
    case 'indexed':
      return first === second ? t.made.base : t.made.indexed(said(first, true), said(second, true));
    case 'share':
      return data.derived.whole === 'sum'
        ? t.made.sum(said(first, true), sources.length)
        : t.made.share(said(first, true), said(second, false));
    default:
      return t.made.per_head(said(first, true), said(second, true));
  }
}
