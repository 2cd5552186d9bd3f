import { deskIntake } from '#lib/i18n/messages/desk-intake.ts';
import { full } from '#lib/i18n/format/number.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Reread } from './read-again.ts';

/** What another reading of a text changed, and what is to be looked at again, in sentences. */
export function againSaid({ changed, decided, lost }: Reread, locale: Locale): string[] {
  const t = deskIntake[locale];
  return [
    changed > 0 ? t.again(full(changed, locale)) : t.againSame,
    ...(decided > 0 ? [t.againDecided(full(decided, locale))] : []),
    ...(lost > 0 ? [t.againLost(full(lost, locale))] : []),
  ];
}
