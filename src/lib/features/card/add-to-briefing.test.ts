import { expect, it } from 'vitest';
import { exampleData } from '#lib/chart/example-data.ts';
import type { ChartChoice } from '#lib/chart/spec.ts';
import { briefingAdd } from '#lib/i18n/messages/briefing-add.ts';
import type { CompareQuestion, CoverageRow } from '#lib/query/questions/registry.ts';
import { addHref, notAdded } from './add-to-briefing.ts';
import { type CompareAnswer, compareCards } from '../compare/cards.ts';
import { row, source } from '../gallery/example-source.ts';

const data = exampleData([{ id: 'a', as_written: '8人', value: 8 }]);
const both = exampleData([
  { id: 'a', as_written: '8人', value: 8 },
  { id: 'b', as_written: '3人', value: 3, indicator: 'craftsmen' },
]);
const bar: ChartChoice = { type: 'bar' };
const own: Parameters<typeof addHref>[0] = { published: null, chart: bar, data };
const small: ChartChoice = { type: 'facets', of: { type: 'bar', as: 'change' } };
const told: CoverageRow = {
  ...{ place: 'east', key: 'organisation', observations: 1, approximate: 0, disputed: 0 },
  ...{ first_period: null, last_period: null },
};
const coverage: typeof own = {
  published: null,
  chart: { type: 'coverage' },
  data: { ...exampleData([]), coverage: [told] },
};

it.each<[string, Parameters<typeof addHref>[0], string | null]>([
  ['all places', own, '/en/briefing/?add=i:members'],
  ['some places', { ...own, asked: ['east', 'west'] }, '/en/briefing/?add=i:members:east.west'],
  ['in time', { ...own, chart: { type: 'timeline' } }, '/en/briefing/?add=t:members'],
  [
    'two times',
    { ...own, chart: { type: 'dumbbell', form: 'slope' }, asked: ['east'] },
    '/en/briefing/?add=i:members:east:dumbbell;form:slope',
  ],
  [
    'bars in another order',
    { ...own, chart: { type: 'bar', sort: 'place' } },
    '/en/briefing/?add=i:members::bar;sort:place',
  ],
  ['who reports what', coverage, '/en/briefing/?add=c:all'],
  ['a published chart', { ...own, published: 'one', asked: null }, '/en/briefing/?add=one'],
  ['other conditions than places', { ...own, asked: null }, null],
  ['values made of figures', { ...own, chart: { type: 'bar', as: 'change' } }, null],
  ['such values in small charts', { ...own, chart: small }, null],
  ['several indicators', { ...own, data: both }, null],
])('a card of %s is added as what it shows, or not at all', (_, card, to) => {
  expect(addHref(card, 'en')).toBe(to);
});

it.each<[string, Parameters<typeof addHref>[0], ReturnType<typeof notAdded>]>([
  ['all places', own, null],
  ['a published chart', { ...own, published: 'one', asked: null }, null],
  ['other conditions than places', { ...own, asked: null }, 'conditions'],
  ['values made of figures', { ...own, chart: { type: 'bar', as: 'change' } }, 'computed'],
  ['both', { ...own, asked: null, chart: { type: 'bar', as: 'change' } }, 'computed'],
  ['several indicators', { ...own, data: both }, 'several'],
  ['such values in small charts', { ...own, chart: small }, 'computed'],
  ['who reports what', coverage, null],
  ['no observations', { ...own, data: exampleData([]) }, 'other'],
])('a card of %s is never without a way or a reason', (_, card, why) => {
  expect(notAdded(card)).toBe(why);
  expect(addHref(card, 'zh') === null).toBe(why !== null);
  if (why)
    for (const locale of ['zh', 'en'] as const)
      expect(briefingAdd[locale][why]).toMatch(locale === 'zh' ? /。$/ : /\.$/);
});

it.each<[string, Partial<CompareQuestion>, string | null]>([
  ['of some places', { places: ['east'] }, '/briefing/?add=i:members:east'],
  ['of some years', { years: { from: 2018, to: 2020 } }, null],
  ['of exact figures only', { qualifier: 'exact' }, null],
  ['of one level', { level: 'office' }, null],
  ['of one report', { report: 'counties' }, null],
  ['without what is undated', { undated: 'hide' }, null],
  ['per year', { normalise: 'per_year' }, null],
])('a comparison %s is added only as what it shows', (_, asked, to) => {
  const rows = [row({ id: 'a', place: 'east', as_written: '8人', value: 8 })];
  const question = { kind: 'compare', indicators: ['members'], ...asked } as CompareQuestion;
  const answer: CompareAnswer = { question, rows, sql: '', engine: 'precomputed' };
  const [card] = compareCards(answer, bar, source, 'zh');
  expect(card && addHref(card, 'zh')).toBe(to);
});
