import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure, sourcesOf } from '../dataset/fixture.ts';
import { uncovered } from '#lib/reports/uncovered.ts';
import { textErrors } from './texts.ts';

const exceptions = [{ text: '十堰', reason_zh: '地名', reason_en: 'Place name' }];
const text = '十\n堰新建驿站5\n9家，走访３次。';
const figures = [
  measure('a-2020-001', 59, { start: 7, end: 11, as_written: '59家' }),
  measure('a-2020-002', 3, { start: 14, end: 16, as_written: '３次' }),
];
const errorsOf = (words: string, rows = figures) => {
  const [read] = sourcesOf(rows).reports;
  return textErrors(
    { ...read!, report: { ...read!.report, characters: text.length } },
    words,
    exceptions,
  );
};

test('a text whose numerals all have a row or an exception, also across line breaks, is whole', () => {
  expect(errorsOf(text)).toEqual([]);
});

describe('what does not fit the text is named', () => {
  test('a numeral without a row, at the line where its row would stand', () => {
    expect(errorsOf(text, figures.slice(1))).toMatchObject([
      { line: 2, column: 'start', cause: expect.stringMatching(/"5" at \[7, 8\).*no row/) },
      { line: 2, column: 'start', cause: expect.stringMatching(/"9" at \[9, 10\)/) },
    ]);
  });
  test('a word that is not what stands there', () => {
    expect(errorsOf(text.replace('9', '8'))).toMatchObject([
      { line: 2, column: 'as_written', cause: expect.stringMatching(/"59家" is written.*"58家"/) },
    ]);
  });
  test('a text of another length', () => {
    expect(errorsOf(`${text}完`)).toMatchObject([
      { line: 1, cause: expect.stringMatching(/18 characters, report.json 17/) },
    ]);
  });
});

test('no numeral outside a row escapes, wherever it stands', () => {
  const pieces = fc.array(
    fc.record({
      word: fc.constantFrom('站', '\n', '，', 'A'),
      numeral: fc.constantFrom('7', '９', '三', '两', '亿'),
      kept: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(pieces, (list) => {
      const words = list.map(({ word, numeral }) => word + numeral).join('');
      const spans = list.flatMap(({ kept }, i) =>
        kept ? [{ start: 2 * i + 1, end: 2 * i + 2 }] : [],
      );
      const found = uncovered(words, spans, []).map(([start]) => start);
      expect(found).toEqual(list.flatMap(({ kept }, i) => (kept ? [] : [2 * i + 1])));
    }),
  );
});
