import { error } from '@sveltejs/kit';
import { galleryExamples, galleryKinds } from '#lib/features/gallery/examples.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => galleryKinds.map((type) => ({ type }));

export const load: PageLoad = async ({ params }) => {
  const kind = galleryKinds.find((one) => one === params.type);
  if (!kind) error(404);
  return { kind, examples: await galleryExamples(kind) };
};
