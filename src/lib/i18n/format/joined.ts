import type { Locale } from '#lib/model/locale.ts';

/**
 * Sentences, or words, one after the other: English leaves a space between them, Chinese none. Empty
 * ones are left out.
 */
export const joined = (parts: readonly string[], locale: Locale): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(locale === 'zh' ? '' : ' ');
