import { loadCharts } from '#lib/chart/registry.ts';
import { siteContent } from '#lib/content/site.ts';
import { embeddable } from '#lib/features/card/embed-height.ts';
import { homePage } from '#lib/features/pages/home-page.ts';
import { publishedCard } from '#lib/features/card/published-card.ts';
import { readAnswer } from '#lib/query/engines/precomputed/node.ts';
import type { PageServerLoad } from './$types';

/** Published charts that open the front page, down the columns. */
const HEADLINES = ['new-form-members', 'pandemic-donations', 'checheng-craftsmen'];

export const load: PageServerLoad = async ({ locals: { locale } }) => {
  const content = siteContent();
  await loadCharts(content.charts.map(({ chart }) => chart));
  const coverage = readAnswer({ kind: 'coverage', by: 'topic' });
  const headlines = HEADLINES.map((id) => {
    const spec = content.charts.find((chart) => chart.id === id);
    if (!spec) throw new Error(`data/charts/${id}.json: the front page opens with it`);
    return embeddable(publishedCard(spec, readAnswer(spec.question), content, locale), locale);
  });
  return {
    headlines,
    page: homePage(content.observations, coverage, content, locale),
  };
};
