/** What is still to be done of a report that was begun with `youju new report`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportIds } from '#lib/content/sources.ts';
import { lackSaid } from '#lib/i18n/messages/lacks.ts';
import type { AppError } from '#lib/model/error.ts';
import type { Registry } from '#lib/model/registry.ts';
import { lacking } from '#lib/reports/lacking.ts';
import { readReport } from '#lib/reports/package.ts';
import { draftFile, readDrafts } from '../report/drafts.ts';

/** One error for each row that waits in a draft: which columns are to be filled. */
export function draftErrors(root: string, registry: Registry): AppError[] {
  return reportIds(root).flatMap((id) => {
    const drafts = readDrafts(root, id);
    if (drafts === null) return [];
    const waiting = drafts.rows.map((figure, i): AppError => {
      const lacks = lacking(figure, registry);
      const todo = lacks
        .map(({ column, cause }) => `${column} ${lackSaid(cause, 'en')}`)
        .join(', ');
      return {
        kind: 'csv_invalid',
        file: draftFile(id),
        line: drafts.lines[i] ?? 1,
        column: lacks[0]?.column ?? 'id',
        cause: `${figure.id} "${figure.as_written}": ${todo === '' ? 'is complete' : todo}; ${todo === '' ? '' : 'then '}move the row to figures.csv`,
      };
    });
    return [...drafts.errors, ...waiting];
  });
}

/** Everything but the first that a `report.json` lacks: the first is named where it is read. */
export function furtherReportErrors(root: string): AppError[] {
  return reportIds(root).flatMap((id) => {
    const file = `data/reports/${id}/report.json`;
    if (!existsSync(join(root, file))) return [];
    const read = readReport(readFileSync(join(root, file), 'utf8'), file);
    return read.ok ? [] : read.error.slice(1);
  });
}
