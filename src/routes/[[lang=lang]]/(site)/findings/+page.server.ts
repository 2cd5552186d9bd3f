import { cwd } from 'node:process';
import { loadChecks } from '#lib/content/checks.ts';
import { siteContent } from '#lib/content/site.ts';
import { findingsPage } from '#lib/features/findings/cases.ts';
import { comparedCases } from '#lib/features/findings/compared.ts';
import { tally } from '#lib/features/findings/tally.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { locale } }) => ({
  found: tally(siteContent().findings, locale),
  ...findingsPage(siteContent(), loadChecks(cwd()), locale),
  compared: comparedCases(locale),
});
