import { error, json } from '@sveltejs/kit';
import { siteTexts } from '#lib/content/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The list is always there, so that a site without texts has the route too and says so. */
const LIST = 'index.json';

export const entries: EntryGenerator = () =>
  [LIST, ...[...siteTexts().keys()].map((id) => `${id}.txt`)].map((file) => ({ file }));

/** The texts this build was given, `/texts/<report>.txt`, and which they are, `/texts/index.json`. */
export const GET: RequestHandler = ({ params: { file } }) => {
  const texts = siteTexts();
  if (file === LIST) return json([...texts.keys()]);
  const text = texts.get(file.replace(/\.txt$/, ''));
  if (text === undefined || !file.endsWith('.txt')) error(404);
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
