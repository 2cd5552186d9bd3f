import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/model/locale.ts';
import { CASES } from '#lib/shape/comparability-cases/cases.ts';
import { vocabulary } from '#lib/shape/comparability-cases/vocabulary.ts';
import { comparedCases } from './compared.ts';

const row = (pair: string, locale: Locale) =>
  comparedCases(locale)
    .flatMap(({ verdict, rows }) => rows.map((one) => ({ verdict, ...one })))
    .find((one) => one.pair === pair);

describe.each(['zh', 'en'] as const)('what may be compared, in %s', (locale) => {
  const groups = comparedCases(locale);

  it('shows every case once, under its verdict', () => {
    const told = groups.flatMap(({ rows }) => rows.map(({ pair }) => pair));
    expect([...told].sort()).toEqual(CASES.map((one) => one[locale]).sort());
    for (const { label, rows } of groups) expect(label).toContain(String(rows.length));
  });

  it('says why, wherever two figures are more or less than comparable', () => {
    for (const { verdict, rows } of groups)
      for (const { said, sum } of rows) {
        expect(said.length > 0).toBe(verdict !== 'comparable');
        for (const words of [...said, sum]) expect(words.trim()).not.toBe('');
      }
  });

  it('names everything: no id, no value without words', () => {
    const ids = [...vocabulary.indicators, ...vocabulary.units]
      .map(({ id }) => id)
      .filter((id) => id.includes('_'));
    for (const { rows } of groups)
      for (const { a, b, said, sum } of rows) {
        const words = [a, b, ...said, sum].join(' ');
        expect(words).not.toMatch(/undefined|null|NaN|\[object/);
        for (const id of ids) expect(words).not.toContain(id);
        if (locale === 'zh') expect(words).not.toMatch(/[a-z]{3,}/);
      }
  });
});

it('tells a pair as a reader meets it', () => {
  expect(row('一年与三年的总数', 'zh')).toEqual({
    verdict: 'caveat',
    pair: '一年与三年的总数',
    a: '江东区培训职工120人，2020年',
    b: '江西县培训职工300人，2018–2020年',
    said: ['时段长短不同：1年、3年。'],
    sum: '不能相加',
  });
  expect(row('“Over 180” may be more or less than 184', 'en')).toEqual({
    verdict: 'caveat',
    pair: '“Over 180” may be more or less than 184',
    a: 'Jiangdong, Workers trained: over 180 persons, 2020',
    b: 'Jiangxi, Workers trained: 184 persons, 2020',
    said: [
      'The words do not decide which is larger: Jiangdong over 180 persons, Jiangxi 184 persons.',
    ],
    sum: 'Total: over 364 persons',
  });
  expect(row('Both normalised per year', 'en')?.sum).toBe('Total: 195 persons a year (normalised)');
  expect(row('Households and persons', 'en')?.said).toEqual([
    'Measured differently: households and persons.',
  ]);
  expect(row('一个地方，两个时点：看变化', 'zh')?.sum).toBe('会把江州市算两次');
  expect(row('同一种比例，两个地方', 'zh')?.sum).toBe('入会率不能相加');
});
