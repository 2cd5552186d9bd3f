import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNodeDatabase, type NodeDatabase } from './node.ts';

let database: NodeDatabase;

beforeAll(async () => {
  database = await openNodeDatabase([
    {
      name: 'observations',
      csv: 'id,place,value,start,suspect,note\n"a,1",420300,1.5,12,false,"says ""近"""\nb,420303,,0,true,\n',
      columns: {
        id: 'VARCHAR',
        place: 'VARCHAR',
        value: 'DOUBLE',
        start: 'BIGINT',
        suspect: 'BOOLEAN',
        note: 'VARCHAR',
      },
    },
  ]);
});
afterAll(() => database.close());

describe('a database in Node', () => {
  test('codes stay text, decimals stay decimals, empty cells are null', () => {
    expect(database.query('SELECT * FROM observations ORDER BY id')).toEqual([
      { id: 'a,1', place: '420300', value: 1.5, start: 12, suspect: false, note: 'says "近"' },
      { id: 'b', place: '420303', value: null, start: 0, suspect: true, note: null },
    ]);
  });

  test.each([
    ['1.5::DECIMAL(18, 2)', 1.5],
    ['sum(value)::DECIMAL(9, 3)', 1.5],
    ['count(*)', 2],
    ['sum(start)', 12],
    ["DATE '2020-11-20'", '2020-11-20'],
    ["TIMESTAMP '2020-11-20 08:30:00'", '2020-11-20T08:30:00'],
    ['list(place ORDER BY place)', '["420300","420303"]'],
    ['NULL::DOUBLE', null],
  ])('%s arrives as %j', (expression, value) => {
    expect(database.query(`SELECT ${expression} AS x FROM observations LIMIT 1`)).toEqual([
      { x: value },
    ]);
  });

  test('an extension is refused with a message instead of being fetched', () => {
    expect(() => database.query("SELECT * FROM read_parquet('x.parquet')")).toThrow(/parquet/i);
  });
});
