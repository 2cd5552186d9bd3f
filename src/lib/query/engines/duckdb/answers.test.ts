import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../engine.ts';
import type { Question } from '../../questions/registry.ts';
import { fixtureTables } from '../fixture.ts';
import { type NodeDatabase, nodeEngine, openNodeDatabase } from './node.ts';

describe('answers of DuckDB', () => {
  let database: NodeDatabase;
  let engine: Engine;
  beforeAll(async () => {
    database = await openNodeDatabase(fixtureTables());
    engine = nodeEngine(database);
  });
  afterAll(() => database.close());

  const rows = async <Q extends Question>(question: Q) => {
    const answer = await engine.answer(question);
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    return answer.value.rows;
  };

  test('a decimal stays itself, an unstated bound stays null', async () => {
    const found = await rows({ kind: 'trend', indicators: ['aid_funds'], level: 'city' });
    expect(found.map((row) => [row.value, row.low, row.level, row.period_text])).toEqual([
      [1.5, 1.5, 'city', null],
    ]);
    const open = await rows({ kind: 'evidence', figures: ['r-one-004'] });
    expect(open.map((row) => [row.value, row.high, row.likely_high])).toEqual([[3500, null, null]]);
  });

  test('years keep what overlaps and what has no dates, whole', async () => {
    const found = await rows({
      kind: 'trend',
      indicators: ['aid_funds'],
      years: { from: 2021, to: 2021 },
    });
    expect(found.map((row) => `${row.period_start}/${row.period_end}`).sort()).toEqual([
      '2018/null',
      '2021/2021',
      'null/null',
      'null/null',
    ]);
  });

  test('per year divides flows over whole years and drops everything else', async () => {
    const found = await rows({
      kind: 'compare',
      indicators: ['members', 'aid_funds'],
      normalise: 'per_year',
    });
    expect(found.map((row) => [row.id, row.value, row.low, row.likely_low])).toEqual([
      ['r-one-003', 4000, null, 3000],
      ['r-one-002', 254.4, 254.4, 254.4],
      ['r-one-001', 0.5, 0.5, 0.5],
    ]);
  });

  test('compare shows a figure said twice once, indicators as asked, open above first', async () => {
    const found = await rows({ kind: 'compare', indicators: ['members', 'aid_funds'] });
    expect(found.map((row) => row.id)).toEqual([
      'r-one-011',
      'r-one-012',
      'r-one-013',
      'r-one-014',
      'r-two-009',
      'r-one-005',
      'r-one-004',
      'r-one-008',
      'r-two-007',
      'r-one-003',
      'r-one-002',
      'r-one-001',
      'r-one-006',
    ]);
  });

  test('ranks say what the reading intervals allow; an implausible figure ranks nowhere', async () => {
    const found = await rows({ kind: 'rank', indicator: 'aid_funds' });
    expect(found.map((row) => [row.place, row.value, row.rank_low, row.rank_high])).toEqual([
      ['420322', 4000, 1, 3],
      ['420304', 3500, 1, 5],
      ['420303', 4000, 1, 5],
      ['410400', 3500, 2, 5],
      ['420381', 3500, 2, 5],
      ['420300', 1.5, 6, 6],
    ]);
  });

  test('coverage counts what is approximate and what a finding names', async () => {
    const found = await rows({ kind: 'coverage', by: 'topic', places: ['420300', '420381'] });
    expect(found.map(Object.values)).toEqual([
      ['420300', 'aid_relief', 2, 0, 2, '2018', '2020'],
      ['420300', 'organisation_building', 2, 1, 0, '2020', '2022-06-30'],
      ['420381', 'aid_relief', 2, 0, 1, null, null],
    ]);
  });

  test.each(["o'brien", "'; DROP TABLE observations; --", '") --', '\\'])(
    'the name %s is a value, never SQL',
    async (name) => {
      const found = await rows({ kind: 'trend', indicators: [name], places: [name, "4'20"] });
      expect(found).toHaveLength(name === "o'brien" ? 1 : 0);
    },
  );

  describe('ad-hoc SQL', () => {
    const sql = (text: string) => engine.answer({ kind: 'sql', sql: text });

    test('rows of any columns, in the order asked', async () => {
      const answer = await sql(
        'SELECT place, count(*) AS n FROM observations GROUP BY 1 ORDER BY 2 DESC, 1; ',
      );
      if (!answer?.ok) throw new Error(JSON.stringify(answer));
      expect(answer.value.rows[0]).toEqual({ place: '420300', n: 4 });
      expect(answer.value.truncated).toBeUndefined();
    });

    test('more rows than the limit are cut, and the answer says so', async () => {
      const answer = await sql('SELECT * FROM range(20000) ORDER BY 1 DESC');
      if (!answer?.ok) throw new Error(JSON.stringify(answer));
      expect(answer.value.truncated).toBe(true);
      expect(answer.value.rows).toHaveLength(10_000);
      expect(answer.value.rows[0]).toEqual({ range: 19_999 });
    });

    test.each(['DROP TABLE observations', 'SELECT 1) ; DROP TABLE observations; --', 'SELEC 1'])(
      '%s is refused and harms nothing',
      async (text) => {
        expect(await sql(text)).toMatchObject({ ok: false, error: { kind: 'query_failed' } });
        expect(database.query('SELECT count(*) AS n FROM observations')[0]!.n).toBeGreaterThan(0);
      },
    );
  });
});
