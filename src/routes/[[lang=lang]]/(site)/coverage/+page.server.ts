import { siteContent } from '#lib/content/site.ts';
import { coveragePage } from '#lib/features/pages/coverage-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { locale } }) => {
  const content = siteContent();
  return { page: coveragePage(content.observations, content, locale) };
};
