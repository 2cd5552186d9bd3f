/** Round trips: what a speller writes in Chinese, the reader reads back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from './figures.ts';

interface Style {
  digits: string;
  small: readonly string[];
  big: readonly string[];
}
const COMMON: Style = {
  digits: '零一二三四五六七八九',
  small: ['', '十', '百', '千'],
  big: ['', '万', '亿', '万亿'],
};
const CAPITAL: Style = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  small: ['', '拾', '佰', '仟'],
  big: ['', '万', '亿', '万亿'],
};
const TRADITIONAL: Style = { ...COMMON, big: ['', '萬', '億', '萬億'] };

/** Four digits, with one 零 for each inner row of noughts. */
function section(n: number, { digits, small }: Style): string {
  let text = '';
  let nought = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) nought = text !== '';
    else {
      text += `${nought ? digits.charAt(0) : ''}${digits.charAt(digit)}${small[place] ?? ''}`;
      nought = false;
    }
  }
  return text;
}

/** 0 to 10¹⁶ − 1 in Chinese; a leading 一十 is written 十 as people do. */
function spell(n: number, style: Style): string {
  if (n === 0) return style.digits.charAt(0);
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const part = Math.floor(n / 10_000 ** place) % 10_000;
    if (part === 0) {
      gap = text !== '';
      continue;
    }
    const nought = text !== '' && (gap || part < 1000) ? style.digits.charAt(0) : '';
    const upper = style.big[place] ?? '';
    // 万亿 closes with 亿 once: 三万亿零五亿 is 三万零五亿.
    const scale = place === 3 && Math.floor(n / 1e8) % 10_000 !== 0 ? upper.charAt(0) : upper;
    text += nought + section(part, style) + scale;
    gap = false;
  }
  return style === CAPITAL ? text : text.replace(/^一十/, '十');
}

const count = fc.oneof(
  fc.nat({ max: 99_999 }),
  fc.nat({ max: 2_000_000_000 }),
  fc.maxSafeNat().map((n) => n % 10 ** 15),
);
const style = fc.constantFrom(COMMON, CAPITAL, TRADITIONAL);

/** The only figure of a text; fails where there is another number of them. */
function only(text: string): ReturnType<typeof readFigures>[number] {
  const figures = readFigures(text);
  expect(
    figures.map((f) => f.asWritten),
    text,
  ).toHaveLength(1);
  const [figure] = figures;
  if (!figure) throw new Error(text);
  return figure;
}

describe('what is spelt is read back', () => {
  test('integers in common, capital and traditional characters', () => {
    fc.assert(
      fc.property(count, style, (n, how) => {
        const text = spell(n, how);
        const figure = only(text);
        expect([figure.value, figure.start, figure.end]).toEqual([String(n), 0, text.length]);
      }),
      { numRuns: 500 },
    );
  });

  test('decimals, shares and minus', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), fc.stringMatching(/^[0-9]{0,5}[1-9]$/), (n, part) => {
        const han = [...part].map((d) => COMMON.digits.charAt(Number(d))).join('');
        const text = `${spell(n, COMMON)}点${han}`;
        const share = only(`百分之${text}`);
        expect(only(text).value).toBe(`${n}.${part}`);
        expect(only(`负${text}`).value).toBe(`-${n}.${part}`);
        expect([share.value, share.unit, share.hint]).toEqual([
          `${n}.${part}`,
          'percent',
          'percent',
        ]);
      }),
    );
  });

  test('Arabic digits with separators, scales and decimals, exactly', () => {
    const scale = fc.constantFrom<[string, number]>(['', 0], ['万', 4], ['亿', 8], ['千万', 7]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), scale, (n, [word, power]) => {
        const zeros = '0'.repeat(power);
        expect(only(`${n.toLocaleString('en')}${word}元`).value).toBe(`${n}${zeros}`);
        const tenths = only(`${n}.5${word}元`);
        expect(tenths.value).toBe(power === 0 ? `${n}.5` : `${n}5${zeros.slice(1)}`);
        expect(tenths.quantity?.precision).toBe(10 ** power / 10);
      }),
    );
  });

  test('shares as 成 and 折, to the hundredth', () => {
    const digit = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(digit, digit, (a, b) => {
        const [x, y] = [COMMON.digits.charAt(a), COMMON.digits.charAt(b)];
        for (const text of [`${x}成${y}`, `${x}点${y}成`, `${a}.${b}成`, `${a}${b}折`])
          expect(only(text).value, text).toBe(`${a}${b}`);
        expect(only(`${x}块${y}毛`).value).toBe(`${a}.${b}`);
        expect(only(`${x}块${y}`).value).toBe(`${a}.${b}`);
      }),
    );
  });

  test('words for imprecision never come out exact, nor with more digits than are written', () => {
    const words = fc.constantFrom<[string, string]>(
      ['近', ''],
      ['约', ''],
      ['超过', ''],
      ['不足', ''],
      ['至少', ''],
      ['', '以上'],
      ['', '左右'],
      ['', '之下'],
      ['', '出头'],
    );
    const scale = fc.constantFrom<[string, number]>(['', 1], ['千', 1e3], ['万', 1e4], ['亿', 1e8]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), scale, words, (n, [word, unit], [a, b]) => {
        const { quantity, value, low, high } = only(`${a}${n}${word}元${b}`);
        expect(quantity?.kind).not.toBe('exact');
        expect([low, high]).toContain(null);
        expect(Number(value)).toBe(n * unit);
        expect(quantity?.precision).toBe(unit);
      }),
    );
  });

  test('traditional characters say what simplified ones do', () => {
    fc.assert(
      fc.property(count, (n) => {
        const text = `不少於${spell(n, TRADITIONAL)}個，約${spell(n, TRADITIONAL)}歐元`;
        const plain = `不少于${spell(n, COMMON)}个，约${spell(n, COMMON)}欧元`;
        const said = (s: string) => readFigures(s).map((f) => [f.value, f.quantity?.kind, f.unit]);
        expect(said(text)).toEqual(said(plain));
      }),
    );
  });

  test('ranges keep both ends, and share a scale that is written once', () => {
    const ends = fc.tuple(fc.nat({ max: 999 }), fc.integer({ min: 1, max: 999 }));
    fc.assert(
      fc.property(ends, fc.constantFrom('—', '至', '到', '~', '-'), ([a, more], join) => {
        const figure = only(`${a + 1}${join}${a + more + 1}万人`);
        expect([figure.low, figure.high]).toEqual([`${a + 1}0000`, `${a + more + 1}0000`]);
        expect(figure.quantity?.kind).toBe('range');
      }),
    );
  });
});
