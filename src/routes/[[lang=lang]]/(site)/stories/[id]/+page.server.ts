import { error } from '@sveltejs/kit';
import { loadCharts } from '#lib/chart/registry.ts';
import { siteContent } from '#lib/content/site.ts';
import { siteStories } from '#lib/content/stories.ts';
import { embeddable } from '#lib/features/card/embed-height.ts';
import { inEveryLanguage } from '#lib/features/pages/entries.ts';
import { publishedCard } from '#lib/features/card/published-card.ts';
import { storyPage } from '#lib/features/stories/story-page.ts';
import { teaser } from '#lib/features/stories/teaser.ts';
import { readAnswer } from '#lib/query/engines/precomputed/node.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage(siteStories('zh').map(({ id }) => id));

export const load: PageServerLoad = async ({ locals: { locale }, params }) => {
  const stories = siteStories(locale);
  const story = stories.find(({ id }) => id === params.id);
  if (!story) error(404);
  const content = siteContent();
  await loadCharts(content.charts.map(({ chart }) => chart));
  return {
    story: storyPage(story, content, (spec) =>
      embeddable(publishedCard(spec, readAnswer(spec.question), content, locale), locale),
    ),
    others: stories.filter((one) => one !== story).map(teaser),
  };
};
