/** The type a column is read as; DuckDB never guesses (its sniffer makes numbers of county codes). */
type ColumnType = 'VARCHAR' | 'DOUBLE' | 'BIGINT' | 'BOOLEAN';

/** A table of the database: a CSV file with the type of every column, in the file's order. */
export interface TableColumns {
  name: string;
  columns: Record<string, ColumnType>;
}

const PLAIN = /^[a-z_][a-z0-9_]*$/;
/** Words of ours that are reserved in DuckDB; `PLAIN` would let them through. */
const RESERVED = new Set(['end', 'check', 'order', 'group', 'select', 'table', 'column', 'limit']);

/** A name of a table or column, quoted only where SQL asks for it, so that queries stay readable. */
export const identifier = (name: string): string =>
  PLAIN.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;

/** A text value: the one door by which words from outside enter a query. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** `('a', 'b')`, for `IN`. An empty list matches nothing, as it should. */
export const list = (values: readonly string[]): string =>
  values.length === 0 ? '(NULL)' : `(${values.map(text).join(', ')})`;

/**
 * The statement that loads one CSV file (UTF-8, RFC 4180, header row, empty = not stated) as a
 * table. The engines and the script a reader copies share it, so both read the same values.
 * @param source path or address of the file, as DuckDB will open it
 */
export function createTable(table: TableColumns, source: string): string {
  const columns = Object.entries(table.columns)
    .map(([name, type]) => `    ${text(name)}: '${type}'`)
    .join(',\n');
  return `CREATE TABLE ${identifier(table.name)} AS
SELECT * FROM read_csv(
  ${text(source)},
  auto_detect = false,
  header = true,
  delim = ',',
  quote = '"',
  escape = '"',
  nullstr = '',
  columns = {
${columns}
  }
);`;
}
