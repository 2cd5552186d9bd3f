import { siteContent } from '#lib/content/site.ts';
import { preparedComparison } from '#lib/features/pages/comparison-page.ts';
import { readAnswer } from '#lib/query/engines/precomputed/node.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  prepared: preparedComparison(siteContent(), readAnswer),
});
