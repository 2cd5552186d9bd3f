import { siteContent } from '#lib/content/site.ts';
import { firstAnswer, firstCards } from '#lib/features/pages/comparison-page.ts';
import { readAnswer } from '#lib/query/engines/precomputed/node.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { locale } }) => {
  const first = firstAnswer(siteContent(), readAnswer);
  return { first, cards: firstCards(first, siteContent(), locale) };
};
