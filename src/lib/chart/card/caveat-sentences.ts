import { periodLabel } from '#lib/i18n/format/period.ts';
import { spoken } from '#lib/i18n/format/quantity.ts';
import { terms } from '#lib/i18n/messages/terms.ts';
import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Quantity } from '#lib/model/quantity.ts';
import type { Registry } from '#lib/model/registry.ts';
import type { Result } from '#lib/model/result.ts';
import type { Caveat } from '#lib/shape/caveats.ts';
import type { Refusal } from '#lib/shape/comparability-classes.ts';
import type { Comparability } from '#lib/shape/comparability.ts';
import type { Comparand } from '#lib/shape/comparability-words.ts';
import type { SumRefusal } from '#lib/shape/sum.ts';

/** What may be compared, in the words of one language. */
export interface Sentences {
  caveat: (caveat: Caveat) => string;
  /** A verdict's reasons; none where figures compare as they stand. */
  reasons: (compared: Comparability) => string[];
  /** The sum, or why there is none. */
  sum: (sum: Result<Quantity, SumRefusal>, of: Pick<Comparand, 'unit' | 'normalised'>) => string;
}

/** More names, figures or groups than this are told by their number. */
const MOST = 8;

type Named = Record<`${'name' | 'short' | 'symbol'}_${Locale}`, string>;

/**
 * Says what `shape` found, in whole sentences with the names of the registry; an id that it lacks
 * stands for itself. Figures are told by place, in Chinese as written, in English as they are read.
 */
export function sentences(
  observations: readonly Observation[],
  registry: Pick<Registry, 'places' | 'indicators' | 'units'>,
  locale: Locale,
): Sentences {
  const t = terms[locale];
  const figures = new Map(observations.map((o) => [o.id, o]));
  const named = <K extends keyof Named>(
    rows: readonly ({ id: string } & Pick<Named, K>)[],
    field: K,
  ): ((id: string) => string) => {
    const names = new Map(rows.map((row) => [row.id, row[field]]));
    return (id) => names.get(id) ?? id;
  };
  const place = named(registry.places, `short_${locale}`);
  const indicator = named(registry.indicators, `name_${locale}`);
  const unit = named(registry.units, `symbol_${locale}`);
  const figure = (id: string): string => {
    const o = figures.get(id);
    if (!o) return id;
    const amount =
      locale === 'zh' ? o.as_written : spoken(o.quantity, units.get(o.unit) ?? null, locale);
    return `${place(o.place)} ${amount}`;
  };
  const units = new Map(registry.units.map((one) => [one.id, one]));
  const timeOf = (id: string): string => {
    const o = figures.get(id);
    return o ? t.caveats.timeOf(place(o.place), periodLabel(o.period, locale)) : id;
  };
  const list = (ids: readonly string[], said: (id: string) => string): string => {
    const names = [...new Set(ids.map(said))];
    const told = names.slice(0, MOST).join(t.caveats.and);
    return names.length > MOST ? t.caveats.among(told, names.length) : told;
  };

  const caveat = (one: Caveat): string => {
    switch (one.kind) {
      case 'definition':
        return t.caveats.definition(list(one.indicators, indicator));
      case 'unit':
        return t.caveats.unit(list(one.units, unit));
      case 'nature':
        return t.caveats.nature(one.natures.map((kind) => t.natures[kind]).join(t.caveats.and));
      case 'level':
        return t.caveats.level(
          one.levels
            .map(({ level, places }) =>
              level === null
                ? t.caveats.levelUnstated(list(places, place))
                : t.caveats.levelOf(list(places, place), t.levels[level] ?? level),
            )
            .join(t.caveats.join),
        );
      case 'window':
        return t.caveats.window(one.months);
      case 'times':
        return t.caveats.times(timeOf(one.figures[0]), timeOf(one.figures[1]));
      case 'counted_in':
        return t.caveats.counted_in(list(one.parts, place), place(one.whole));
      case 'part_of':
        return t.caveats.part_of(list(one.parts, figure), figure(one.whole));
      case 'repeat':
        return t.caveats.repeat(one.figures.length);
      case 'overlap':
        return t.caveats.overlap(
          one.groups.map((group) => list(group, figure)).join(t.caveats.join),
        );
      case 'normalised':
      case 'undated':
      case 'suspect':
        return t.caveats[one.kind](list(one.figures, figure));
    }
  };

  const refusal = (why: Refusal): string =>
    why.kind === 'dimension'
      ? t.refusals.dimension(unit(why.units[0]), unit(why.units[1]))
      : t.refusals[why.kind](indicator(why.indicators[0]), indicator(why.indicators[1]));

  const notAdded = (why: SumRefusal): string => {
    switch (why.kind) {
      case 'nothing':
        return t.sums.nothing;
      case 'not_additive':
        return t.sums.not_additive(indicator(why.indicator));
      case 'twice':
        return t.sums.twice(place(why.place));
      case 'other_times':
        return t.sums.other_times;
      default:
        return t.sums.not;
    }
  };

  return {
    caveat,
    reasons: (compared) =>
      compared.verdict === 'caveat'
        ? compared.reasons.map(caveat)
        : compared.verdict === 'not'
          ? [refusal(compared.reason)]
          : [],
    sum(sum, of) {
      if (!sum.ok) return notAdded(sum.error);
      const total = spoken(sum.value, units.get(of.unit) ?? null, locale);
      return t.sums.added(of.normalised ? t.sums.eachYear(total) : total);
    },
  };
}
