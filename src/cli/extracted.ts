/** How `youju extract` prints what it read. */
import type { TableSchema } from '#lib/datasets/schema.ts';
import { writeTable } from '#lib/datasets/table.ts';
import type { Candidate } from '#lib/extract/candidate.ts';
import { readingInterval } from '#lib/zh/interval.ts';

/** A candidate in the order and names that scripts may rely on; quantities are decimal text. */
const printed = (figure: Candidate) => ({
  start: figure.start,
  end: figure.end,
  as_written: figure.as_written,
  role: figure.role,
  value: figure.value,
  low: figure.low,
  high: figure.high,
  qualifier: figure.qualifier,
  precision: decimal(figure.precision),
  unit: figure.unit,
  period: figure.period,
  place: figure.place,
  subject: figure.subject,
  confidence: figure.confidence,
  reason: figure.reason,
  id: figure.id,
  part_of: figure.part_of,
  repeat_of: figure.repeat_of,
  ...readAs(figure),
});

/**
 * Between which numbers a reader takes a figure to lie (十多元: 10 to 20), as decimal text; null where
 * the words leave an end open or say no quantity. Bounds are what the words force, this is not.
 */
function readAs({ qualifier, as_written, value, low, high }: Candidate) {
  if (qualifier === null || (value ?? low) === null) return { likely_low: null, likely_high: null };
  const number = (text: string | null): number | null => (text === null ? null : Number(text));
  const bounds = { value: number(value), low: number(low), high: number(high) };
  const { likely_low, likely_high } = readingInterval({ qualifier, as_written, ...bounds });
  return { likely_low: plain(likely_low), likely_high: plain(likely_high) };
}

/** Without an exponent, up to fifteen digits as a double holds them. */
const plain = (n: number | null): string | null =>
  n === null ? null : n.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 15 });

/** One line of JSON, ended by a line feed. */
export const jsonLine = (id: string | number, figures: readonly Candidate[]): string =>
  `${JSON.stringify({ id, figures: figures.map(printed) })}\n`;

/** The answer to a line that could not be read: its number counts from 1. */
export const errorLine = (id: string | number | null, line: number, error: string): string =>
  `${JSON.stringify({ id, line, error })}\n`;

const COLUMNS =
  'file id start end as_written role value low high qualifier precision unit period_kind period_start period_end period_text period_basis place subject part_of repeat_of confidence reason likely_low likely_high';
const SCHEMA: TableSchema = {
  fields: COLUMNS.split(' ').map((name) => ({ name, type: 'string' })),
};

/** The header line of the CSV. */
export const csvHead = (): string => writeTable([], SCHEMA);

/** One row a figure, without the header. */
export function csvRows(file: string, figures: readonly Candidate[]): string {
  const rows = figures.map((figure) => {
    const { period, ...rest } = printed(figure);
    return {
      ...rest,
      ...{ file, start: String(figure.start), end: String(figure.end) },
      ...{ period_kind: period?.kind ?? null, period_start: period?.start ?? null },
      ...{ period_end: period?.end ?? null, period_text: period?.text ?? null },
      ...{ period_basis: period?.basis ?? null, confidence: String(figure.confidence) },
    };
  });
  const text = writeTable(rows, SCHEMA);
  return text.slice(text.indexOf('\n') + 1);
}

/** Place values are powers of ten, which a double writes as 1e-7 where they are small. */
function decimal(precision: number | null): string | null {
  if (precision === null) return null;
  const exponent = Math.round(Math.log10(precision));
  return exponent >= 0 ? `1${'0'.repeat(exponent)}` : `0.${'0'.repeat(-exponent - 1)}1`;
}
