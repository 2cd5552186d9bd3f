import { siteStories } from '#lib/content/stories.ts';
import { teaser } from '#lib/features/stories/teaser.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { locale } }) => ({
  stories: siteStories(locale).map(teaser),
});
