import { env } from 'node:process';
import { error } from '@sveltejs/kit';
import { siteContent } from '#lib/content/site.ts';
import { explorePath } from '#lib/features/explore/explore-path.ts';
import { publishedCard } from '#lib/features/card/published-card.ts';
import { readAnswer } from '#lib/query/engines/precomputed/node.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  siteContent().charts.flatMap(({ id }) => [
    { lang: undefined, chart: id },
    { lang: 'en', chart: id },
  ]);

export const load: PageServerLoad = ({ params, locals: { locale } }) => {
  const spec = siteContent().charts.find(({ id }) => id === params.chart);
  if (!spec) error(404);
  return {
    card: publishedCard(spec, readAnswer(spec.question), siteContent(), locale),
    explore: explorePath(spec),
    origin: env.YOUJU_URL ? new URL(env.YOUJU_URL).origin : '',
  };
};
