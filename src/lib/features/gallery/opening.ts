import { base } from '$app/paths';
import type { Locale } from '#lib/model/locale.ts';

/** Widths an example can be drawn for, in CSS pixels. */
export const WIDTHS = [320, 360, 720, 1200, 1920] as const;
export type Width = (typeof WIDTHS)[number];

/** The width the examples begin with: a phone's on a screen that cannot show a column's, in CSS pixels. */
export const startWidth = (screen: number): Width => (screen < 720 ? 360 : 720);

/** The language that an address of the gallery asks for: it holds both at one path. */
export const askedLocale = (search: string): Locale =>
  new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'zh';

/** Address of the gallery, or of a type in it, that opens in a language. */
export const galleryHref = (locale: Locale, kind?: string): string =>
  `${base}/gallery/${kind === undefined ? '' : `${kind}/`}${locale === 'en' ? '?lang=en' : ''}`;
