import { fileHref } from '#lib/url/paths.ts';
import type { Figure } from '#lib/model/figure.ts';
import { parseReportFile, reportOf, type ReportFile } from './reportFile.ts';

/** `unknown`: there is no such figure. `failed`: it could not be asked; worth another try. */
export type Found =
  { state: 'here'; file: ReportFile; figure: Figure } | { state: 'unknown' } | { state: 'failed' };

const fetched = new Map<string, Promise<ReportFile | 'unknown' | 'failed'>>();

async function ask(report: string): Promise<ReportFile | 'unknown' | 'failed'> {
  try {
    const response = await fetch(fileHref(`/api/reports/${encodeURIComponent(report)}.json`));
    if (response.status === 404) return 'unknown';
    return (response.ok && parseReportFile(await response.json())) || 'failed';
  } catch {
    return 'failed';
  }
}

/**
 * Finds a figure with its report. A report's file is fetched once as long as the page lives;
 * failures are not remembered.
 */
export async function fetchFigure(id: string): Promise<Found> {
  const report = reportOf(id);
  if (report === null) return { state: 'unknown' };
  const asked = fetched.get(report) ?? ask(report);
  fetched.set(report, asked);
  const file = await asked;
  if (file === 'failed') fetched.delete(report);
  if (typeof file === 'string') return { state: file };
  const figure = file.figures.find((one) => one.id === id);
  return figure ? { state: 'here', file, figure } : { state: 'unknown' };
}
