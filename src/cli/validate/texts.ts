import type { ReadReport } from '#lib/content/sources.ts';
import type { CsvError } from '#lib/datasets/table.ts';
import type { NotNumeral } from '#lib/model/registry.ts';
import { withoutLineBreaks } from '#lib/reports/passage.ts';

/**
 * Characters that count: ASCII and full-width digits, Chinese numerals. The capitals of cheques
 * (壹贰叁) are left out: half of them are everyday characters (队伍, 大陆), none stands in a report.
 */
const NUMERAL = /[0-9０-９〇零一二三四五六七八九十百千万亿两廿卅]/u;

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

/** Runs of numeral characters that no figure and no exception covers, as [start, end). */
export function uncovered(
  text: string,
  spans: readonly { start: number; end: number }[],
  notNumerals: readonly Pick<NotNumeral, 'text'>[],
): [number, number][] {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  // Offsets that remain when line breaks are taken out: an exception may be broken by one.
  const kept = Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => text[at] !== '\n' && text[at] !== '\r',
  );
  const flat = kept.map((at) => text[at]).join('');
  for (const { text: word } of notNumerals)
    for (let at = flat.indexOf(word); at >= 0; at = flat.indexOf(word, at + 1))
      for (let i = 0; i < word.length; i++) covered[kept[at + i]!] = 1;
  const runs: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    if (covered[at] || !NUMERAL.test(text[at]!)) continue;
    const last = runs.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}
