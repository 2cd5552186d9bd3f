import { reports } from '#lib/i18n/messages/reports.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Refusal } from '../evidence/texts.ts';

/** Why a file was not opened, in sentences: what it is, where that is plain, before any checksum. */
export function refusal(error: Refusal, locale: Locale): string[] {
  const t = reports[locale].text;
  if (error.kind === 'not_text') return [t.notText[error.is]];
  const { expected, found, cause } = error;
  return found ? [t.mismatch(expected, found), t.causes[cause]] : [t.otherText];
}
