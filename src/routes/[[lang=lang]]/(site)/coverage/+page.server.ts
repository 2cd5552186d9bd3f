import { siteContent } from '#lib/content/site.ts';
import { coverageContent } from '#lib/features/coverage/content.ts';
import { readAnswer } from '#lib/query/engines/precomputed/node.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { locale } }) => {
  const content = siteContent();
  const answer = readAnswer({ kind: 'coverage', by: 'topic' });
  return { content: coverageContent(content.observations, content, answer, locale) };
};
