import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableSchema } from './schema.ts';
import { checkTable, writeTable } from './table.ts';

const schema: TableSchema = {
  fields: [
    { name: 'id', type: 'string', constraints: { required: true, pattern: '[a-z]+' } },
    { name: 'code', type: 'string' },
    { name: 'count', type: 'integer', constraints: { minimum: 0 } },
    { name: 'value', type: 'number' },
    { name: 'suspect', type: 'boolean', falseValues: ['', 'false'], missingValues: [] },
    { name: 'figures', type: 'list' },
  ],
  primaryKey: ['id'],
};
const header = 'id,code,count,value,suspect,figures';
/** All rows, or the first thing that is wrong. */
const readText = (text: string) => {
  const { rows, errors } = checkTable(text, schema, 'x.csv');
  return errors[0] ? { ok: false, error: errors[0] } : { ok: true, value: rows };
};
const read = (...lines: string[]) => readText([header, ...lines, ''].join('\n'));

describe('a row', () => {
  test('keeps codes as text, leading zeros and all, and empty cells as not stated', () => {
    expect(read('a,011000,12,1178.56,true,"p-1,p-2"', 'b,,,,,')).toEqual({
      ok: true,
      value: [
        {
          id: 'a',
          code: '011000',
          count: 12,
          value: 1178.56,
          suspect: true,
          figures: ['p-1', 'p-2'],
        },
        { id: 'b', code: null, count: null, value: null, suspect: false, figures: null },
      ],
    });
  });

  test('may hold commas, quotes and line breaks in quotes', () => {
    const result = read('a,"说""近"",\n换行",,,,');
    expect(result).toMatchObject({ ok: true, value: [{ code: '说"近",\n换行' }] });
  });
});

describe('what is wrong is named by file, line, column and cause', () => {
  test.each<[string, string[], { line: number; column: string; cause: RegExp }]>([
    [
      'a word for a number',
      ['a,,,many,,'],
      { line: 2, column: 'value', cause: /"many" is not a plain/ },
    ],
    ['an exponent', ['a,,,4e3,,'], { line: 2, column: 'value', cause: /plain decimal/ }],
    ['a fraction for a count', ['a,,1.5,,,'], { line: 2, column: 'count', cause: /whole number/ }],
    [
      'too many digits',
      ['a,,,0.1234567890123456,,'],
      { line: 2, column: 'value', cause: /rounded/ },
    ],
    ['a value below the minimum', ['a,,-1,,,'], { line: 2, column: 'count', cause: /below 0/ }],
    ['a form that does not hold', ['A1,,,,,'], { line: 2, column: 'id', cause: /form/ }],
    ['a required cell left empty', [',,,,,'], { line: 2, column: 'id', cause: /required/ }],
    ['yes for true', ['a,,,,yes,'], { line: 2, column: 'suspect', cause: /neither/ }],
    [
      'an id twice',
      ['a,,,,,', 'b,,,,,', 'a,,,,,'],
      { line: 4, column: 'id', cause: /line 2 already/ },
    ],
    ['a short row', ['a,,'], { line: 2, column: 'value', cause: /3 cells/ }],
    ['an empty line', ['a,,,,,', '', 'b,,,,,'], { line: 3, column: 'code', cause: /empty/ }],
    [
      'the line after a break in quotes',
      ['a,"x\ny",,,,', 'b,,,no,,'],
      { line: 4, column: 'value', cause: /no/ },
    ],
    ['an open quote', ['a,"x,,,,'], { line: 2, column: 'id', cause: /quote/i }],
  ])('%s', (_, lines, { line, column, cause }) => {
    expect(read(...lines)).toEqual({
      ok: false,
      error: {
        kind: 'csv_invalid',
        file: 'x.csv',
        line,
        column,
        cause: expect.stringMatching(cause),
      },
    });
  });

  test.each([
    ['another header', `id,count,code,value,suspect,figures\n`, 1, /must be "code"/],
    ['a column too many', `${header},more\n`, 1, /no column "more"/],
    ['a byte order mark', `\uFEFF${header}\n`, 1, /byte order mark/],
    ['CRLF', `${header}\na,,,,,\r\n`, 2, /line ends/],
    ['nothing at all', '', 1, /must be "id"/],
  ])('%s', (_, text, line, cause) => {
    expect(readText(text)).toMatchObject({
      ok: false,
      error: { line, cause: expect.stringMatching(cause) },
    });
  });

  test('two rows with one key beside the first', () => {
    const grid: TableSchema = {
      fields: [{ name: 'place' }, { name: 'row' }, { name: 'col' }],
      primaryKey: ['place'],
      uniqueKeys: [['row', 'col']],
    };
    const { rows, errors } = checkTable('place,row,col\na,0,1\nb,1,0\nc,0,1\n', grid, 'x.csv');
    expect(rows).toHaveLength(2);
    expect(errors).toMatchObject([
      { line: 4, column: 'row', cause: '"0, 1" stands in line 2 already' },
    ]);
  });

  test('every wrong cell is told, and the good rows are kept with their lines', () => {
    const table = checkTable(`${header}\na,,x,y,,\nb,,,,,\n`, schema, 'x.csv');
    expect(table.errors.map(({ column }) => column)).toEqual(['count', 'value']);
    expect([table.rows.length, table.lines]).toEqual([1, [3]]);
  });
});

test('whatever is written is read back the same', () => {
  const word = fc
    .string({ minLength: 1 })
    .filter((s) => !s.includes('\r') && !s.startsWith('\uFEFF'));
  const decimal = fc
    .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => digits / 10 ** places)
    .map((n) => (Object.is(n, -0) ? 0 : n));
  const row = fc.record({
    id: fc.stringMatching(/^[a-z]{1,8}$/),
    code: fc.option(word),
    count: fc.option(fc.nat()),
    value: fc.option(decimal),
    suspect: fc.boolean(),
    figures: fc.option(fc.array(fc.stringMatching(/^[a-z0-9-]{1,9}$/), { minLength: 1 })),
  });
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: (r) => r.id }), (rows) => {
      expect(readText(writeTable(rows, schema))).toEqual({
        ok: true,
        value: rows,
      });
    }),
  );
});
