import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { readState } from './chart-state.ts';
import { world } from './fixture.ts';

const spec = world.charts.get('trees') as ChartSpec;
const read = (...lines: string[]) =>
  readState(
    spec,
    lines.map((text, i) => ({ text, line: 10 + i })),
    world,
  );

test('without options the chart is as published', () => {
  expect(read()).toEqual({
    state: { chart: spec.chart, places: null, figures: null, years: null },
    flaws: [],
  });
});

test.each<[string, object]>([
  ['highlight: north', { chart: { type: 'bar', sort: 'place', highlight: ['north'] } }],
  ['type: timeline', { chart: { type: 'timeline' } }],
  ['places: north, south', { places: ['north', 'south'] }],
  ['figures: first-001', { figures: ['first-001'] }],
  ['years: 2021-2022', { years: { from: 2021, to: 2022 } }],
  ['years: 2021', { years: { from: 2021, to: 2021 } }],
])('%s', (line, state) => {
  const { state: now, flaws } = read(line);
  expect(flaws).toEqual([]);
  expect(now).toMatchObject(state);
});

describe('what the chart cannot show is named with its line', () => {
  test.each<[string[], number, RegExp]>([
    [['type: pie'], 10, /./],
    [['places: north', 'highlight: west'], 11, /trees does not ask for "west"/],
    [['places: mars'], 10, /does not ask for "mars"/],
    [['figures: first-002'], 10, /does not show "first-002"/],
    [['figures: first-099'], 10, /does not show "first-099"/],
    [['years: 2022-2021'], 10, /from the earlier to the later/],
    [['years: lately'], 10, /one year, or two/],
    [['places: north, north'], 10, /one thing twice/],
    [['colour: red'], 10, /colour/],
    [['type: bar', 'type: bar'], 11, /stands twice/],
    [['north'], 10, /no "key: value"/],
  ])('%j', (lines, line, cause) => {
    expect(read(...lines).flaws).toEqual(
      expect.arrayContaining([{ line, cause: expect.stringMatching(cause) }]),
    );
  });
});
