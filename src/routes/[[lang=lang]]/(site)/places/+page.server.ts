import { siteContent } from '#lib/content/site.ts';
import { placeList } from '#lib/features/pages/place-list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { locale } }) => {
  const content = siteContent();
  return placeList(content.observations, content, locale);
};
