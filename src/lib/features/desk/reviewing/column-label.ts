/** Names of columns where they stand alone, before a field or in it. */
import { deskForm } from '#lib/i18n/messages/desk-form.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Change } from '#lib/reports/review/review.ts';

/** What a column is called as a label: as in a sentence, with the capital that English begins with. */
export function columnLabel(column: string, locale: Locale): string {
  return asLabel(deskForm[locale].columns[column] ?? column);
}

/** Words with a capital ahead, where the script has any. */
export const asLabel = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The columns of a change in the words of the form: of those that go along with another only that one. */
export function columnsSaid(change: Change, locale: Locale): string {
  const { columns, period, and } = deskForm[locale];
  const [leading] = (['role', 'indicator'] as const).filter((column) => column in change);
  const named = (leading ? [leading] : Object.keys(change)).map((column) =>
    column.startsWith('period') ? period : (columns[column] ?? column),
  );
  return [...new Set(named)].join(and);
}
