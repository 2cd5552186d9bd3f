import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines } from './lines.ts';
import { textWidth } from './text-width.ts';

describe('a note in lines', () => {
  it.each([
    ['空心点：两个数字的时段不同。', 84, ['空心点：两个数', '字的时段不同。']],
    ['前面六个字，后面', 60, ['前面六个', '字，后面']],
    ['other windows are marked', 90, ['other', 'windows are', 'marked']],
    ['会员人数 2018年', 60, ['会员人数', '2018年']],
    ['', 60, []],
  ])('%s', (text, width, expected) => {
    expect(lines(text, width, 12)).toEqual(expected);
  });

  it('keeps every word and is no wider than it may be', () => {
    const word = fc.constantFrom(
      '会员',
      '，',
      '近三年',
      'counties',
      '“',
      '2018–2020',
      ' ',
      '。',
      'a',
    );
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 48, max: 300 }), (words, width) => {
        const text = words.join('');
        const all = lines(text, width, 12);
        expect(all.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const line of all) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
