import { loadCards } from '#lib/features/card/load-cards.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
  await loadCards(
    data.story.parts.flatMap((part) => {
      if (part.kind === 'chart') return [part.card];
      return part.kind === 'steps' ? [part.card, ...part.steps.map(({ state }) => state)] : [];
    }),
  );
  return data;
};
