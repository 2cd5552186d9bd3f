import { siteContent } from '#lib/content/site.ts';
import type { PageServerLoad } from './$types';

const SECTIONS = [
  'indicators',
  'places',
  'compare',
  'reports',
  'findings',
  'data',
  'explore',
  'coverage',
  'stories',
  'briefing',
];

/** Every page a mistyped address may have meant, below the base and the language. */
export const load: PageServerLoad = () => {
  const { registry, reports } = siteContent();
  const pages = (section: string, ids: { id: string }[]) =>
    ids.map(({ id }) => `/${section}/${id}/`);
  return {
    known: [
      ...SECTIONS.map((section) => `/${section}/`),
      ...pages('indicators', registry.indicators),
      ...pages('places', registry.places),
      ...pages('reports', reports),
    ],
  };
};
