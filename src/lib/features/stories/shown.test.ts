import { describe, expect, test } from 'vitest';
import { chartData } from '../card/chart-data.ts';
import { row, source } from '../gallery/example-source.ts';
import { shown } from './shown.ts';

const of = (id: string, place: string, start: string | null, end = start) =>
  row({
    id,
    figure: id,
    as_written: '8人',
    value: 8,
    place,
    period_kind: start === null ? 'unknown' : 'span',
    period_start: start,
    period_end: end,
  });
const data = chartData(
  [
    of('long', 'east', '2018', '2022'),
    of('short', 'west', '2018', '2020'),
    of('when', 'hill', null),
  ],
  ['east', 'west', 'hill', 'lake'],
  source,
);
/** Figures and places that a state leaves. */
const left = (state: Partial<Parameters<typeof shown>[1]>) => {
  const { rows, places } = shown(data, { places: null, years: null, ...state });
  return { rows: rows.map(({ id }) => id), places };
};

describe('a state of a chart', () => {
  test('shows all where it chooses nothing', () => {
    expect(left({})).toEqual({
      rows: ['long', 'short', 'when'],
      places: ['east', 'west', 'hill', 'lake'],
    });
  });
  test('keeps windows whole that touch the years, and what has no date', () => {
    expect(left({ years: { from: 2021, to: 2022 } }).rows).toEqual(['long', 'when']);
  });
  test('never calls a place silent whose figures it hides', () => {
    expect(left({ years: { from: 2021, to: 2022 } }).places).toEqual(['east', 'hill', 'lake']);
  });
  test('shows a silent place where it is chosen', () => {
    expect(left({ places: ['west', 'lake'] })).toEqual({
      rows: ['short'],
      places: ['west', 'lake'],
    });
  });
});
