import type { ReadReport } from '#lib/content/sources.ts';
import type { CsvError } from '#lib/datasets/table.ts';
import type { NotNumeral } from '#lib/model/registry.ts';
import { withoutLineBreaks } from '#lib/reports/passage.ts';
import { uncovered } from '#lib/reports/uncovered.ts';

/**
 * Everything in which the figures of a report disagree with its text.
 * @param waiting spans of rows that wait in a draft, and are named there
 */
export function textErrors(
  { report, figures }: ReadReport,
  text: string,
  notNumerals: readonly NotNumeral[],
  waiting: readonly { start: number; end: number }[] = [],
): CsvError[] {
  const error = (line: number, column: string, cause: string): CsvError => ({
    kind: 'csv_invalid',
    file: figures.file,
    line,
    column,
    cause,
  });
  const errors: CsvError[] = [];
  if (text.length !== report.characters)
    errors.push(
      error(1, 'id', `the text has ${text.length} characters, report.json ${report.characters}`),
    );
  figures.rows.forEach(({ id, start, end, as_written }, i) => {
    const slice = withoutLineBreaks(text.slice(start, end));
    if (slice !== as_written)
      errors.push(
        error(
          figures.lines[i]!,
          'as_written',
          `${id}: "${as_written}" is written, [${start}, ${end}) of the text is "${slice}"`,
        ),
      );
  });
  for (const [start, end] of uncovered(text, [...figures.rows, ...waiting], notNumerals)) {
    const next = figures.rows.findIndex((figure) => figure.start >= start);
    const line = figures.lines[next] ?? (figures.lines.at(-1) ?? 1) + 1;
    const around = withoutLineBreaks(text.slice(Math.max(0, start - 8), end + 8));
    errors.push(
      error(
        line,
        'start',
        `"${text.slice(start, end)}" at [${start}, ${end}) (${around}) has no row here and is no exception in not_numerals.csv`,
      ),
    );
  }
  return errors;
}
