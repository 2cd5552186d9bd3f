import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { full, number, spelt } from './number.ts';

interface Case {
  n: number;
  zh: string;
  en: string;
  full: string;
  zh_spelt: string;
  en_spelt: string;
}
const cases = JSON.parse(
  readFileSync(new URL('cases/number.json', import.meta.url), 'utf8'),
) as Case[];

describe.each(cases)('$n', (c) => {
  it('is short on axes, exact in full, spelt in speech', () => {
    expect({
      zh: number(c.n, 'zh'),
      en: number(c.n, 'en'),
      full: full(c.n, 'zh'),
      zh_spelt: spelt(c.n, 'zh'),
      en_spelt: spelt(c.n, 'en'),
    }).toEqual({
      zh: c.zh,
      en: c.en,
      full: c.full,
      zh_spelt: c.zh_spelt,
      en_spelt: c.en_spelt,
    });
  });
});

const SCALE: Record<string, number> = { 万: 1e4, 亿: 1e8, k: 1e3, m: 1e6, bn: 1e9 };

/** Reads a label back, as a reader would. */
function read(text: string): number {
  const [, sign, digits, scale] = /^(−?)([\d.,]+)(.*)$/.exec(text) as RegExpExecArray;
  const size = (scale as string).trim();
  const word: Record<string, number> = { million: 1e6, billion: 1e9, '': 1 };
  const value = Number((digits as string).replaceAll(',', '')) * (SCALE[size] ?? word[size] ?? NaN);
  return sign ? -value : value;
}

const anyNumber = fc.oneof(
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.integer({ min: 0, max: 20_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
);
const locale = fc.constantFrom('zh' as const, 'en' as const);

describe('any number', () => {
  it('is read back exactly from its full and its spelt form', () => {
    fc.assert(
      fc.property(anyNumber, locale, (n, l) => {
        expect(read(full(n, l))).toBeCloseTo(n, 6);
        expect(read(spelt(n, l))).toBeCloseTo(n, 6);
      }),
    );
  });

  it('is rounded to the asked side, by less than one step of its label', () => {
    fc.assert(
      fc.property(anyNumber, locale, (n, l) => {
        const slack = 1e-6;
        expect(read(number(n, l, 'down'))).toBeLessThanOrEqual(n + slack);
        expect(read(number(n, l, 'up'))).toBeGreaterThanOrEqual(n - slack);
        expect(Math.abs(read(number(n, l)) - n)).toBeLessThanOrEqual(Math.abs(n) / 20 + slack);
      }),
    );
  });

  it('stays short enough for a label', () => {
    fc.assert(
      fc.property(anyNumber, locale, (n, l) => {
        expect(number(n, l).length).toBeLessThanOrEqual(9);
      }),
    );
  });
});
