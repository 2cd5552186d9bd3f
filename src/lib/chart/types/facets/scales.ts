import { marksFacets } from '#lib/i18n/messages/marks-time.ts';
import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { bounds } from '#lib/model/period.ts';
import { nominal } from '#lib/model/quantity.ts';
import { sharesIndicators, sharesValues } from '../../shares.ts';
import type { ChartData, LayoutContext, SharedEnds } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import type { FacetsOptions } from './schema.ts';

type Domain = NonNullable<LayoutContext['domain']>;

/**
 * How the facets' scales go together: `units` where they would share one and may not, `none` where
 * the type has no scale of values.
 */
type Together = 'same' | 'own' | 'units' | 'none';

/** Who reports what, and a table, are read without a scale of values. */
const UNSCALED: FacetsOptions['of']['type'][] = ['coverage', 'table'];

/**
 * Values are shared where that was not declined, the type can do it, and there is one unit only; an
 * axis for each indicator is shared whatever their units.
 */
export function together(data: ChartData, { of, scales = 'shared' }: FacetsOptions): Together {
  if (UNSCALED.includes(of.type) || data.coverage) return 'none';
  if (scales === 'own') return 'own';
  if (sharesIndicators(of.type)) return 'same';
  if (!sharesValues(of.type)) return 'own';
  return new Set(data.rows.map(({ unit }) => unit)).size > 1 ? 'units' : 'same';
}

/** Whether the values of a chart stand on an upright axis: the warning names it. */
const upright = (of: FacetsOptions['of']): boolean =>
  of.type === 'timeline' || (of.type === 'dumbbell' && of.form === 'slope');

/** What the picture says of its scales; empty where there is none. */
export function scaleWords(kind: Together, { of }: FacetsOptions, locale: Locale): string {
  const t = marksFacets[locale];
  switch (kind) {
    case 'none':
      return '';
    case 'own':
      return upright(of) ? t.ownAxes : t.own;
    default:
      return t[kind];
  }
}

/** What all facets' axes cover: times always, where there are any; values where they share a scale. */
export function sharedDomain(data: ChartData, kind: Together): Domain {
  const domain: Domain = {};
  let [first, last]: [string | null, string | null] = [null, null];
  const believed: Observation[] = [];
  for (const o of vocabulary(data, 'zh').observations) {
    const { start, end } = bounds(o.period);
    for (const date of [start, end]) {
      if (date === null) continue;
      if (first === null || date < first) first = date;
      if (last === null || date > last) last = date;
    }
    if (!o.suspect) believed.push(o);
  }
  if (first !== null && last !== null) domain.time = [first, last];
  if (kind !== 'same' || believed.length === 0) return domain;
  const indicators: Record<string, SharedEnds> = {};
  for (const o of believed) indicators[o.indicator] = widened(indicators[o.indicator], o);
  domain.indicators = indicators;
  const ends = Object.values(indicators);
  domain.value = [
    ends.reduce((all, { least }) => Math.min(all, least), Infinity),
    ends.reduce((all, { most }) => Math.max(all, most), -Infinity),
  ];
  return domain;
}

/** The ends of an axis that shows another figure too. */
function widened(ends: SharedEnds | undefined, { quantity: q }: Observation): SharedEnds {
  const [low, high] = [q.kind === 'range' ? q.low : nominal(q), nominal(q)];
  const { least = low, most = high, positive = null } = ends ?? {};
  return {
    least: Math.min(least, low),
    most: Math.max(most, high),
    positive: low > 0 ? Math.min(positive ?? low, low) : positive,
  };
}
