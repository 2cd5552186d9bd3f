import { runChecks } from '#lib/checks/run.ts';
import { loadChecks } from '#lib/content/checks.ts';
import type { Sources } from '#lib/content/sources.ts';
import type { Cell } from '#lib/datasets/cell.ts';
import type { Figure, Finding } from '#lib/model/figure.ts';
import { openNodeDatabase, type NodeDatabase } from '#lib/query/engines/duckdb/node.ts';
import { text } from '#lib/query/sql.ts';
import { sourcesOf } from './fixture.ts';
import { checkTables, csvTable, datasetTables } from './tables.ts';

const checks = loadChecks('.');

/** Test support: what the checks find in the tables a database holds now. */
export function runOn(database: NodeDatabase): Finding[] {
  const found = runChecks(checks, (sql) => database.query(sql));
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

const literal = (value: Cell): string =>
  typeof value === 'string' ? text(value) : value === null ? 'NULL' : String(value);

export interface Checked {
  findingsOf: (sources: Sources) => Finding[];
  /** The check and the figures of every finding in made figures. */
  found: (...figures: Figure[]) => string[][];
  close: () => void;
}

/** Test support: one database, emptied and filled again for every case. */
export async function openChecked(): Promise<Checked> {
  const empty = sourcesOf([]);
  const database = await openNodeDatabase(
    checkTables(datasetTables('.', empty), empty).map(csvTable),
  );
  const findingsOf = (sources: Sources): Finding[] => {
    for (const { name, schema, rows } of checkTables(datasetTables('.', sources), sources)) {
      database.query(`DELETE FROM ${name};`);
      const values = rows.map((row) => {
        const cells = schema.fields.map((field) =>
          literal((row as Record<string, Cell>)[field.name] ?? null),
        );
        return `(${cells.join(', ')})`;
      });
      if (values.length > 0) database.query(`INSERT INTO ${name} VALUES ${values.join(', ')};`);
    }
    return runOn(database);
  };
  return {
    findingsOf,
    found: (...figures) =>
      findingsOf(sourcesOf(figures)).map(({ check, figures: ids }) => [check, ...ids]),
    close: () => database.close(),
  };
}
