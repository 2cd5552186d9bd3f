import { error } from '@sveltejs/kit';
import { siteContent } from '#lib/content/site.ts';
import { inEveryLanguage } from '#lib/features/pages/entries.ts';
import { placePage } from '#lib/features/pages/place-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  inEveryLanguage(siteContent().registry.places.map(({ id }) => id));

export const load: PageServerLoad = ({ locals: { locale }, params }) => {
  const content = siteContent();
  const place = content.registry.places.find(({ id }) => id === params.id);
  if (!place) error(404);
  const rows = content.observations.filter((row) => row.place === place.id);
  return { page: placePage(place, rows, content.observations, content, locale) };
};
