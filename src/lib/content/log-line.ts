import type { AppError } from '#lib/model/error.ts';

/** An error of `data/` as a line of a log: `data/events.csv:3 (source): …`; for those who mend it. */
export function logLine(error: AppError): string {
  switch (error.kind) {
    case 'csv_invalid':
      return `${error.file}:${error.line} (${error.column}): ${error.cause}`;
    case 'story_invalid':
      return `${error.file}:${error.line}: ${error.cause}`;
    case 'json_invalid':
      return `${error.file}${error.path && ` (${error.path})`}: ${error.cause}`;
    case 'spec_invalid':
      return `data/charts/${error.chart}.json (${error.path}): ${error.cause}`;
    case 'query_failed':
      return `data/checks/${error.sql}.sql: ${error.cause}`;
    case 'rows_invalid':
      return `data/checks/${error.question}.sql (${error.column}): ${error.cause}`;
    default:
      return JSON.stringify(error);
  }
}
