import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureTables } from '../fixture.ts';
import { type NodeDatabase, nodeEngine, openNodeDatabase } from './node.ts';

let database: NodeDatabase;
beforeAll(async () => {
  database = await openNodeDatabase(fixtureTables());
});
afterAll(() => database.close());

describe('a refused statement is explained in the words and lines of its author', () => {
  test.each([
    ['SELEC', 'Parser Error: syntax error at the end'],
    ['SELECT 1\nFORM x y', 'Parser Error: syntax error at or near "x"\n\nLINE 2: FORM x y'],
    ['SELECT colour\nFROM observations', 'LINE 1: SELECT colour'],
    ['SELECT 1 +', 'Parser Error: syntax error at the end'],
    ['SET threads = 1', 'LINE 1: SET threads = 1'],
  ])('%j', async (sql, cause) => {
    const answer = await nodeEngine(database).answer({ kind: 'sql', sql });
    if (answer?.ok !== false || answer.error.kind !== 'query_failed')
      throw new Error('not refused');
    expect(answer.error.cause).toContain(cause);
    expect(answer.error.cause).not.toMatch(/LIMIT|exception_type/);
    expect(answer.error.sql).toBe(sql);
  });
});
