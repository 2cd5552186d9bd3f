import { periodLabel } from '#lib/i18n/format/period.ts';
import { spoken } from '#lib/i18n/format/quantity.ts';
import { findings as words } from '#lib/i18n/messages/findings.ts';
import type { Figure, Finding, Observation, ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Registry } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import { claims } from '#lib/shape/claims.ts';
import { contradictions } from '#lib/shape/contradictions.ts';
import { observe } from '#lib/shape/observe.ts';

/** What pairs are looked for in: the published content, or that and figures not yet published. */
export interface Compared {
  registry: Pick<Registry, 'places' | 'indicators' | 'units'>;
  reports: readonly Pick<Report, 'id' | 'subject_place' | 'reference_date'>[];
  figures: ReadonlyMap<string, readonly Figure[]>;
  observations: readonly ObservationRow[];
}

/**
 * Two figures that cannot both stand by the rules of comparison. It is no finding: a finding is what
 * a check returned, and only that.
 */
export interface ByRule extends Omit<Finding, 'check' | 'state' | 'figures'> {
  figures: [string, string];
}

/** A pair as it is known wherever it was found: its figures, in no order. */
export const pairKey = (figures: readonly string[]): string => [...figures].sort().join(',');

/** One side of a pair: the place, the words as printed or as they are read, the window. */
function side(o: Observation, registry: Compared['registry'], locale: Locale): string {
  const place = registry.places.find(({ id }) => id === o.place);
  const unit = registry.units.find(({ id }) => id === o.unit) ?? null;
  return words[locale].side(
    place?.[`short_${locale}`] ?? o.place,
    locale === 'zh' ? o.as_written : spoken(o.quantity, unit, locale),
    periodLabel(o.period, locale),
  );
}

/**
 * The pairs that the rules of comparison find by themselves: two observations that cannot both hold,
 * a part or a place above its whole, runs that do not fit, a count claimed twice.
 */
export function contradictionsByRule({
  registry,
  reports,
  figures,
  observations,
}: Compared): ByRule[] {
  const observed = new Map(observations.map(observe).map((o) => [o.id, o]));
  const pair = (
    kind: ByRule['kind'],
    ids: [string, string],
    note: (locale: Locale) => string,
  ): ByRule => ({
    id: ['by-rule', ...ids].join('--'),
    kind,
    figures: ids,
    note_zh: note('zh'),
    note_en: note('en'),
  });
  const ofObservations = contradictions([...observed.values()], registry).flatMap((found) => {
    const [a, b] = found.figures.map((id) => observed.get(id));
    if (!a || !b) return [];
    const above = found.kind === 'part_above_whole' || found.kind === 'place_above_whole';
    const name = registry.indicators.find(({ id }) => id === b.indicator);
    return pair(above ? 'part_above_whole' : 'contradiction', found.figures, (locale) =>
      words[locale].byRules[found.kind](
        name?.[`name_${locale}`] ?? b.indicator,
        side(a, registry, locale),
        side(b, registry, locale),
      ),
    );
  });
  const told = reports.map((report) => ({ report, figures: figures.get(report.id) ?? [] }));
  const all = new Map(told.flatMap((one) => one.figures.map((figure) => [figure.id, figure])));
  const ofClaims = claims(told, registry).map((found) => {
    const [a, b] = found.figures.map((id) => all.get(id));
    return pair(
      found.kind === 'runs' ? 'contradiction' : 'duplicate_claim',
      found.figures,
      (locale) =>
        words[locale].byRules[found.kind](
          a?.[`subject_${locale}`] ?? '',
          a?.as_written ?? '',
          b?.as_written ?? '',
        ),
    );
  });
  return [...ofObservations, ...ofClaims];
}
