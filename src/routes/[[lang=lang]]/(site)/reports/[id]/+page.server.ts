import { error } from '@sveltejs/kit';
import { siteContent, siteTexts } from '#lib/content/site.ts';
import { reportFile } from '#lib/features/evidence/reportFile.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  siteContent().reports.flatMap(({ id }) => [
    { lang: undefined, id },
    { lang: 'en', id },
  ]);

export const load: PageServerLoad = ({ params }) => {
  const file = reportFile(params.id, siteContent(), siteTexts());
  return file ? { file } : error(404);
};
