import { marksFacets } from '#lib/i18n/messages/marks-time.ts';
import type { Locale } from '#lib/model/locale.ts';
import { bounds } from '#lib/model/period.ts';
import { nominal } from '#lib/model/quantity.ts';
import { chartType } from '../../registry.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import type { FacetsOptions } from './schema.ts';

/** How the facets' scales go together; `units` where they would share one and may not. */
export type Together = 'same' | 'own' | 'units';

/** Values are shared where that was not declined, the type can do it, and there is one unit only. */
export function together(data: ChartData, { of, scales = 'shared' }: FacetsOptions): Together {
  if (scales === 'own' || !chartType(of.type).shares?.includes('value')) return 'own';
  return new Set(data.rows.map(({ unit }) => unit)).size > 1 ? 'units' : 'same';
}

/** Types whose values stand on an upright axis: the warning names it. */
const UPRIGHT: FacetsOptions['of']['type'][] = ['timeline'];

/** What the picture says of its scales. */
export function scaleWords(kind: Together, { of }: FacetsOptions, locale: Locale): string {
  const t = marksFacets[locale];
  if (kind === 'own') return UPRIGHT.includes(of.type) ? t.ownAxes : t.own;
  return kind === 'same' ? t.same : t.units;
}

/** What all facets' axes cover: times always, where there are any; values where they share one scale. */
export function sharedDomain(
  data: ChartData,
  kind: Together,
): NonNullable<LayoutContext['domain']> {
  const domain: NonNullable<LayoutContext['domain']> = {};
  const dates: string[] = [];
  let [least, most] = [Infinity, -Infinity];
  for (const o of vocabulary(data, 'zh').observations) {
    const { start, end } = bounds(o.period);
    dates.push(...[start, end].filter((date) => date !== null));
    if (o.suspect) continue;
    const { quantity: q } = o;
    least = Math.min(least, q.kind === 'range' ? q.low : nominal(q));
    most = Math.max(most, nominal(q));
  }
  dates.sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first !== undefined && last !== undefined) domain.time = [first, last];
  if (kind === 'same' && least <= most) domain.value = [least, most];
  return domain;
}
