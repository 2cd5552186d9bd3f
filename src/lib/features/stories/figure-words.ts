import { spoken } from '#lib/i18n/format/quantity.ts';
import { periodLabel } from '#lib/i18n/format/period.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { period } from '#lib/model/period.ts';
import { quantity } from '#lib/model/quantity.ts';
import type { Source } from '../card/chart-data.ts';

/** A figure of a story as its list of sources tells it. */
export interface FigureWords {
  id: string;
  report: string;
  /** Always Chinese. */
  as_written: string;
  /** What it says, in the reader's language; as printed where it is no quantity. */
  reading: string;
  subject: string;
  /** Short name of its place; empty where it has none. */
  place: string;
  /** Its window or date; empty where it has none. */
  when: string;
  report_name: string;
}

/** A figure, wherever it is not a measure too, in the reader's words. */
export function figureWords(
  figure: Figure & { report: string },
  { registry, reports }: Pick<Source, 'registry' | 'reports'>,
  locale: Locale,
): FigureWords {
  const unit = registry.units.find(({ id }) => id === figure.unit) ?? null;
  const { qualifier, likely_low, period_kind, period_basis } = figure;
  return {
    id: figure.id,
    report: figure.report,
    as_written: figure.as_written,
    reading:
      locale === 'zh' || qualifier === null || likely_low === null
        ? figure.as_written
        : spoken(quantity({ ...figure, qualifier, likely_low }), unit, locale),
    subject: figure[`subject_${locale}`] ?? '',
    place: registry.places.find(({ id }) => id === figure.place)?.[`short_${locale}`] ?? '',
    when:
      figure.role !== 'measure' || period_kind === null || period_basis === null
        ? ''
        : periodLabel(period({ ...figure, period_kind, period_basis }), locale),
    report_name: reports.find(({ id }) => id === figure.report)?.[`short_${locale}`] ?? '',
  };
}
