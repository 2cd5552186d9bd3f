import { describe, expect, it } from 'vitest';
import { clip, textWidth } from './text-width.ts';

describe('the width of a text', () => {
  it.each([
    ['报告日期未注明', 12, 84],
    ['4000多万', 13, 58],
    ['', 12, 0],
  ])('of %s at %i px is %i px', (text, size, width) => {
    expect(textWidth(text, size)).toBe(width);
  });
});

describe('a text that is too long', () => {
  it('is shortened until it fits', () => {
    expect(clip('十堰经济技术开发区', 60, 12)).toBe('十堰经济…');
    expect(textWidth(clip('Pingdingshan High-tech', 80, 13), 13)).toBeLessThanOrEqual(80);
  });
  it('is kept whole where it fits', () => {
    expect(clip('张湾', 60, 12)).toBe('张湾');
  });
});
