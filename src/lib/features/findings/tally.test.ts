import { expect, it } from 'vitest';
import type { Finding } from '#lib/model/figure.ts';
import { home } from '#lib/i18n/messages/home.ts';
import { findings } from '#lib/i18n/messages/findings.ts';
import { homePage } from '../pages/home-page.ts';
import { source } from '../gallery/example-source.ts';
import { tally } from './tally.ts';

const of = (...kinds: Finding['kind'][]) => kinds.map((kind) => ({ kind }));
const mixed = of(
  'implausible',
  'contradiction',
  'duplicate_claim',
  'contradiction',
  'contradiction',
);

it.each([
  [mixed, '核查查出5处：3处互相矛盾，1处同一数字说了两次，1处不合常理'],
  [of('contradiction', 'contradiction'), '核查查出2处互相矛盾'],
  [of('part_above_whole'), '核查查出1处部分大于整体'],
  [[], null],
])('findings are counted by kind, each by its own name', (found, told) => {
  expect(tally(found, 'zh')).toBe(told);
});

it.each([
  [
    mixed,
    'The checks found 5 cases: 3 contradictions, 1 figure with two claims, 1 implausible figure',
  ],
  [of('contradiction'), 'The checks found 1 contradiction'],
  [of('implausible', 'implausible'), 'The checks found 2 implausible figures'],
  [[], null],
])('and in English', (found, told) => {
  expect(tally(found, 'en')).toBe(told);
});

it.each(['zh', 'en'] as const)('the front page and the findings say it alike (%s)', (locale) => {
  const found = mixed.map(({ kind }, i) => ({
    id: `f-${i}`,
    check: kind,
    kind,
    figures: [],
    state: 'open' as const,
    note_zh: '',
    note_en: '',
  }));
  const page = homePage([], { rows: [], sql: '' }, { ...source, findings: found }, locale);
  const told = tally(found, locale) ?? '';
  expect(page.found).toBe(told);
  expect(home[locale].findings(told)).toContain(told);
  expect(findings[locale].lede(told)).toContain(told);
});

it('where the checks found nothing the front page is silent', () => {
  expect(homePage([], { rows: [], sql: '' }, source, 'zh').found).toBeNull();
});
