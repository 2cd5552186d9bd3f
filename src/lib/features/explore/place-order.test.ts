import { describe, expect, it } from 'vitest';
import { CHART_KINDS, loadCharts } from '#lib/chart/registry.ts';
import { exampleData } from '#lib/chart/example-data.ts';
import { plainChoice } from '#lib/chart/fits.ts';
import type { ChartChoice } from '#lib/chart/spec.ts';
import { byPlace } from '#lib/chart/types/bar/order.ts';
import { observe } from '#lib/shape/observe.ts';
import { chartData, type Source } from '../card/chart-data.ts';
import { askedInOrder, inAskedOrder, moved, shownOrder } from './place-order.ts';

await loadCharts(CHART_KINDS);

const { rows, registry } = exampleData([
  { id: 'a', value: 90, as_written: '90人', place: 'west' },
  { id: 'b', value: 40, as_written: '40人', place: 'east' },
  { id: 'c', value: 10, as_written: '10人', place: 'south' },
]);
const source: Source = { registry, reports: [], findings: [] };
const by = (sort: 'value' | 'place'): ChartChoice => ({ type: 'bar', sort });

describe('an order made by hand', () => {
  it('starts from the picture, is asked for, and is the picture’s', () => {
    const before = shownOrder(by('value'), chartData(rows, [], source));
    expect(before).toEqual(['west', 'east', 'south']);
    const wanted = moved(before, 2, 0);
    const chart = inAskedOrder(by('value'));
    expect(chart).toEqual(by('place'));
    const after = chartData(rows, askedInOrder(wanted, ['east', 'river']), source);
    expect(shownOrder(by('place'), after)).toEqual(wanted);
    const bars = byPlace(after.rows.map(observe), after, 'place');
    expect(bars.map(({ place }) => place)).toEqual(wanted);
  });

  it('leaves nobody out who was silent', () => {
    expect(askedInOrder(['b', 'a'], ['a', 'b', 'c'])).toEqual(['b', 'a', 'c']);
  });

  it.each(CHART_KINDS)('%s keeps it or has an order of its own', (kind) => {
    const chart = inAskedOrder(plainChoice(kind));
    const keeps = ['bar', 'dumbbell', 'heatmap', 'facets'];
    expect(chart !== null).toBe(keeps.includes(kind));
  });
});

it.each([
  [0, 2, ['b', 'c', 'a']],
  [2, 0, ['c', 'a', 'b']],
  [1, 9, ['a', 'c', 'b']],
  [1, -1, ['b', 'a', 'c']],
  [7, 0, ['a', 'b', 'c']],
])('item %i moved to %i', (from, to, expected) => {
  expect(moved(['a', 'b', 'c'], from, to)).toEqual(expected);
});
