import { dateLabel, periodLabel } from '#lib/i18n/format/period.ts';
import { evidence } from '#lib/i18n/messages/evidence.ts';
import { reports } from '#lib/i18n/messages/reports.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Report } from '#lib/model/report.ts';
import { locate } from '#lib/reports/locate.ts';

/** Where an offset of a report stands, in words: 第3节（思想教育）第2段. */
export function locationLabel(
  report: Pick<Report, 'sections' | 'paragraphs'>,
  offset: number,
  locale: Locale,
): string {
  const { section, paragraph } = locate(report, offset);
  const label = section && {
    number: section.number,
    label: locale === 'zh' ? section.label_zh : section.label_en,
  };
  return evidence[locale].location(label, paragraph);
}

/** A report's title in the reader's language. */
export const reportTitle = (
  report: Pick<Report, 'title_zh' | 'title_en'>,
  locale: Locale,
): string => (locale === 'zh' ? report.title_zh : report.title_en);

const YEAR = /^(\d{4})-01-01\/\1-12-31$/;

/** The date of a report as far as it is known: 2020年, 2024年3月25日至31日之间, or that it is not. */
export function reportDate(report: Pick<Report, 'date'>, locale: Locale): string {
  const { earliest: start, latest: end } = report.date;
  const t = reports[locale];
  if (start === null) return end === null ? t.dateUnknown : t.before(dateLabel(end, locale));
  if (end === null) return t.after(dateLabel(start, locale));
  const year = YEAR.exec(`${start}/${end}`)?.[1];
  if (year !== undefined) return dateLabel(year, locale);
  const said = periodLabel({ kind: 'span', start, end, text: '', basis: 'stated' }, locale);
  return start === end ? said : t.between(said);
}
