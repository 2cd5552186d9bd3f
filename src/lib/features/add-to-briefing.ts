import type { Locale } from '#lib/model/locale.ts';
import { briefingHref } from '#lib/url/briefing.ts';
import { cardRefOf } from './briefing/card-ref.ts';
import type { CardContent } from './card-content.ts';

/**
 * The address that adds what a card shows to the briefing at hand; null where no card of a briefing
 * shows the same figures: several indicators, other conditions than places, values made of figures.
 */
export function addHref(
  card: Pick<CardContent, 'published' | 'chart' | 'data' | 'asked'>,
  locale: Locale,
): string | null {
  const made = 'as' in card.chart && card.chart.as !== undefined;
  if (card.published === null && (made || card.asked === null)) return null;
  const ref = cardRefOf(card, card.asked ?? []);
  return ref && briefingHref(locale, ref);
}
