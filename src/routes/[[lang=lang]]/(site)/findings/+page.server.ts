import { cwd } from 'node:process';
import { loadChecks } from '#lib/content/checks.ts';
import { siteContent } from '#lib/content/site.ts';
import { findingsPage } from '#lib/features/findings/cases.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => findingsPage(siteContent(), loadChecks(cwd()));
