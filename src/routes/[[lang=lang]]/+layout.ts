import type { LayoutLoad } from './$types';
import type { Locale } from '#lib/model/locale.ts';

export const load: LayoutLoad = ({ params }) => ({
  locale: (params.lang === 'en' ? 'en' : 'zh') satisfies Locale as Locale,
});
