/** One side of a contradiction in words: of what, how much, of when, by whom. */
import { periodLabel } from '#lib/i18n/format/period.ts';
import { spoken } from '#lib/i18n/format/quantity.ts';
import { withInterval } from '#lib/extract/draft.ts';
import type { Locale } from '#lib/model/locale.ts';
import { period } from '#lib/model/period.ts';
import { quantity } from '#lib/model/quantity.ts';
import { withMade } from '../made.ts';
import type { Side } from './contradictions.ts';
import type { PublishingDesk } from './publishing-desk.ts';

export interface SideWords {
  /** Place and indicator, or what it is of. */
  about: string;
  /** How much, with its qualifier; empty where it is no quantity. */
  reading: string;
  /** Null where nothing says when. */
  period: string | null;
  report: string;
}

export function sideWords(
  { figure, report }: Pick<Side, 'figure' | 'report'>,
  { data, work }: Pick<PublishingDesk, 'data' | 'work'>,
  locale: Locale,
): SideWords {
  const { places, indicators, units } = withMade(data.registry, work);
  const place = places.find(({ id }) => id === figure.place)?.[`short_${locale}`];
  const indicator = indicators.find(({ id }) => id === figure.indicator);
  const subject = indicator?.[`name_${locale}`] ?? figure[`subject_${locale}`] ?? '';
  const unit = units.find(({ id }) => id === figure.unit) ?? null;
  const named = report[`short_${locale}`] || report.id;
  return {
    about: [place, subject].filter(Boolean).join(' · '),
    reading: said(() => {
      const { qualifier, likely_low, ...rest } = withInterval(figure);
      if (qualifier === null || likely_low === null) return '';
      return spoken(quantity({ ...rest, qualifier, likely_low }), unit, locale);
    }),
    period:
      said(() => {
        const { period_kind, period_basis } = figure;
        if (period_kind === null) return '';
        return periodLabel(
          period({ ...figure, period_kind, period_basis: period_basis ?? 'none' }),
          locale,
        );
      }) || null,
    report: report.reference_date ? `${named} (${report.reference_date})` : named,
  };
}

/** What does not hold together yet is told as missing elsewhere; here it has no words. */
function said(words: () => string): string {
  try {
    return words();
  } catch {
    return '';
  }
}
