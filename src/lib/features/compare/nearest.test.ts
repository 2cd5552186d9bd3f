import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Place } from '#lib/model/registry.ts';
import { COMPARE_DEFAULT, type CompareState } from '#lib/url/compare-state.ts';
import { nearest } from './nearest.ts';

const place = (id: string, parent: string | null) => ({ id, parent }) as Place;
const places = [
  place('east', null),
  place('e1', 'east'),
  place('e2', 'east'),
  place('west', null),
  place('w1', 'west'),
];
const row = (
  of: string,
  start: string | null,
  end: string | null = start,
  more: Partial<ObservationRow> = {},
) =>
  ({
    place: of,
    period_start: start,
    period_end: end,
    qualifier: 'exact',
    report: 'r1',
    ...more,
  }) as ObservationRow;

const rows = [
  row('e1', '2018', '2020'),
  row('e2', '2022'),
  row('e2', '2024-03', '2024-03', { report: 'r2', qualifier: 'nearly' }),
  row('w1', null),
];
const state = (part: Partial<CompareState>): CompareState => ({ ...COMPARE_DEFAULT, ...part });
const year = (from: number, to = from) => ({ years: { from, to } });

describe('the nearest question that has figures', () => {
  it.each<[Partial<CompareState>, Partial<CompareState>, number]>([
    [{ places: ['e1'], ...year(2024) }, year(2020), 1],
    [{ places: ['e1'], ...year(2010, 2012) }, year(2018), 1],
    [{ places: ['e2'], ...year(2023) }, year(2022), 1],
    [{ places: ['w1'], ...year(2023), undated: 'hide' }, { undated: 'keep' }, 1],
    [{ places: ['e1'], qualifier: 'approximate' }, { qualifier: 'any' }, 1],
    [{ places: ['e1'], report: 'r2' }, { report: null }, 1],
    [{ places: ['west'] }, { places: ['w1'] }, 1],
    [{ places: ['east'] }, { places: ['e1', 'e2'] }, 3],
    [{ places: ['west'], ...year(2022), undated: 'hide' }, { places: [] }, 1],
    [
      { places: ['west'], ...year(1999), undated: 'hide' },
      { places: [], years: null, undated: 'keep' },
      4,
    ],
    [{ places: ['e1'], normalise: 'per_year' }, { normalise: 'no' }, 1],
    [{ places: ['e1'], at: 2022 }, { at: 2020 }, 1],
    [{ places: ['e1'], at: 2024 }, { at: 2020 }, 1],
  ])('to %j changes %j', (part, change, count) => {
    expect(nearest(state(part), rows, { places, times: [2020, 2022, 2024] })).toEqual({
      change,
      count,
    });
  });

  it('is none where no report says anything', () => {
    expect(nearest(state({ places: ['e1'] }), [], { places, times: [] })).toBeNull();
  });

  it('always has figures, as many as it says', () => {
    const ids = fc.subarray(places.map(({ id }) => id));
    const states = fc.record({
      places: ids,
      years: fc.option(
        fc.integer({ min: 2010, max: 2030 }).map((from) => ({ from, to: from + 1 })),
      ),
      at: fc.option(fc.integer({ min: 2010, max: 2030 })),
      undated: fc.constantFrom('keep' as const, 'hide' as const),
      qualifier: fc.constantFrom('any' as const, 'exact' as const, 'approximate' as const),
      report: fc.option(fc.constantFrom('r1', 'r2')),
      normalise: fc.constantFrom('no' as const, 'per_year' as const),
    });
    fc.assert(
      fc.property(states, (part) => {
        const asked = state(part);
        const found = nearest(asked, rows, { places, times: [2020, 2022, 2024] });
        if (!found) throw new Error('there are figures');
        const next = { ...asked, ...found.change, normalise: 'no' as const };
        // What it leads to has nothing nearer: the same question, with as many figures.
        expect(nearest({ ...next, normalise: 'per_year' }, rows, { places, times: [] })).toEqual({
          change: { normalise: 'no' },
          count: found.count,
        });
      }),
    );
  });
});
