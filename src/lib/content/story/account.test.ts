import { describe, expect, test } from 'vitest';
import type { Locale } from '#lib/model/locale.ts';
import { account, type Passage } from './account.ts';
import { world } from './fixture.ts';

const prose = (text: string): Passage => ({ text, line: 1, figure: null });
const link = (text: string, figure: string): Passage => ({ text, line: 2, figure });
/** Causes of the flaws of a text that links to some figures by the way. */
function flaws(
  text: string,
  {
    locale = 'zh',
    linked = [],
    listed = {},
  }: {
    locale?: Locale;
    linked?: string[];
    listed?: Record<string, string>;
  } = {},
): string[] {
  const passages = [prose(text), ...linked.map((id) => link('这里', id))];
  const numbers = Object.entries(listed).map(([said, formula]) => ({ said, formula, line: 3 }));
  return account(passages, numbers, ['first'], locale, world).flaws.map(({ cause }) => cause);
}

describe('a number is accounted for', () => {
  test.each<[string, Parameters<typeof flaws>[1]]>([
    ['种了30棵', { linked: ['first-001'] }],
    ['收到近4000万元', { linked: ['first-002'] }],
    ['just under 40 million yuan', { locale: 'en', linked: ['first-002'] }],
    ['每年2000人次以上', { linked: ['other-002'] }],
    ['连续4年办', { linked: ['first-003'] }],
    ['近三年，从2018年到2020年，2019年也在内', { linked: ['first-001'] }],
    ['写于2020年的报告', {}],
    ['多了10棵', { linked: [], listed: { '10棵': 'other-001 - first-001' } }],
    ['约13棵', { listed: { 约13棵: 'other-001 / first-001.years' } }],
    ['约1.3倍', { listed: { '约1.3倍': 'other-001 / first-001' } }],
    ['两份报告', { listed: { 两份: 'count(first, other)' } }],
    ['Two reports, two windows', { locale: 'en', listed: { two: 'count(first, other)' } }],
    ['在十里村', {}],
  ])('%s', (text, given) => expect(flaws(text, given)).toEqual([]));
});

describe('an invented number is found', () => {
  test.each<[string, Parameters<typeof flaws>[1], RegExp]>([
    ['种了31棵', { linked: ['first-001'] }, /nothing accounts for "31"/],
    ['种了30棵', {}, /nothing accounts for "30"/],
    ['收到4000万元', { linked: ['first-002'] }, /nothing accounts for "4000万"/],
    ['收到4000多万元', { linked: ['first-002'] }, /nothing accounts for "4000多万"/],
    ['40 million yuan', { locale: 'en', linked: ['first-002'] }, /"40 million"/],
    ['近五年', { linked: ['first-001'] }, /"近五年"/],
    ['到2021年', { linked: ['first-001'] }, /"2021"/],
    ['4棵', { linked: ['first-003'] }, /"4"/],
    ['一半', {}, /"一半"/],
    ['数十棵', {}, /"数十"/],
    ['多了10棵', { listed: { '10棵': 'first-001 - first-001' } }, /"10棵" is listed as 0/],
    ['约15棵', { listed: { 约15棵: 'other-001 / first-001.years' } }, /listed as 13\.3/],
    ['多了10棵', { listed: { '10棵': 'first-009' } }, /no figure/],
    ['没有数', { listed: { '10棵': 'other-001 - first-001' } }, /the text has no "10棵"/],
    ['超过10棵', { listed: { '10棵': 'other-001 - first-001' } }, /"超过10"/],
  ])('%s', (text, given, cause) =>
    expect(flaws(text, given)).toEqual(expect.arrayContaining([expect.stringMatching(cause)])),
  );
});

test.each([
  ['30棵', 'first-001', 0],
  ['40棵', 'first-001', 1],
  ['近4000万', 'first-002', 0],
  ['约4000万', 'first-002', 1],
  ['同一件事', 'first-002', 0],
])('the words %s may link to %s: %d flaws', (text, figure, count) => {
  const { flaws } = account([link(text, figure)], [], ['first'], 'zh', world);
  expect(flaws).toHaveLength(count);
});
