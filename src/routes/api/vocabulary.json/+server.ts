import { json } from '@sveltejs/kit';
import { siteContent } from '#lib/content/site.ts';
import { vocabularyOf } from '#lib/features/briefing/prepared.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What readers choose from: fetched by a page on which they choose, once its picture stands. */
export const GET: RequestHandler = () => json(vocabularyOf(siteContent()));
