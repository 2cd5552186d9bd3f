import type { ObservationRow } from '#lib/model/figure.ts';
import type { Registry } from '#lib/model/registry.ts';
import { change } from './change.ts';
import type { Derived, DeriveKind, Pairs } from './derivation.ts';
import { indexed } from './indexed.ts';
import { perHead } from './per-head.ts';
import { share } from './share.ts';

/** What rows are derived by, besides themselves. */
export interface DeriveContext {
  registry: Pick<Registry, 'indicators' | 'places' | 'units'>;
  /** Places that were asked for: the set whose sum may be a whole. */
  places: readonly string[];
  /** Rows of the indicator that counts heads; none where there is no such. */
  denominator: readonly ObservationRow[];
  /** Of a change: between the first and the last time, or each and the one before it. */
  pairs: Pairs;
}

/**
 * Makes changes, indices, shares or quotients of what reports say. Every row given is either behind
 * a derived row or refused with the reason; no result is more exact than its sources. Per year is
 * divided where it is asked for, by the question.
 */
export function derive(
  kind: Exclude<DeriveKind, 'per_year'>,
  rows: readonly ObservationRow[],
  { registry, places, denominator, pairs }: DeriveContext,
): Derived {
  const { indicators, units } = registry;
  switch (kind) {
    case 'change': {
      const shares = new Set(units.filter((u) => u.dimension === 'share').map(({ id }) => id));
      return change(rows, pairs, (unit) => shares.has(unit));
    }
    case 'indexed':
      return indexed(rows);
    case 'share':
      return share(rows, { registry, places });
    case 'per_head': {
      const ratios = indicators.filter(({ nature }) => nature === 'ratio' || nature === 'rate');
      return perHead(rows, denominator, new Set(ratios.map(({ id }) => id)));
    }
  }
}
