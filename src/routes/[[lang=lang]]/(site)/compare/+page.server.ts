import { siteContent } from '#lib/content/site.ts';
import { firstCards, preparedComparison } from '#lib/features/pages/comparison-page.ts';
import { readAnswer } from '#lib/query/engines/precomputed/node.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { locale } }) => {
  const prepared = preparedComparison(siteContent(), readAnswer);
  return { prepared, cards: firstCards(prepared, locale) };
};
