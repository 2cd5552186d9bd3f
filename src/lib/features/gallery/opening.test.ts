import { expect, it } from 'vitest';
import { LOCALES } from '#lib/model/locale.ts';
import { askedLocale, galleryHref, startWidth, WIDTHS } from './opening.ts';

it.each([
  [320, 360],
  [360, 360],
  [719, 360],
  [720, 720],
  [1920, 720],
])('on a screen of %d pixels the examples begin %d wide', (screen, width) => {
  expect(startWidth(screen)).toBe(width);
  expect(WIDTHS).toContain(startWidth(screen));
});

it.each(LOCALES)('a link from a page in %s opens the gallery in its language', (locale) => {
  for (const kind of [undefined, 'bar']) {
    const { pathname, search } = new URL(galleryHref(locale, kind), 'https://example.org');
    expect(pathname).toBe(kind ? '/gallery/bar/' : '/gallery/');
    expect(askedLocale(search)).toBe(locale);
  }
});

it.each(['', '?lang=zh', '?lang=fr', '?lang'])('%j is read as Chinese', (search) => {
  expect(askedLocale(search)).toBe('zh');
});
