import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLocale, anyQuantity } from '#lib/model/arbitrary.ts';
import type { Locale } from '#lib/model/locale.ts';
import {
  nominal,
  QUALIFIERS,
  type Qualifier,
  quantity,
  type Quantity,
} from '#lib/model/quantity.ts';
import { exact, label, precisionNote, spoken, type UnitWords } from './quantity.ts';

interface Case {
  /** Qualifier; value or lower end; upper end of a range; precision. */
  q: [Qualifier, number, number?, number?];
  as_written?: string;
  unit: [string, string];
  /** Label, exact, spoken. */
  zh: [string, string, string];
  en: [string, string, string];
}

const cases = JSON.parse(
  readFileSync(new URL('cases/quantity.json', import.meta.url), 'utf8'),
) as Case[];

const UPPER: readonly Qualifier[] = ['nearly', 'less_than', 'at_most'];
const LOWER: readonly Qualifier[] = ['more_than', 'at_least'];

function build([qualifier, a, b, precision]: Case['q']): Quantity {
  const point = qualifier === 'exact' || qualifier === 'range';
  return quantity({
    qualifier,
    value: qualifier === 'range' ? null : a,
    low: point || LOWER.includes(qualifier) ? a : null,
    high: qualifier === 'range' ? (b ?? a) : point || UPPER.includes(qualifier) ? a : null,
    likely_low: UPPER.includes(qualifier) ? a / 2 : a,
    likely_high: LOWER.includes(qualifier) ? null : (b ?? a),
    precision: precision ?? null,
  });
}

describe.each(cases)('$q $as_written', (c) => {
  it.each(['zh', 'en'] as const)('in %s', (locale: Locale) => {
    const q = build(c.q);
    const unit = { symbol_zh: c.unit[0], symbol_en: c.unit[1] };
    expect([
      label(q, unit, locale, c.as_written),
      exact(q, unit, locale),
      spoken(q, unit, locale),
    ]).toEqual(c[locale]);
  });
});

it('has a golden case for every kind of quantity', () => {
  expect(new Set(cases.map((c) => c.q[0]))).toEqual(new Set(QUALIFIERS));
});

type Marks = Record<Exclude<Qualifier, 'exact'>, { label: RegExp; said: RegExp }>;
const MARKS: Record<Locale, Marks> = {
  zh: {
    more_than: { label: /多/, said: /^超过/ },
    at_least: { label: /以上/, said: /^至少/ },
    nearly: { label: /^近/, said: /^接近、未到/ },
    less_than: { label: /^不足/, said: /^不足/ },
    at_most: { label: /^至多/, said: /^至多/ },
    about: { label: /^约/, said: /^大约/ },
    range: { label: /–/, said: /到/ },
  },
  en: {
    more_than: { label: /\+$/, said: /^over / },
    at_least: { label: /^≥ /, said: /^at least / },
    nearly: { label: /^</, said: /^just under / },
    less_than: { label: /^under /, said: /^under / },
    at_most: { label: /^≤ /, said: /^at most / },
    about: { label: /^c\. /, said: /^about / },
    range: { label: /–/, said: /^between .* and / },
  },
};

const unit = fc.constantFrom<UnitWords | null>(
  { symbol_zh: '人', symbol_en: 'persons' },
  { symbol_zh: '元', symbol_en: 'yuan' },
  null,
);
const qualified = anyQuantity(QUALIFIERS.filter((kind) => kind !== 'exact'));

describe('no qualifier is ever lost', () => {
  it('stands in every text, and none reads like the exact figure', () => {
    fc.assert(
      fc.property(qualified, unit, anyLocale, (q, u, locale) => {
        const mark = MARKS[locale][q.kind as keyof Marks];
        const texts = [label(q, u, locale), exact(q, u, locale), spoken(q, u, locale)];
        expect(texts[0]).toMatch(mark.label);
        expect(texts[1]).toMatch(mark.said);
        expect(texts[2]).toMatch(mark.said);
        const bare = build(['exact', nominal(q)]);
        expect(texts).not.toContain(label(bare, u, locale));
        expect(texts).not.toContain(exact(bare, u, locale));
        expect(texts).not.toContain(spoken(bare, u, locale));
      }),
    );
  });

  it('tells every two kinds with the same number apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), anyLocale, (value, locale) => {
        const kinds = QUALIFIERS.map((kind) => build([kind, value]));
        for (const write of [label, exact, spoken])
          expect(new Set(kinds.map((q) => write(q, null, locale))).size).toBe(kinds.length);
      }),
    );
  });

  it('is kept whatever was printed', () => {
    const printed = fc.constantFrom('', '上百场', '4000多万元', '近6万', '无关的字', '余');
    fc.assert(
      fc.property(qualified, printed, anyLocale, (q, as_written, locale) => {
        const bare = build(['exact', nominal(q)]);
        expect(label(q, null, locale, as_written)).not.toBe(label(bare, null, locale));
      }),
    );
  });
});

describe('precision', () => {
  it('is told only of figures that carry no qualifier', () => {
    fc.assert(
      fc.property(qualified, anyLocale, (q, locale) => {
        expect(precisionNote(q, locale)).toBeNull();
      }),
    );
  });
  it.each([
    [1, null],
    [0.1, null],
    [10, '精确到十'],
    [1000, '精确到千'],
    [1e8, '精确到亿'],
  ])('%d', (precision, note) => {
    expect(precisionNote(build(['exact', 2e8, 2e8, precision]), 'zh')).toBe(note);
  });
});

describe('a total divided by its years', () => {
  const divided = (kind: Qualifier): Quantity => build([kind, 1000 / 3, 1000 / 3, 1000 / 3]);
  it.each([
    ['exact', '333.33人'],
    ['more_than', '超过333.33人'],
    ['nearly', '接近、未到333.34人'],
  ] as const)('ends after two decimals, on the side its words allow: %s', (kind, said) => {
    const u = { symbol_zh: '人', symbol_en: 'persons' };
    expect([exact(divided(kind), u, 'zh'), spoken(divided(kind), u, 'zh')]).toEqual([said, said]);
  });
});
