import { expect, it } from 'vitest';
import { exampleData } from '#lib/chart/example-data.ts';
import type { ChartChoice } from '#lib/chart/spec.ts';
import { addHref } from './add-to-briefing.ts';

const data = exampleData([{ id: 'a', as_written: '8人', value: 8 }]);
const both = exampleData([
  { id: 'a', as_written: '8人', value: 8 },
  { id: 'b', as_written: '3人', value: 3, indicator: 'craftsmen' },
]);
const bar: ChartChoice = { type: 'bar' };
const own = { published: null, chart: bar, data };

it.each<[string, Parameters<typeof addHref>[0], string | null]>([
  ['all places', own, '/en/briefing/?add=i:members'],
  ['some places', { ...own, asked: ['east', 'west'] }, '/en/briefing/?add=i:members:east.west'],
  ['in time', { ...own, chart: { type: 'timeline' } }, '/en/briefing/?add=t:members'],
  ['a published chart', { ...own, published: 'one', asked: null }, '/en/briefing/?add=one'],
  ['other conditions than places', { ...own, asked: null }, null],
  ['values made of figures', { ...own, chart: { type: 'bar', as: 'change' } }, null],
  ['several indicators', { ...own, data: both }, null],
])('a card of %s is added as what it shows, or not at all', (_, card, to) => {
  expect(addHref(card, 'en')).toBe(to);
});
