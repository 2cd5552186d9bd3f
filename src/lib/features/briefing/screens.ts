import type { BriefingCard } from './briefing-card.ts';

/**
 * The cards of each screen of a wall, in order. A matrix needs a screen for itself: in a quarter of
 * one it could show no more than its first row.
 */
export function screensOf<T extends Pick<BriefingCard, 'chart'>>(
  cards: readonly T[],
  atOnce: number,
): T[][] {
  const screens: T[][] = [];
  let open: T[] | null = null;
  for (const card of cards) {
    if (card.chart.type === 'coverage') {
      screens.push([card]);
      open = null;
    } else if (open && open.length < atOnce) open.push(card);
    else screens.push((open = [card]));
  }
  return screens;
}
