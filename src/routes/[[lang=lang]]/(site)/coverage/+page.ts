import { loadCards } from '#lib/features/card/load-cards.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
  await loadCards([{ chart: { type: 'coverage' } }]);
  return data;
};
