import type { CardContent } from '#lib/features/card-content.ts';
import type { CardRef } from '#lib/url/briefing.ts';

/**
 * The card of a briefing that shows what a card of a page shows; null where a briefing has no such
 * card (several indicators in one picture, figures that were divided or turned into shares).
 * @param places the places that were asked for; empty = all
 */
export function cardRefOf(
  { published, chart, data }: Pick<CardContent, 'published' | 'chart' | 'data'>,
  places: readonly string[] = [],
): CardRef | null {
  if (published !== null) return { kind: 'chart', id: published };
  const [indicator, ...others] = new Set(data.rows.map((row) => row.indicator));
  if (indicator === undefined || others.length > 0 || data.derived) return null;
  return {
    kind: chart.type === 'timeline' ? 'time' : 'bar',
    indicator,
    places: [...places],
  };
}
