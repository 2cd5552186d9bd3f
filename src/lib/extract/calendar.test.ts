import { expect, test } from 'vitest';
import { extract } from './extract.ts';

/** A sentence and how its time is written down, as one row. */
const TIMES: readonly [text: string, row: string, role: string][] = [
  ['前三季度，培训职工900人。', '前三季度', 'date'],
  ['“十四五”前三年，培训职工900人。', '“十四五”前三年', 'date'],
  ['2023年“五一”期间，慰问职工900人。', '2023年“五一”', 'date'],
  ['“十三五”期间，慰问职工900人。', '十三五', 'date'],
  ['2021年、2022年两年，培训职工900人。', '2021年、2022年两年', 'date'],
  ['2022、2023两年，培训职工900人。', '2022、2023两年', 'date'],
  ['五年多来，培训职工900人。', '五年多', 'duration'],
  ['近三年，培训职工900人。', '近三年', 'duration'],
];

test.each(TIMES)('%s: %s is one %s', (text, row, role) => {
  const figures = extract(text, { reference: '2023-11', registry: { places: [] } });
  expect(figures.map(({ as_written, role }) => [as_written, role])).toEqual([
    [row, role],
    ['900人', 'measure'],
  ]);
});
