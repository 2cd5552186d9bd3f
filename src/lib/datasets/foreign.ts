import type { Cell } from './cell.ts';
import type { CsvError } from './table.ts';
import { foreignKeys, type TableSchema } from './schema.ts';

/** A table that was read, with where it came from. Several files may make up one resource. */
export interface LoadedTable {
  resource: string;
  file: string;
  schema: TableSchema;
  rows: readonly object[];
  lines: readonly number[];
}

const keyOf = (row: object, columns: readonly string[]): (string | null)[] =>
  columns.map((column) => {
    const value = (row as Record<string, Cell | undefined>)[column] ?? null;
    return value === null ? null : String(value);
  });

/**
 * Every reference of the tables to a row that is not there, with file, line and column. A reference
 * with an empty part refers to nothing; a cell that is a list refers with each of its items.
 */
export function checkForeignKeys(tables: readonly LoadedTable[]): CsvError[] {
  const keys = new Map<string, Set<string>>();
  const known = (resource: string, columns: readonly string[]): Set<string> => {
    const index = `${resource}(${columns.join(',')})`;
    const found = keys.get(index);
    if (found) return found;
    const made = new Set(
      tables
        .filter((table) => table.resource === resource)
        .flatMap((table) => table.rows.map((row) => JSON.stringify(keyOf(row, columns)))),
    );
    keys.set(index, made);
    return made;
  };
  return tables.flatMap((table) =>
    foreignKeys(table.schema).flatMap(({ fields, resource, reference }) => {
      const target = resource ?? table.resource;
      const present = known(target, reference);
      return table.rows.flatMap((row, i) =>
        references(row, fields)
          .filter((key) => !key.includes(null) && !present.has(JSON.stringify(key)))
          .map((key): CsvError => ({
            kind: 'csv_invalid',
            file: table.file,
            line: table.lines[i]!,
            column: fields[0]!,
            cause: `"${key.join(', ')}" is not in ${target} (${reference.join(', ')})`,
          })),
      );
    }),
  );
}

function references(row: object, fields: readonly string[]): (string | null)[][] {
  const value = fields.length === 1 ? (row as Record<string, unknown>)[fields[0]!] : null;
  return Array.isArray(value) ? value.map((item) => [String(item)]) : [keyOf(row, fields)];
}
