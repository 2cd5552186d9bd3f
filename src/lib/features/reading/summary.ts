import type { Figure } from '#lib/model/figure.ts';
import type { Registry } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import type { Named, Source } from '../evidence/reportFile.ts';

/** A report as the list of reports shows it. */
export interface ReportSummary {
  report: Pick<Report, 'id' | 'title_zh' | 'title_en' | 'date' | 'newspaper' | 'characters'>;
  covers: Named[];
  figures: number;
  measures: number;
}

/** The places of a report in words' order of the registry. */
export const coverage = (
  report: Pick<Report, 'covers'>,
  places: Registry['places'] | Named[],
): Named[] =>
  places
    .filter(({ id }) => report.covers.includes(id))
    .map(({ id, name_zh, name_en }) => ({ id, name_zh, name_en }));

const measures = (figures: Pick<Figure, 'role'>[]): number =>
  figures.filter(({ role }) => role === 'measure').length;

/** The reports, the latest first; those without a date come last. */
export function reportSummaries(site: Omit<Source, 'findings'>): ReportSummary[] {
  const date = ({ report }: ReportSummary): string => report.date.latest ?? '';
  return site.reports
    .map((report): ReportSummary => {
      const { id, title_zh, title_en, date, newspaper, characters } = report;
      const figures = site.figures.get(id) ?? [];
      return {
        report: { id, title_zh, title_en, date, newspaper, characters },
        covers: coverage(report, site.registry.places),
        figures: figures.length,
        measures: measures(figures),
      };
    })
    .sort((a, b) => date(b).localeCompare(date(a)));
}
