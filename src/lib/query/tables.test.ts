import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type NodeDatabase, nodeEngine, openNodeDatabase } from './engines/duckdb/node.ts';
import { fixtureTables } from './engines/fixture.ts';
import { type Question, typeOf } from './questions/registry.ts';
import { loadScript } from './tables.ts';

let folder: string;
let loaded: NodeDatabase;
/** Knows nothing but what the script loads. */
let fresh: NodeDatabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'youju-load-'));
  const tables = fixtureTables().map((table) => ({
    ...table,
    path: join(folder, `${table.name}.csv`),
  }));
  for (const { path, csv } of tables) writeFileSync(path, csv);
  loaded = await openNodeDatabase(tables);
  fresh = await openNodeDatabase([]);
  for (const statement of loadScript(tables).split(/;\n+/).filter(Boolean)) fresh.query(statement);
});
afterAll(() => {
  loaded.close();
  fresh.close();
  rmSync(folder, { recursive: true });
});

describe('after the script, the SQL of a question returns the rows of its answer', () => {
  test.each<Question>([
    { kind: 'trend', indicators: ['aid_funds', 'members'], places: ["4'20", '420300'] },
    { kind: 'compare', indicators: ['aid_funds'], normalise: 'per_year' },
    { kind: 'rank', indicator: 'aid_funds' },
    { kind: 'coverage', by: 'topic' },
    { kind: 'evidence', report: 'r-two' },
  ])('$kind', async (question) => {
    const answer = await nodeEngine(loaded).answer(question);
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    expect(fresh.query(typeOf(question).sql(question))).toEqual(answer.value.rows);
    expect(answer.value.rows.length).toBeGreaterThan(0);
  });
});
