import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLocale, anyPeriod } from '#lib/model/arbitrary.ts';
import type { Locale } from '#lib/model/locale.ts';
import { bounds, period, type PeriodBasis, type PeriodKind } from '#lib/model/period.ts';
import { basisNote, periodLabel, periodSpoken } from './period.ts';

interface Case {
  p: [PeriodKind, string | null, string | null, string | null, PeriodBasis];
  /** Label, spoken. */
  zh: [string, string];
  en: [string, string];
}
const cases = JSON.parse(
  readFileSync(new URL('cases/period.json', import.meta.url), 'utf8'),
) as Case[];

describe.each(cases)('$p', (c) => {
  it.each(['zh', 'en'] as const)('in %s', (locale: Locale) => {
    const [period_kind, period_start, period_end, period_text, period_basis] = c.p;
    const p = period({ period_kind, period_start, period_end, period_text, period_basis });
    expect([periodLabel(p, locale), periodSpoken(p, locale)]).toEqual(c[locale]);
  });
});

describe('a window is never lost', () => {
  it('names the year of both ends, in label and speech', () => {
    fc.assert(
      fc.property(anyPeriod, anyLocale, (p, locale) => {
        for (const date of Object.values(bounds(p)))
          if (date !== null)
            for (const said of [periodLabel(p, locale), periodSpoken(p, locale)])
              expect(said).toContain(date.slice(0, 4));
      }),
    );
  });

  it('says the words the report used', () => {
    const quotes = /[“”‘’]/g;
    fc.assert(
      fc.property(anyPeriod, anyLocale, (p, locale) => {
        expect(periodSpoken(p, locale).replace(quotes, '')).toContain(p.text.replace(quotes, ''));
      }),
    );
  });

  it('says where it was read', () => {
    fc.assert(
      fc.property(anyPeriod, (p) => {
        expect(basisNote(p, 'zh')).not.toBe(basisNote(p, 'en'));
      }),
    );
  });
});
