import type { ReportRow } from '#lib/content/table.ts';
import type { Figure, ObservationRow } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';

/**
 * The observation a figure is, null where it is none: only accepted measures become data.
 * @throws Error for a measure that lacks what every observation has; `youju validate` names it
 */
export function observation(figure: Figure, report: string): ObservationRow | null {
  if (figure.role !== 'measure' || figure.review !== 'accepted') return null;
  const { id } = figure;
  const given = <T>(value: T | null, column: string): T => {
    if (value === null) throw new Error(`${id} has no ${column}; run "youju validate"`);
    return value;
  };
  return {
    id,
    indicator: given(figure.indicator, 'indicator'),
    place: given(figure.place, 'place'),
    period_kind: given(figure.period_kind, 'period_kind'),
    period_start: figure.period_start,
    period_end: figure.period_end,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    likely_low: given(figure.likely_low, 'likely_low'),
    likely_high: figure.likely_high,
    qualifier: given(figure.qualifier, 'qualifier'),
    precision: figure.precision,
    unit: given(figure.unit, 'unit'),
    status: figure.status,
    suspect: figure.suspect,
    report,
    figure: id,
    start: figure.start,
    end: figure.end,
    as_written: figure.as_written,
    period_text: figure.period_text,
    period_basis: given(figure.period_basis, 'period_basis'),
    level: figure.level,
    part_of: figure.part_of,
    repeat_of: figure.repeat_of,
    subject_zh: given(figure.subject_zh, 'subject_zh'),
    subject_en: given(figure.subject_en, 'subject_en'),
    note_zh: figure.note_zh,
    note_en: figure.note_en,
  };
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
