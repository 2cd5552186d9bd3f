import { expect, test } from 'vitest';
import type { Figure } from '#lib/model/figure.ts';
import { settledTable, type Settled } from './settled.ts';

const figure = (id: string, value: number | null, change: Partial<Figure> = {}): Figure => ({
  ...{ id, start: 4, end: 7, as_written: '59家', role: 'measure', subject_zh: '驿站' },
  ...{ subject_en: null, indicator: null, place: '420303', value, low: value, high: value },
  ...{ qualifier: 'exact', likely_low: value, likely_high: value, precision: 1, unit: 'facility' },
  ...{ period_kind: 'unknown', period_start: null, period_end: null, period_text: null },
  ...{ period_basis: 'none', level: null, suspect: false, part_of: null, repeat_of: null },
  ...{ review: 'accepted', status: null, note_zh: null, note_en: null, ...change },
});
const AT = '2024-01-02T03:04:05Z';
const ROWS = [figure('made-001', 59)];

test.each<[string, Settled, string[]]>([
  [
    'each column that differed is a row',
    {
      ...{ first: figure('c1', 59), second: figure('c1', 58, { place: null }) },
      ...{ columns: ['place', 'value'], by: 'first', stands: figure('c1', 59), at: AT },
    },
    [`made-001,4,7,place,420303,,420303,first,${AT}`, `made-001,4,7,value,59,58,59,first,${AT}`],
  ],
  [
    'what only one reader had is told by its words',
    {
      ...{ first: null, second: figure('c9', 3, { start: 20, end: 22, as_written: '3场' }) },
      ...{ columns: [], by: 'first', stands: null, at: AT },
    },
    [`,20,22,as_written,,3场,,first,${AT}`],
  ],
  [
    'a third reading tells also what both had said alike',
    {
      ...{ first: figure('c1', 59), second: figure('c1', 58), columns: ['value'], by: 'other' },
      ...{ stands: figure('c1', 60, { role: 'other', place: null }), at: AT },
    },
    [
      `made-001,4,7,value,59,58,60,other,${AT}`,
      `made-001,4,7,role,measure,measure,other,other,${AT}`,
      `made-001,4,7,place,420303,420303,,other,${AT}`,
      `made-001,4,7,low,59,58,60,other,${AT}`,
      `made-001,4,7,high,59,58,60,other,${AT}`,
    ],
  ],
])('%s', (_, settled, lines) => {
  const table = settledTable([settled], ROWS);
  expect(table.trimEnd().split('\n').slice(1)).toEqual(lines);
});
