import type { CardContent } from '#lib/chart/card/card-content.ts';
import type { CardRef } from '#lib/url/card-code.ts';
import { family } from './question.ts';

type Card = Pick<CardContent, 'published' | 'chart' | 'data'>;

/**
 * The card of a briefing that shows what a card of a page shows; null where a briefing has no such
 * card (several indicators in one picture, figures that were divided or turned into shares).
 * @param places the places that were asked for; empty = all
 */
export function cardRefOf(
  { published, chart, data }: Card,
  places: readonly string[] = [],
): CardRef | null {
  if (published !== null) return { kind: 'chart', id: published };
  if (data.coverage) return coverageRef({ chart, data }, places);
  const [indicator, ...others] = new Set(data.rows.map((row) => row.indicator));
  if (indicator === undefined || others.length > 0 || data.derived) return null;
  return { kind: 'indicator', indicator, places: [...places], chart };
}

/** A matrix of topics: of a city with its counties, or of everybody. */
function coverageRef(
  { chart, data }: Pick<Card, 'chart' | 'data'>,
  places: readonly string[],
): CardRef | null {
  const topics = new Set(data.registry.topics.map(({ id }) => id));
  const plain = chart.type === 'coverage' && Object.keys(chart).length === 1;
  if (!plain || !data.coverage?.every(({ key }) => topics.has(key))) return null;
  if (places.length === 0) return { kind: 'coverage', place: null };
  const asked = new Set(places);
  const city = data.registry.places.find(({ id }) => {
    const all = family(id, data.registry.places);
    return all[0] === id && all.length === asked.size && all.every((place) => asked.has(place));
  });
  return city ? { kind: 'coverage', place: city.id } : null;
}
