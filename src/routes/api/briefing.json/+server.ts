import { json } from '@sveltejs/kit';
import { siteContent } from '#lib/content/site.ts';
import { vocabularyOf } from '#lib/features/briefing/prepared.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What a briefing is chosen from: fetched by those who make one, not by those who read the page. */
export const GET: RequestHandler = () => json(vocabularyOf(siteContent()));
