import { describe, expect, it } from 'vitest';
import type { ChartKind } from '#lib/chart/spec.ts';
import { chartData } from '../card/chart-data.ts';
import { row, source } from '../gallery/example-source.ts';
import { otherTypes } from '../pages/other-types.ts';
import { choiceFor } from './other-picture.ts';

const one = (id: string, place: string, at: string | null = null) =>
  row({ id, place, as_written: '8人', value: 8, period_start: at, period_end: at });

describe('types that a page does not draw', () => {
  const places = ['east', 'west', 'south', 'north', 'lake'];
  const rows = places.map((place) => one(place, place, '2020'));
  const offered = otherTypes(chartData(rows, places, source), ['bar']);
  const kinds = offered.map(({ kind }) => kind);

  it('come best first, those that do not fit last and with the reason', () => {
    const scores = offered.map(({ fit }) => (fit.fits ? fit.score : -1));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(offered.find(({ kind }) => kind === 'dot-strip')?.fit.fits).toBe(true);
    expect(offered.find(({ kind }) => kind === 'dumbbell')?.fit).toMatchObject({
      reason: 'one_time',
    });
  });

  it('are neither those it draws nor the table of all observations', () => {
    expect(kinds).not.toContain('bar');
    expect(kinds).not.toContain('table');
    expect(kinds).toContain('timeline');
  });
});

it.each<[string, ChartKind, ReturnType<typeof row>[], object]>([
  ['who is silent, and when', 'coverage', [one('a', 'east')], { columns: 'window' }],
  ['places', 'facets', [one('a', 'east'), one('b', 'west')], { of: { type: 'bar' } }],
  [
    'places over time',
    'facets',
    [one('a', 'east', '2020'), one('b', 'west', '2020'), one('c', 'west', '2022')],
    { of: { type: 'timeline' } },
  ],
  ['the times of one place', 'facets', [one('a', 'east'), one('b', 'east')], { by: 'period' }],
])('small choices show what differs: %s', (_, kind, rows, choice) => {
  expect(choiceFor(kind, rows)).toMatchObject(choice);
});
