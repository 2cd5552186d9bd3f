import Papa from 'papaparse';
import type { AppError } from '#lib/model/error.ts';
import { readCell, writeCell, type Cell } from './cell.ts';
import { primaryKey, type Field, type TableSchema } from './schema.ts';

export type CsvError = Extract<AppError, { kind: 'csv_invalid' }>;

/** A table with everything that is wrong with it; `lines[i]` is the line `rows[i]` begins at. */
export interface CheckedTable<Row> {
  rows: Row[];
  lines: number[];
  errors: CsvError[];
}

/**
 * Reads our own CSV strictly: UTF-8 text without BOM, comma, RFC 4180 quotes, LF, a header that
 * equals the schema's fields, every cell of its type and within its constraints. `Row` must be the
 * type the schema describes. Rows with an error are left out of `rows`.
 * @param file path named in errors
 */
export function checkTable<Row>(
  text: string,
  schema: TableSchema,
  file: string,
): CheckedTable<Row> {
  const rows: Row[] = [];
  const lines: number[] = [];
  const errors: CsvError[] = [];
  const refuse = (line: number, column: string, cause: string) =>
    void errors.push({ kind: 'csv_invalid', file, line, column, cause });
  const first = schema.fields[0]!.name;
  const stopped = (line: number, cause: string): CheckedTable<Row> => {
    refuse(line, first, cause);
    return { rows, lines, errors };
  };

  if (text.startsWith('\uFEFF')) return stopped(1, 'the file begins with a byte order mark');
  const carriage = text.indexOf('\r');
  if (carriage >= 0)
    return stopped(lineBreaks(text.slice(0, carriage)) + 1, 'line ends are not plain line feeds');

  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const parsed = Papa.parse<string[]>(body, { delimiter: ',', newline: '\n', quoteChar: '"' });
  const starts: number[] = [];
  let next = 1;
  for (const record of parsed.data) {
    starts.push(next);
    next += 1 + record.reduce((sum, cell) => sum + lineBreaks(cell), 0);
  }
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  if (broken) return stopped(starts[broken.row ?? 0] ?? 1, `quotes: ${broken.message}`);

  const [header = [], ...records] = parsed.data;
  const names = schema.fields.map((field) => field.name);
  const differs = names.findIndex((name, i) => header[i] !== name);
  if (differs >= 0)
    return stopped(
      1,
      `column ${differs + 1} must be "${names[differs]}", not "${header[differs] ?? ''}"`,
    );
  if (header.length > names.length)
    return stopped(1, `the schema has no column "${header[names.length]}"`);

  const seen = uniqueness(schema);
  records.forEach((record, i) => {
    const line = starts[i + 1]!;
    if (record.length !== names.length) {
      const what =
        record.length === 1 && record[0] === ''
          ? 'the line is empty'
          : `the row has ${record.length} cells, the header ${names.length}`;
      refuse(line, names[Math.min(record.length, names.length - 1)]!, what);
      return;
    }
    const row: Record<string, Cell> = {};
    let good = true;
    schema.fields.forEach((field, column) => {
      const cell = readCell(record[column]!, field, schema);
      if (cell.ok) row[field.name] = cell.value;
      else {
        good = false;
        refuse(line, field.name, cell.cause);
      }
    });
    for (const { columns, values } of seen) {
      const key = columns.map((column) => record[names.indexOf(column)]).join('\u0000');
      const earlier = values.get(key);
      if (earlier !== undefined) {
        good = false;
        refuse(
          line,
          columns[0]!,
          `"${key.replaceAll('\u0000', ', ')}" stands in line ${earlier} already`,
        );
      } else if (key !== '') values.set(key, line);
    }
    if (!good) return;
    rows.push(row as Row);
    lines.push(line);
  });
  return { rows, lines, errors };
}

const lineBreaks = (text: string): number => text.split('\n').length - 1;

function uniqueness(schema: TableSchema): { columns: string[]; values: Map<string, number> }[] {
  const key = primaryKey(schema);
  const unique = schema.fields.filter((f) => f.constraints?.unique).map((f) => [f.name]);
  const keys = [...(key.length > 0 ? [key] : []), ...(schema.uniqueKeys ?? []), ...unique];
  return keys.map((columns) => ({
    columns,
    values: new Map<string, number>(),
  }));
}

/** Writes rows as CSV (RFC 4180, LF, header row); `checkTable` gives the same rows back. */
export function writeTable(rows: readonly object[], schema: TableSchema): string {
  const cell = (row: object, field: Field): string =>
    writeCell((row as Record<string, Cell>)[field.name] ?? null, field);
  const header = schema.fields.map((field) => field.name);
  const cells = rows.map((row) => schema.fields.map((field) => cell(row, field)));
  return Papa.unparse([header, ...cells], { newline: '\n' }) + '\n';
}
