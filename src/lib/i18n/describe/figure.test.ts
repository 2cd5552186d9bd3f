import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLocale, anyPeriod, anyQuantity } from '#lib/model/arbitrary.ts';
import type { Locale } from '#lib/model/locale.ts';
import { period, type PeriodFields } from '#lib/model/period.ts';
import { quantity, type QuantityFields } from '#lib/model/quantity.ts';
import { periodSpoken } from '../format/period.ts';
import { spoken } from '../format/quantity.ts';
import { figureSentence, type FigureContext } from './figure.ts';

interface Case {
  why: string;
  q: QuantityFields;
  p: PeriodFields;
  suspect?: boolean;
  disputed?: boolean;
  zh: string;
  en: string;
}
const cases = JSON.parse(
  readFileSync(new URL('cases/figure.json', import.meta.url), 'utf8'),
) as Case[];

const unit = { symbol_zh: '棵', symbol_en: 'trees' };
const NAMES: Record<Locale, FigureContext> = {
  zh: { place: '北湾县', indicator: '植树', unit, report: '北湾林业' },
  en: { place: 'North Bay', indicator: 'Trees planted', unit, report: 'Forestry of North Bay' },
};

describe.each(cases)('$why', (c) => {
  it.each(['zh', 'en'] as const)('in %s', (locale) => {
    const o = { quantity: quantity(c.q), period: period(c.p), suspect: c.suspect ?? false };
    const context = { ...NAMES[locale], disputed: c.disputed ?? false };
    expect(figureSentence(o, context, locale)).toBe(c[locale]);
  });
});

it('keeps quantity, window and every name, whatever is said', () => {
  fc.assert(
    fc.property(anyQuantity(), anyPeriod, fc.boolean(), anyLocale, (q, p, suspect, locale) => {
      const names = NAMES[locale];
      const said = figureSentence({ quantity: q, period: p, suspect }, names, locale);
      expect(said).toContain(spoken(q, unit, locale));
      expect(said).toContain(periodSpoken(p, locale));
      for (const name of [names.place, names.indicator, names.report]) expect(said).toContain(name);
      expect(said.includes(locale === 'zh' ? '存疑' : 'doubtful')).toBe(suspect);
    }),
  );
});
