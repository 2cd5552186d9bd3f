import type { Locale } from '#lib/model/locale.ts';
import { periodLabel } from '#lib/i18n/format/period.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksChange } from '#lib/i18n/messages/marks-change.ts';
import type { DumbbellPanel } from './pairs.ts';

/** What the two ends of a panel are called; the later is empty where there is one time only. */
export function endNames({ ends }: DumbbellPanel, locale: Locale): { from: string; to: string } {
  const t = marksChange[locale];
  if (ends === null) return { from: t.before, to: t.after };
  const name = (end: typeof ends.from): string => (end ? periodLabel(end.period, locale) : '');
  return ends.from === null
    ? { from: name(ends.to), to: '' }
    : { from: name(ends.from), to: name(ends.to) };
}

/** Other times named in a note before it says "and others". */
const NAMED = 3;

/** What has to be said under a panel: how its times relate, and what it leaves to the table. */
export function notesOf(
  panel: DumbbellPanel,
  { folded, zero }: { folded: number; zero: boolean },
  { locale }: { locale: Locale },
): string[] {
  const t = marksChange[locale];
  const { from, to } = endNames(panel, locale);
  const times = [...new Set(panel.others.map((o) => periodLabel(o.period, locale)))];
  const named = times.slice(0, NAMED).join(marks[locale].list);
  return [
    ...(panel.refused ? [t.lengths(from, to)] : []),
    ...(panel.shared ? [t.overlap(from, to, periodLabel(panel.shared, locale))] : []),
    ...(zero ? [] : [t.notZero]),
    ...(folded > 0 ? [t.folded(panel.entries.length - folded, folded)] : []),
    ...(times.length > 0
      ? [t.others(panel.others.length, times.length > NAMED ? t.andMore(named) : named)]
      : []),
    ...(panel.undated.length > 0 ? [t.undated(panel.undated.length)] : []),
  ];
}
