import { expect, test } from 'vitest';
import { siteContent } from '#lib/content/site.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { unitOptions } from './unit-options.ts';

const unit = (id: string, symbol_zh: string, symbol_en: string) => ({
  ...{ id, symbol_zh, symbol_en, dimension: id },
});
const units = [
  unit('organisation', '个', 'organisations'),
  unit('made_thing', '个', 'things'),
  unit('person', '人', 'persons'),
];
const labels = (of: typeof units, locale: 'zh' | 'en') =>
  unitOptions(of, locale).map(({ label }) => label);

test('a symbol that two units share says the kind; one of its own stands alone', () => {
  expect(labels(units, 'zh')).toEqual(['个（组织）', '个（made thing）', '人']);
  expect(labels(units.slice(0, 1), 'zh')).toEqual(['个']);
  expect(labels(units, 'en')).toEqual(['organisations', 'things', 'persons']);
});

test.each(LOCALES)(
  'no two units of the registry read alike, and each in its language: %s',
  (locale) => {
    const read = labels(siteContent().registry.units, locale);
    expect(read.filter((label, i) => read.indexOf(label) !== i)).toEqual([]);
    if (locale === 'zh') expect(read.filter((label) => /（[a-z ]+）/.test(label))).toEqual([]);
  },
);
