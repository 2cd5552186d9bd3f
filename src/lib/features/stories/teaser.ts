import { dateLabel } from '#lib/i18n/format/period.ts';
import type { Story } from '#lib/model/story.ts';

/** What a list tells of a story. */
export interface StoryTeaser {
  id: string;
  title: string;
  standfirst: string;
  /** In words, and as ISO date. */
  date: string;
  published: string;
}

export const teaser = ({
  id,
  locale,
  title,
  standfirst,
  published,
}: Story<unknown>): StoryTeaser => ({
  id,
  title,
  standfirst,
  date: dateLabel(published, locale),
  published,
});
