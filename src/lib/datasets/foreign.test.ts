import { expect, test } from 'vitest';
import { checkForeignKeys, type LoadedTable } from './foreign.ts';

const figures = (file: string, rows: object[]): LoadedTable => ({
  resource: 'figures',
  file,
  rows,
  lines: rows.map((_, i) => i + 2),
  schema: {
    fields: [{ name: 'id' }, { name: 'unit' }, { name: 'part_of' }],
    foreignKeys: [
      { fields: 'unit', reference: { resource: 'units', fields: 'id' } },
      { fields: ['part_of'], reference: { fields: ['id'] } },
    ],
  },
});
const units: LoadedTable = {
  resource: 'units',
  file: 'units.csv',
  rows: [{ id: 'person' }],
  lines: [2],
  schema: { fields: [{ name: 'id' }] },
};

test('a reference to a row of another file of the same resource holds, an empty one says nothing', () => {
  const a = figures('a.csv', [{ id: 'a-1', unit: 'person', part_of: null }]);
  const b = figures('b.csv', [{ id: 'b-1', unit: null, part_of: 'a-1' }]);
  expect(checkForeignKeys([units, a, b])).toEqual([]);
});

test('a reference to nothing is told with file, line and column', () => {
  const a = figures('a.csv', [
    { id: 'a-1', unit: 'person', part_of: null },
    { id: 'a-2', unit: 'persons', part_of: 'a-9' },
  ]);
  expect(checkForeignKeys([units, a])).toEqual([
    {
      kind: 'csv_invalid',
      file: 'a.csv',
      line: 3,
      column: 'unit',
      cause: '"persons" is not in units (id)',
    },
    {
      kind: 'csv_invalid',
      file: 'a.csv',
      line: 3,
      column: 'part_of',
      cause: '"a-9" is not in figures (id)',
    },
  ]);
});

test('each item of a list is a reference', () => {
  const findings: LoadedTable = {
    resource: 'findings',
    file: 'findings.csv',
    rows: [{ id: 'f', figures: ['a-1', 'a-2'] }],
    lines: [2],
    schema: {
      fields: [{ name: 'id' }, { name: 'figures', type: 'list' }],
      foreignKeys: [{ fields: ['figures'], reference: { resource: 'figures', fields: ['id'] } }],
    },
  };
  const a = figures('a.csv', [{ id: 'a-1', unit: null, part_of: null }]);
  expect(checkForeignKeys([findings, a])).toMatchObject([
    { column: 'figures', cause: '"a-2" is not in figures (id)' },
  ]);
});
