import { error, json } from '@sveltejs/kit';
import { siteContent, siteTexts } from '#lib/content/site.ts';
import { reportFile } from '#lib/features/evidence/reportFile.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => siteContent().reports.map(({ id }) => ({ id }));

/** Everything known of a report except its text, for the evidence panel. */
export const GET: RequestHandler = ({ params }) => {
  const file = reportFile(params.id, siteContent(), siteTexts());
  return file ? json(file) : error(404);
};
