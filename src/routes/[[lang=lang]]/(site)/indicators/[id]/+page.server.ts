import { error } from '@sveltejs/kit';
import { loadCharts } from '#lib/chart/registry.ts';
import { siteContent } from '#lib/content/site.ts';
import { embeddable } from '#lib/features/card/embed-height.ts';
import { inEveryLanguage } from '#lib/features/pages/entries.ts';
import { indicatorPage } from '#lib/features/pages/indicator-page.ts';
import { rankable } from '#lib/features/pages/rankable.ts';
import { publishedCard } from '#lib/features/card/published-card.ts';
import { readAnswer } from '#lib/query/engines/precomputed/node.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  inEveryLanguage(siteContent().registry.indicators.map(({ id }) => id));

export const load: PageServerLoad = async ({ locals: { locale }, params }) => {
  const content = siteContent();
  const indicator = content.registry.indicators.find(({ id }) => id === params.id);
  if (!indicator) error(404);
  const indicators = [indicator.id];
  const asked = {
    bar: readAnswer({ kind: 'compare', indicators }),
    timeline: readAnswer({ kind: 'trend', indicators }),
  };
  await loadCharts(content.charts.map(({ chart }) => chart));
  const published = content.charts
    .filter(
      ({ question }) =>
        'indicators' in question && question.indicators.every((id) => id === indicator.id),
    )
    .map((spec) =>
      embeddable(publishedCard(spec, readAnswer(spec.question), content, locale), locale),
    );
  const rank = { kind: 'rank', indicator: indicator.id } as const;
  const ranks = rankable(readAnswer(rank).rows, indicator, content.registry).map(
    (places) => readAnswer({ ...rank, places }).rows,
  );
  return { page: indicatorPage(indicator, asked, content, locale, { published, ranks }) };
};
