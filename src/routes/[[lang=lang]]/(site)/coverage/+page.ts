import { loadCards } from '#lib/features/load-cards.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
  await loadCards([data.page.topics, data.page.windows]);
  return data;
};
