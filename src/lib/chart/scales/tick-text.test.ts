import { describe, expect, it } from 'vitest';
import { tickText } from './tick-text.ts';

describe('a number on an axis', () => {
  it.each<[number, number, string, string]>([
    [0, 1, '0', '0'],
    [5e7, 1e7, '5000万', '50m'],
    [1.25e8, 5e6, '1.25亿', '125m'],
    [1.5e8, 5e7, '1.5亿', '150m'],
    [2e4, 1e4, '2万', '20k'],
    [5000, 1000, '5000', '5,000'],
    [0.05, 0.05, '0.05', '0.05'],
    [1e12, 2e11, '1万亿', '1tn'],
    [8e11, 2e11, '8000亿', '800bn'],
    [1e12 + 5, 1, '1,000,000,000,005', '1,000,000,000,005'],
    [-20000, 10000, '−2万', '−20k'],
    [1e-9, 1e-9, '10⁻⁹', '10⁻⁹'],
    [2e-9, 1e-9, '2×10⁻⁹', '2×10⁻⁹'],
    [-1.5e-6, 5e-7, '−1.5×10⁻⁶', '−1.5×10⁻⁶'],
    [1e18, 1e18, '10¹⁸', '10¹⁸'],
  ])('%d, %d apart', (value, step, zh, en) => {
    expect(tickText(value, step, 'zh')).toBe(zh);
    expect(tickText(value, step, 'en')).toBe(en);
  });
});
