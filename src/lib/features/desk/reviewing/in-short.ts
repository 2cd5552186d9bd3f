/** What a figure says, in one line of a list. */
import { meaning } from '../../evidence/meaning.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { KnownNames } from '#lib/reports/lacking.ts';

const known = new WeakMap<KnownNames, Map<Locale, WeakMap<Figure, string>>>();

/**
 * Subject, amount, period and place; of a figure whose fields contradict each other only its subject.
 * Worked out once for each figure: a list of a thousand is drawn again at every key.
 */
export function inShort(figure: Figure, names: KnownNames, locale: Locale): string {
  const byLocale = known.get(names) ?? new Map<Locale, WeakMap<Figure, string>>();
  known.set(names, byLocale);
  const byFigure = byLocale.get(locale) ?? new WeakMap<Figure, string>();
  byLocale.set(locale, byFigure);
  const line = byFigure.get(figure) ?? worded(figure, names, locale);
  byFigure.set(figure, line);
  return line;
}

function worded(figure: Figure, names: KnownNames, locale: Locale): string {
  const subject = (locale === 'zh' ? figure.subject_zh : figure.subject_en) ?? figure.subject_zh;
  try {
    const { reads, period, place } = meaning(figure, names, locale);
    return [subject, reads, period?.said, place?.name].filter((part) => part).join(' · ');
  } catch {
    return subject ?? '';
  }
}
