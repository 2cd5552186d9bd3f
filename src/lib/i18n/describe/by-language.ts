import type { Locale } from '#lib/model/locale.ts';

/** A run of a text in one language. */
export interface Part {
  text: string;
  /** Whether it is Chinese in an English text, so that it is spoken and broken as Chinese. */
  chinese: boolean;
}

/** Chinese words with the digits that belong to them: 2020年疫情期间 is one run. */
const HAN = /[^\s“”‘’()（）,;:–—]*\p{Script=Han}[^\s“”‘’()（）,;:–—]*/gu;

/**
 * Splits a sentence that quotes Chinese words, as English ones do (in the report: “三年来”). A Chinese
 * text is one part, whatever it quotes.
 */
export function byLanguage(text: string, locale: Locale): Part[] {
  if (locale === 'zh') return [{ text, chinese: false }];
  const parts: Part[] = [];
  let at = 0;
  for (const found of text.matchAll(HAN)) {
    if (found.index > at) parts.push({ text: text.slice(at, found.index), chinese: false });
    parts.push({ text: found[0], chinese: true });
    at = found.index + found[0].length;
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), chinese: false });
  return parts;
}
