import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { fail } from '#lib/model/result.ts';
import { toAnswer } from '../../answer.ts';
import type { Engine } from '../../engine.ts';
import { createTable, type TableColumns } from '../../sql.ts';
import { tablesOf } from '../../tables.ts';
import { type Cell, plainRows } from './rows.ts';
import { NO_EXTENSIONS, OPEN } from './settings.ts';
import { refused, statement } from './statement.ts';

/** A table with its content, as text of a CSV file. */
export interface CsvTable extends TableColumns {
  csv: string;
}

/** The tables of a dataset's folder, as its `datapackage.json` describes them. */
export function readTables(folder: string): CsvTable[] {
  const descriptor: unknown = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  return tablesOf(descriptor).map((table) => ({
    ...table,
    csv: readFileSync(join(folder, table.path), 'utf8'),
  }));
}

export interface NodeDatabase {
  /**
   * Runs one statement.
   * @throws Error with DuckDB's message where the SQL does not hold
   */
  query(sql: string): Record<string, Cell>[];
  close(): void;
}

/**
 * The same DuckDB as in the browser, for the command line and the tests: in memory, no extensions,
 * every column typed, empty cells null. Start-up takes about a second, so open one per run.
 */
export async function openNodeDatabase(tables: CsvTable[]): Promise<NodeDatabase> {
  const file = (name: string) =>
    createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/${name}`);
  const bundles = {
    mvp: { mainModule: file('duckdb-mvp.wasm'), mainWorker: file('duckdb-node-mvp.worker.cjs') },
    eh: { mainModule: file('duckdb-eh.wasm'), mainWorker: file('duckdb-node-eh.worker.cjs') },
  };
  const database = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => {});
  database.open(OPEN);
  const connection = database.connect();
  const query = (sql: string) => plainRows(connection.query(sql));
  for (const statement of NO_EXTENSIONS) query(statement);
  for (const table of tables) {
    const path = `${table.name}.csv`;
    database.registerFileText(path, table.csv);
    query(createTable(table, path));
    database.dropFile(path);
  }
  return {
    query,
    close() {
      connection.close();
      database.reset();
    },
  };
}

/** The engine of the command line: computes the answer files, and proves them right in tests. */
export const nodeEngine = (database: NodeDatabase): Engine => ({
  name: 'duckdb',
  async answer(question) {
    let rows: Record<string, Cell>[];
    try {
      rows = database.query(statement(question));
    } catch (error) {
      return fail(refused(question, error));
    }
    return toAnswer(question, rows, 'duckdb');
  },
});
