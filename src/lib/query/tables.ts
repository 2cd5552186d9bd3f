import * as v from 'valibot';
import { dataPackage } from '#lib/datasets/package.ts';
import { sqlTypes } from '#lib/datasets/schema.ts';
import { createTable, type TableColumns } from './sql.ts';

/** A table of a dataset with the path of its CSV, relative to the descriptor. */
interface PackageTable extends TableColumns {
  path: string;
}

/**
 * The tables of a dataset, typed by the Table Schemas of its `datapackage.json`.
 * @throws ValiError where the descriptor breaks the standard, Error where a resource is not one CSV
 *   with its schema inline: the build made it, so that is a bug
 */
export function tablesOf(descriptor: unknown): PackageTable[] {
  return v.parse(dataPackage, descriptor).resources.map(({ name, path, schema }) => {
    if (typeof path !== 'string' || typeof schema !== 'object')
      throw new Error(`resource ${name} is not one CSV with its schema inline`);
    return { name, path, columns: sqlTypes(schema) };
  });
}

/**
 * The statements that load a dataset's CSV files into any DuckDB, every column typed, run in the
 * folder where they lie. The SQL of a chart then returns the rows that are drawn: DuckDB's own guess
 * would make numbers of county codes.
 */
export const loadScript = (tables: readonly PackageTable[]): string =>
  `${tables.map((table) => createTable(table, table.path)).join('\n\n')}\n`;
