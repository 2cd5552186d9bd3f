import { siteContent } from '#lib/content/site.ts';
import { reportSummaries } from '#lib/features/reading/summary.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ reports: reportSummaries(siteContent()) });
