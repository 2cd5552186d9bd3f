import { siteContent } from '#lib/content/site.ts';
import { full } from '#lib/i18n/format/number.ts';
import { indicatorList } from '#lib/features/pages/indicator-list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { locale } }) => {
  const content = siteContent();
  const topics = indicatorList(content.observations, content, locale);
  return {
    topics,
    counts: {
      indicators: full(content.registry.indicators.length, locale),
      topics: full(topics.length, locale),
    },
  };
};
