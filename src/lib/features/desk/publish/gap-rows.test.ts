import { expect, test } from 'vitest';
import { gapRows } from './gap-rows.ts';
import type { Gap } from './ready.ts';

const empty = (figure: string, column: 'indicator' | 'subject_zh'): Gap => ({
  ...{
    kind: 'column',
    figure,
    as_written: `${figure}人`,
    lack: { column, cause: { code: 'empty' } },
  },
});

test('what a figure lacks is one row, what is of none a row of its own, in their order', () => {
  const gaps: Gap[] = [
    { kind: 'too_many', count: 1000 },
    { kind: 'unreviewed', figure: 'c1', as_written: 'c1人' },
    empty('c1', 'subject_zh'),
    empty('c2', 'indicator'),
    { kind: 'report', path: 'id' },
    { kind: 'report', path: 'covers' },
    { kind: 'disagreement', figure: 'c1', as_written: 'c1人' },
  ];
  expect(gapRows(gaps).map(({ figure, gaps: own }) => [figure?.id, own.length])).toEqual([
    [undefined, 1],
    ['c1', 3],
    ['c2', 1],
    [undefined, 1],
    [undefined, 1],
  ]);
  expect(gapRows(gaps).flatMap(({ gaps: own }) => own)).toHaveLength(gaps.length);
});
