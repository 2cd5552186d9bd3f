/** Names of columns where they stand alone, before a field or in it. */
import { deskForm } from '#lib/i18n/messages/desk-form.ts';
import type { Locale } from '#lib/model/locale.ts';

/** What a column is called as a label: as in a sentence, with the capital that English begins with. */
export function columnLabel(column: string, locale: Locale): string {
  return asLabel(deskForm[locale].columns[column] ?? column);
}

/** Words with a capital ahead, where the script has any. */
export const asLabel = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
