import type { ReportRow } from '#lib/content/table.ts';
import type { Figure, ObservationRow } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';
import { observationOf } from '#lib/shape/observation-of.ts';

/**
 * The observation a figure is, null where it is none: only accepted measures become data.
 * @throws Error for a measure that lacks what every observation has; `youju validate` names it
 */
export function observation(figure: Figure, report: string): ObservationRow | null {
  if (figure.role !== 'measure' || figure.review !== 'accepted') return null;
  const made = observationOf(figure, report);
  if (!made.ok) throw new Error(`${figure.id} has no ${made.error}; run "youju validate"`);
  return made.value;
}

/** A report as a row of the dataset. */
export const reportRow = ({ date, ...report }: Report): ReportRow => ({
  id: report.id,
  title_zh: report.title_zh,
  title_en: report.title_en,
  short_zh: report.short_zh,
  short_en: report.short_en,
  subject_place: report.subject_place,
  newspaper: report.newspaper,
  page: report.page,
  url: report.url,
  date_earliest: date.earliest,
  date_latest: date.latest,
  date_basis: date.basis,
  reference_date: report.reference_date,
  sha256: report.sha256,
  characters: report.characters,
});
