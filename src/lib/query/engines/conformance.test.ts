import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerWith } from '../answer.ts';
import type { Answer, Engine } from '../engine.ts';
import { parseQuestion, type Question, typeOf } from '../questions/registry.ts';
import {
  type CsvTable,
  type NodeDatabase,
  nodeEngine,
  openNodeDatabase,
  readTables,
} from './duckdb/node.ts';
import { fixtureTables } from './fixture.ts';
import { precomputedEngine } from './precomputed/engine.ts';
import { answerPath } from './precomputed/store.ts';

const DATASET = 'data/datasets/union-work';

const datasets: [string, () => CsvTable[]][] = [
  ['the fixture', fixtureTables],
  ...(existsSync(join(DATASET, 'datapackage.json'))
    ? [['the published dataset', () => readTables(DATASET)] satisfies [string, () => CsvTable[]]]
    : []),
];

/** Years and names no dataset holds are asked too: reports lie between them, and beyond them. */
function questions(known: {
  indicators: string[];
  places: string[];
  reports: string[];
  figures: string[];
}): fc.Arbitrary<Question> {
  const odd = fc.constantFrom('nowhere', "'; DROP TABLE observations; --", 'a"b', '\\', '');
  const one = (ids: string[]) =>
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: odd });
  const some = (ids: string[]) => fc.uniqueArray(one(ids), { minLength: 1, maxLength: 5 });
  const scope = {
    places: some(known.places),
    years: fc
      .tuple(fc.integer({ min: 2012, max: 2026 }), fc.integer({ min: 0, max: 6 }))
      .map(([from, length]) => ({ from, to: from + length })),
    undated: fc.constant('hide' as const),
  };
  const filters = {
    qualifier: fc.constantFrom('exact' as const, 'approximate' as const),
    level: fc.constantFrom('city', "a'b"),
    report: one(known.reports),
    normalise: fc.constant('per_year' as const),
  };
  const optional = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    fc.record(fields, { requiredKeys: [] });
  const shared = fc.oneof(
    { weight: 3, arbitrary: optional(scope) },
    { weight: 1, arbitrary: optional({ ...scope, ...filters }) },
  );
  const of = (fields: Record<string, fc.Arbitrary<unknown>>, rest = shared) =>
    fc.tuple(fc.record(fields), rest).map(([a, b]) => ({ ...b, ...a }));
  const kind = (name: Question['kind']) => fc.constant(name);
  const plain = fc.constant({});
  const indicators = fc.oneof(
    { weight: 4, arbitrary: one(known.indicators).map((id) => [id]) },
    { weight: 1, arbitrary: some(known.indicators) },
  );
  return fc
    .oneof(
      of({ kind: kind('trend'), indicators }),
      of({ kind: kind('compare'), indicators }),
      of({ kind: kind('rank'), indicator: one(known.indicators) }),
      of(
        { kind: kind('coverage'), by: fc.constantFrom('indicator', 'topic', 'report') },
        optional({ places: some(known.places) }),
      ),
      of({ kind: kind('evidence'), indicator: one(known.indicators) }, plain),
      of({ kind: kind('evidence'), place: one(known.places) }, plain),
      of({ kind: kind('evidence'), report: one(known.reports) }, plain),
      of({ kind: kind('evidence'), figures: some(known.figures) }, plain),
    )
    .map(parseQuestion)
    .filter((parsed) => parsed.ok)
    .map((parsed) => parsed.value);
}

describe.each(datasets)('on %s', (_, tables) => {
  let database: NodeDatabase;
  let duckdb: Engine;
  let precomputed: Engine;

  beforeAll(async () => {
    database = await openNodeDatabase(tables());
    duckdb = nodeEngine(database);
  });
  afterAll(() => database.close());

  const ask = async <Q extends Question>(engine: Engine, question: Q): Promise<Answer<Q>> => {
    const answer = await answerWith([engine], question);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  };
  const ids = (column: string): string[] =>
    database
      .query(`SELECT DISTINCT ${column} AS id FROM observations ORDER BY 1`)
      .map((row) => String(row.id));

  test('precomputed answers, restricted, equal the SQL row for row and in order', async () => {
    let held = 0;
    const known = {
      indicators: ids('indicator'),
      places: ids('place'),
      reports: ids('report'),
      figures: ids('figure'),
    };
    await fc.assert(
      fc.asyncProperty(questions(known), async (question) => {
        const computed = await ask(duckdb, question);
        const stored = typeOf<Question>(question).precomputed(question);
        if (stored === null) return;
        held++;
        const { rows } = await ask(duckdb, stored.widest);
        precomputed = precomputedEngine(async (path) => {
          expect(path).toBe(answerPath(question.kind, stored.id));
          return JSON.parse(JSON.stringify({ question: stored.widest, rows })) as unknown;
        });
        const answer = await ask(precomputed, question);
        expect(answer.rows).toEqual(computed.rows);
        expect(answer.sql).toBe(computed.sql);
      }),
      { numRuns: 400 },
    );
    expect(held).toBeGreaterThan(100);
    expect(ids('id').length).toBeGreaterThan(0);
  }, 120_000);
});
