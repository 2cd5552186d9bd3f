import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

describe('lines', () => {
  it.each([
    ['横轴不从零开始。两个时段都含2020年。', 120, ['横轴不从零开始。两个', '时段都含2020年。']],
    ['The axis does not begin at zero.', 120, ['The axis does not', 'begin at zero.']],
    ['', 100, []],
    ['一个字', 1, ['一', '个', '字']],
  ])('%s', (text, width, expected) => {
    expect(wrapText(text, width, 12)).toEqual(expected);
  });

  it('lose nothing but the spaces where they break, fit, and begin with no closing sign', () => {
    const signed = fc
      .tuple(
        fc.constantFrom('江东区', '2020年', '“近三年”', '（全市）'),
        fc.constantFrom('', '，', '。'),
      )
      .map((parts) => parts.join(''));
    const word = fc.oneof(signed, fc.constantFrom('members ', 'just under 40m '));
    const sentence = fc.array(word).map((words) => words.join(''));
    fc.assert(
      fc.property(sentence, fc.integer({ min: 150, max: 600 }), (text, width) => {
        const lines = wrapText(text, width, 12);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。）”]/);
      }),
    );
  });
});
