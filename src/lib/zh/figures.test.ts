import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from './cases/figures.json';
import { readFigures } from './figures.ts';

interface Case {
  text: string;
  why?: string;
  /** Per figure: as written, value or low..high, kind, unit, and what else matters. */
  figures: (string | null)[][];
}

describe('the figures of', () => {
  test.each(cases as Case[])('$text', ({ text, figures }) => {
    const seen = readFigures(text).map((f) => [
      f.asWritten,
      f.value === null && f.low !== null ? `${f.low}..${f.high ?? ''}` : f.value,
      f.quantity?.kind ?? null,
      f.unit,
    ]);
    expect(seen).toEqual(figures);
  });
});

/** Text made of what figures are made of, so that rules meet in ways nobody wrote. */
const PARTS = [
  ...'0123456789.,，、-—~%‰（）()/^¥$零一二两三四五六七八九十百千万亿兆半几数多余来近约超上过第负点成折至到和又元角分块个人家户年月日的其中',
  ...[
    '分之',
    '百分之',
    '以上',
    '以下',
    '左右',
    '不少于',
    '最多',
    '最少',
    '人均',
    '每亩',
    '平方米',
    '个百分点',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '&nbsp;',
    '\u00a0',
    '\u200b',
    '进一步',
    '统一',
    'km',
    'k',
    'H5',
    'e',
    '😀',
    '\ud800',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('any text: spans are slices in order without overlap, and the bounds hold the value', () => {
  fc.assert(
    fc.property(text, (said) => {
      let end = 0;
      for (const f of readFigures(said)) {
        expect(f.start).toBeGreaterThanOrEqual(end);
        expect(f.end).toBeGreaterThan(f.start);
        expect(f.end).toBeLessThanOrEqual(said.length);
        expect(f.numeral.start).toBeGreaterThanOrEqual(f.start);
        expect(f.numeral.end).toBeLessThanOrEqual(f.end);
        expect(f.asWritten).toBe(
          said.slice(f.start, f.end).replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, ''),
        );
        if (f.quantity?.kind === 'exact') expect([f.low, f.high]).toEqual([f.value, f.value]);
        if (f.quantity?.kind === 'range') expect(Number(f.low)).toBeLessThanOrEqual(Number(f.high));
        for (const q of f.qualifiers) expect(said.slice(q.start, q.end)).not.toBe('');
        end = f.end;
      }
    }),
    { numRuns: 1500 },
  );
});

test('full-width digits, blanks and hard breaks change no figure', () => {
  const plain = '全市各县区共建成驿站1178家，惠及职工近4.56万人，占比98.2%';
  const wide = plain.replace(/[0-9.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  const broken = plain.replace('近', '近\n').replace('家', '\n\n家').replace('万', '\u00a0万');
  const said = (s: string): (string | null)[][] => readFigures(s).map((f) => [f.value, f.unit]);
  expect(said(wide)).toEqual(said(plain));
  expect(said(broken)).toEqual(said(plain));
  expect(said(plain)).toEqual([
    ['1178', 'facility'],
    ['45600', 'person'],
    ['98.2', 'percent'],
  ]);
});

describe('no text makes it slow', () => {
  const shapes = [
    '7',
    '一',
    '（',
    '1,234',
    '三分之',
    '1至',
    '半',
    '亿百',
    '约近超',
    '第',
    'a1',
    '1个工',
    '、1',
  ];
  /** How often the text is looked at, whatever the machine: reads of single characters. */
  const looks = (unit: string, length: number): number => {
    const said = unit.repeat(Math.ceil(length / unit.length));
    let reads = 0;
    const charCodeAt = Reflect.get(String.prototype, 'charCodeAt') as (i: number) => number;
    const charAt = Reflect.get(String.prototype, 'charAt') as (i: number) => string;
    String.prototype.charCodeAt = function (this: string, i) {
      reads += 1;
      return charCodeAt.call(this, i);
    };
    String.prototype.charAt = function (this: string, i) {
      reads += 1;
      return charAt.call(this, i);
    };
    try {
      readFigures(said);
    } finally {
      String.prototype.charCodeAt = charCodeAt;
      String.prototype.charAt = charAt;
    }
    return reads;
  };
  test.each(shapes)('rows of %s: four times the text, four times the looks', (unit) => {
    const [short, long] = [looks(unit, 2000), looks(unit, 8000)];
    expect(long / short).toBeLessThan(4.6);
    expect(long / 8000).toBeLessThan(400);
  });

  test.each(['7', '一', '（', '零', '万', '十', '百万', '中'])('a megabyte of %s', (unit) => {
    expect(readFigures(unit.repeat(1_000_000 / unit.length)).length).toBeLessThanOrEqual(1);
  });
});
