import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarNumber, digitByDigit } from './calendar-numbers.ts';

describe('digit by digit', () => {
  it.each<[string, number | null]>([
    ['2020', 2020],
    ['二〇二〇', 2020],
    ['二零零四', 2004],
    ['零八', 8],
    ['07', 7],
    ['二十', null],
    ['两三', null],
    ['', null],
    ['年', null],
  ])('%s: %s', (written, value) => expect(digitByDigit(written)).toBe(value));
});

describe('a small number', () => {
  it.each<[string, number | null]>([
    ['12', 12],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十一', 31],
    ['廿七', 27],
    ['卅', 30],
    ['两千零四', 2004],
    ['一百二十', 120],
    ['正', 1],
    ['两', 2],
    ['二一', null],
    ['百', null],
    ['十百', null],
    ['', null],
    ['月', null],
  ])('%s: %s', (written, value) => expect(calendarNumber(written)).toBe(value));

  it('is a whole number or nothing, whatever stands there', () => {
    const characters = fc.string({
      unit: fc.constantFrom(...'零〇一二两三九十百千廿卅7'),
      maxLength: 9,
    });
    fc.assert(
      fc.property(characters, (written) => {
        const value = calendarNumber(written);
        expect(value === null || Number.isSafeInteger(value)).toBe(true);
      }),
    );
  });
});
