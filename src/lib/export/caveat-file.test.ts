import { expect, it } from 'vitest';
import { exampleData } from '#lib/chart/example-data.ts';
import { comparedColumns, fileComparability } from './caveat-file.ts';

const one = { period_start: '2020', period_end: '2020' };
const windows = { period_kind: 'span', period_start: '2018', period_end: '2020' } as const;

it('rows that compare as they stand have nothing beside them', () => {
  const data = exampleData([
    { id: 'a', value: 400, as_written: '400人', ...one },
    { id: 'b', value: 90, as_written: '90人', place: 'west', ...one },
  ]);
  expect(comparedColumns(fileComparability(data))).toBeNull();
});

it('every row carries what has to be said of its set, in both languages', () => {
  const data = exampleData([
    { id: 'a', value: 400, as_written: '400人', ...one, level: 'city' },
    { id: 'b', value: 90, as_written: '90人', place: 'west', ...one, level: null },
    { id: 'c', value: 20, as_written: '20人', place: 'south', ...one, level: 'office' },
  ]);
  const columns = comparedColumns(fileComparability(data));
  expect([...(columns?.keys() ?? [])].sort()).toEqual(['a', 'b', 'c']);
  for (const line of columns?.values() ?? []) {
    expect(line).toMatchObject({ comparable_set: '1', caveats: 'level' });
    expect(line.caveats_zh).toContain('口径不同');
    expect(line.caveats_en).toMatch(/^[A-Z].*\.$/);
  }
});

it('rows that do not compare are told apart by number, and the file says why', () => {
  const data = exampleData([
    { id: 'a', value: 400, as_written: '400人', ...one },
    {
      id: 'b',
      value: 90,
      as_written: '90人',
      unit: 'household',
      indicator: 'craftsmen',
      ...windows,
    },
  ]);
  const told = fileComparability(data);
  expect(told.not_comparable).toMatchObject([{ sets: [1, 2], kind: 'dimension' }]);
  expect(told.not_comparable[0]?.zh).not.toBe('');
  const lines = [...(comparedColumns(told)?.values() ?? [])];
  expect(lines.map((line) => line.comparable_set)).toEqual(['1', '2']);
  // Each row says it by itself: a row may be read without the others.
  const [reason] = told.not_comparable;
  for (const line of lines)
    expect([line.not_comparable_zh, line.not_comparable_en]).toEqual([reason?.zh, reason?.en]);
});
