import { loadCharts } from '#lib/chart/registry.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';

/** Fetches the types of chart that some cards are drawn as; a page's `load` awaits it. */
export const loadCards = (cards: readonly Pick<CardContent, 'chart'>[]): Promise<void> =>
  loadCharts(cards.map(({ chart }) => chart));
