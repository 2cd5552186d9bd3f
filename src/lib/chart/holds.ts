import type { ChartChoice, ChartKind } from './spec.ts';

/** One indicator, all indicators of one unit, or all there is. */
type Holding = 'indicator' | 'unit' | 'all';

/** What one picture of a type holds: one indicator unless it says otherwise. */
const HOLDS: Partial<Record<ChartKind, Holding>> = {
  'dot-strip': 'unit',
  facets: 'all',
  scatter: 'all',
};

/** What a picture holds: parts need their whole beside them, amounts their heads. */
export function holding(chart: ChartChoice): Holding {
  if ('as' in chart && (chart.as === 'share' || chart.as === 'per_head')) return 'all';
  if (chart.type === 'bar' && chart.stack) return 'all';
  if (chart.type === 'bar' && chart.group === 'indicator') return 'unit';
  return HOLDS[chart.type] ?? 'indicator';
}
