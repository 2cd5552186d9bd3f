import { expect, test } from 'vitest';
import type { Candidate } from '#lib/extract/candidate.ts';
import { told } from './told.ts';

const read = (text: string, reference: string | null = '2020-11-20') =>
  told(text, { registry: { places: [] }, reference });
const only = (text: string): Candidate | undefined => {
  const rows = read(text);
  expect(rows).toHaveLength(1);
  return rows[0];
};

test.each([
  ['第3万届', 'ordinal', '30000'],
  ['十一', 'name', '11'],
  ['叁拾', 'other', '30'],
  ['十万美元', 'name', '100000'],
  ['6日', 'date', '6'],
])('%s is %s and has its number %s', (text, role, value) => {
  expect(only(text)).toMatchObject({ role, value, low: value, high: value, qualifier: 'exact' });
});

test.each(['13812345678', '2018年10月', '一网两微一矩阵'])('%s has no number of its own', (text) =>
  expect(read(text).map(({ value }) => value)).toEqual([null]),
);

test('a calculation is no name: its numbers have rows of their own', () => {
  expect(read('三加四等于七').map(({ role, value }) => [role, value])).toEqual([
    ['other', '3'],
    ['other', '4'],
    ['other', '7'],
  ]);
  expect(read('“1+6”产业体系成型').map(({ role }) => role)).toEqual(['name']);
  expect(read('1+6产业体系成型').map(({ role }) => role)).toEqual(['name']);
  expect(read('九大于等于八').map(({ value, qualifier }) => [value, qualifier])).toEqual([
    ['9', 'exact'],
    ['8', 'at_least'],
  ]);
});

test('a window has its dates, a bare length has none', () => {
  expect(only('近三年')).toMatchObject({
    ...{ role: 'duration', value: '3', unit: 'year' },
    period: { kind: 'span', start: '2018', end: '2020', text: '近三年' },
  });
  expect(only('历时三年')).toMatchObject({ role: 'duration', period: null });
});

test('a time in words alone has a row in its place, dated where it can be; 目前 has none', () => {
  const text = '去年上半年，新建驿站26家。目前在用20家。次年再建。';
  expect(read(text).map((row) => [row.id, row.as_written, row.role, row.period?.start])).toEqual([
    ['t1', '去年上半年', 'date', '2019-01'],
    ['c1', '26家', 'measure', '2019-01'],
    ['c2', '20家', 'measure', '2020-11-20'],
    ['t2', '次年', 'date', null],
  ]);
  expect(read('去年，', null)).toMatchObject([
    { role: 'date', period: { start: null, end: null } },
  ]);
});

test('rows stand in text order without overlap', () => {
  const text = '今年3月至5月，共12场；比上年多5场，年底前还有两三场，近两年来第5次。';
  const rows = read(text);
  rows.forEach((row, i) => {
    expect(text.slice(row.start, row.end)).toBe(row.as_written);
    expect(row.start).toBeGreaterThanOrEqual(rows[i - 1]?.end ?? 0);
  });
  expect(rows.map(({ as_written }) => as_written)).toContain('年底前');
});

test('a number that the page broke is one number here, too', () => {
  const text = '新建l2家，投资1 286.5 万元，支出3.5\n亿元。';
  expect(read(text).map(({ as_written, value }) => [as_written, value])).toEqual([
    ['l2家', '12'],
    ['1 286.5 万元', '12865000'],
    ['3.5亿元', '350000000'],
  ]);
});

test('a fraction alone is no number of a page', () => {
  expect(only('1/2')).toMatchObject({ value: '0.5' });
});
