import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from './segments.ts';

const text = '新建驿站5\n9家，\n培育咨询师200人。';
const figure = (id: string, start: number, end: number) => ({ id, start, end });

test('a figure that the page breaks in two lines is one segment', () => {
  expect(segments(text, [figure('a', 4, 8), figure('b', 15, 19)])).toEqual([
    { kind: 'plain', start: 0, end: 4, text: '新建驿站' },
    { kind: 'figure', start: 4, end: 8, text: '5\n9家', figure: figure('a', 4, 8) },
    { kind: 'plain', start: 8, end: 15, text: '，\n培育咨询师' },
    { kind: 'figure', start: 15, end: 19, text: '200人', figure: figure('b', 15, 19) },
    { kind: 'plain', start: 19, end: 20, text: '。' },
  ]);
});

describe('spans that cannot be are a bug', () => {
  test.each([
    ['overlap', [figure('a', 4, 8), figure('b', 7, 9)]],
    ['out of order', [figure('b', 15, 19), figure('a', 4, 8)]],
    ['beyond the text', [figure('a', 19, 21)]],
    ['empty', [figure('a', 4, 4)]],
  ])('%s', (_, figures) => {
    expect(() => segments(text, figures)).toThrow(RangeError);
  });
});

test('the segments cover any text exactly, and every figure is one of them', () => {
  const texts = fc.string({
    unit: fc.constantFrom('十', '9', '家', '\n', '𠀀', '，'),
    minLength: 1,
  });
  const cuts = texts.chain((whole) =>
    fc
      .uniqueArray(fc.nat({ max: whole.length }), { maxLength: 9 })
      .map((list) => list.sort((a, b) => a - b))
      .map((list) => ({ whole, list })),
  );
  fc.assert(
    fc.property(cuts, ({ whole, list }) => {
      const figures = list
        .slice(1)
        .map((end, i) => figure(`f-${i}`, list[i]!, end))
        .filter((_, i) => i % 2 === 0);
      const result = segments(whole, figures);
      expect(result.map((s) => s.text).join('')).toBe(whole);
      expect(result.flatMap((s) => (s.kind === 'figure' ? [s.figure] : []))).toEqual(figures);
      expect(result.every((s) => s.text === whole.slice(s.start, s.end))).toBe(true);
    }),
  );
});
