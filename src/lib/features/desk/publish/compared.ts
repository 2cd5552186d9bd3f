/** How much of a draft could be held against the published figures, and why the rest could not. */
import { full } from '#lib/i18n/format/number.ts';
import { deskCompared } from '#lib/i18n/messages/desk-compared.ts';
import { draftId } from '#lib/model/draft.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { isUndated } from '#lib/model/period.ts';
import { observe } from '#lib/shape/observe.ts';
import type { DeskData } from '../desk-data.ts';
import type { Drafted } from './contradictions.ts';
import { draftRows } from './draft-rows.ts';

/** What a measure needs to be compared; `other` is a part of its amount. */
const NEEDED = ['indicator', 'place', 'period', 'other'] as const;
type Needed = (typeof NEEDED)[number];

export interface Compared {
  /** Measures that were compared; rejected ones are never counted. */
  held: number;
  /** Those of them whose indicator no published figure of another report has. */
  alone: number;
  /** Measures that nothing can be compared with. */
  not: number;
  /** What these lack, each where a measure lacks it; one may lack several. */
  lacks: Partial<Record<Needed, number>>;
}

/** Counts the measures of a draft by whether `clashes` can say anything of them. */
export function compared({ report, figures }: Drafted, data: DeskData): Compared {
  const { rows, incomplete } = draftRows(figures, draftId(report.id));
  const undated = new Set(rows.filter((row) => isUndated(observe(row).period)).map(({ id }) => id));
  const told = rows.filter(({ id }) => !undated.has(id));
  const published = new Set(
    data.reports
      .filter((one) => one.report.id !== report.id)
      .flatMap((one) => one.figures)
      .filter(({ role, review }) => role === 'measure' && review === 'accepted')
      .map(({ indicator }) => indicator),
  );
  const unfit = new Set(incomplete);
  const lacks: Partial<Record<Needed, number>> = {};
  for (const figure of figures) {
    const missing = undated.has(draftId(figure.id))
      ? (['period'] as const)
      : unfit.has(figure.id)
        ? missingOf(figure)
        : [];
    for (const one of missing) lacks[one] = (lacks[one] ?? 0) + 1;
  }
  return {
    held: told.length,
    alone: told.filter(({ indicator }) => !published.has(indicator)).length,
    not: incomplete.length + undated.size,
    lacks,
  };
}

function missingOf({ indicator, place, period_kind }: Figure): readonly Needed[] {
  const missing: Needed[] = [
    ...(indicator === null ? (['indicator'] as const) : []),
    ...(place === null ? (['place'] as const) : []),
    ...(period_kind === null || period_kind === 'unknown' ? (['period'] as const) : []),
  ];
  return missing.length > 0 ? missing : ['other'];
}

/** The counts as a sentence. */
export function comparedSaid({ held, alone, not, lacks }: Compared, locale: Locale): string {
  const t = deskCompared[locale];
  if (held + not === 0) return t.none;
  const why = NEEDED.flatMap((one) => {
    const count = lacks[one];
    return count ? [t.lacks[one](full(count, locale))] : [];
  });
  return (
    [
      t.held(full(held, locale)),
      ...(alone > 0 ? [t.alone(full(alone, locale))] : []),
      ...(not > 0 ? [t.not(full(not, locale), why.join(t.and))] : []),
    ].join(t.join) + t.end
  );
}
