import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARE_DEFAULT, formatCompare, parseCompare, type CompareState } from './compare.ts';

const known = {
  indicators: new Set(['members', 'organisations', 'donations', 'a1', 'a2', 'a3', 'a4']),
  places: new Set(['420302', '420303', '420300-jkq']),
  reports: new Set(['shiyan-2020', 'shiyan-2022']),
  events: new Set(['flood-2020', 'park-2021']),
};
const parse = (query: string) => parseCompare(new URLSearchParams(query), known);

const states: fc.Arbitrary<CompareState> = fc.record({
  indicators: fc.uniqueArray(fc.constantFrom(...known.indicators), { maxLength: 6 }),
  places: fc.uniqueArray(fc.constantFrom(...known.places)),
  years: fc.option(
    fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 40 }))
      .map(([from, length]) => ({ from, to: from + length })),
  ),
  at: fc.option(fc.integer({ min: 1000, max: 9999 })),
  chart: fc.constantFrom<CompareState['chart'][]>(
    { type: 'bar' },
    { type: 'bar', sort: 'place' },
    { type: 'timeline' },
    { type: 'timeline', events: ['park-2021'], highlight: ['420303'] },
    { type: 'tile-map', as: 'per_head', per: 'members' },
    { type: 'facets', of: { type: 'timeline', events: ['flood-2020'] } },
    { type: 'table' },
  ),
  pinned: fc.uniqueArray(fc.constantFrom(...known.places), { maxLength: 3 }),
  undated: fc.constantFrom('keep' as const, 'hide' as const),
  qualifier: fc.constantFrom('any' as const, 'exact' as const, 'approximate' as const),
  report: fc.option(fc.constantFrom(...known.reports)),
  normalise: fc.constantFrom('no' as const, 'per_year' as const),
  draft: fc.option(fc.constantFrom('7c9e6679-7425', 'made')),
});

describe('compare links', () => {
  it('come back as the state they were written from', () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = formatCompare(state);
        expect(query).toMatch(/^[\x21-\x7e]*$/);
        expect(parse(query)).toEqual({ state, dropped: [] });
      }),
    );
  });

  it('are empty for the default state', () => {
    expect(formatCompare(COMPARE_DEFAULT)).toBe('');
    expect(parse('')).toEqual({ state: COMPARE_DEFAULT, dropped: [] });
  });

  it.each([
    ['i=members,nobody', { indicators: ['members'] }, ['nobody']],
    ['p=420302,999999', { places: ['420302'] }, ['999999']],
    ['y=2022-2018', { years: null }, ['2022-2018']],
    ['y=0000', { years: null }, ['0000']],
    ['y=last', { years: null }, ['last']],
    ['y=2020', { years: { from: 2020, to: 2020 } }, []],
    ['draft=a/b', { draft: null }, ['a/b']],
    ['at=2020', { at: 2020 }, []],
    ['at=2020-03', { at: null }, ['2020-03']],
    ['at=constructor', { at: null }, ['constructor']],
    ['t=pie', { chart: { type: 'bar' } }, ['pie']],
    ['o=sort:place', { chart: { type: 'bar', sort: 'place' } }, []],
    [
      'o=sort:colour;highlight:(420302)',
      { chart: { type: 'bar', highlight: ['420302'] } },
      ['sort'],
    ],
    ['t=timeline&o=sort:place', { chart: { type: 'timeline' } }, ['sort']],
    [
      't=timeline&o=events:(flood-2020,evil);highlight:(420302,evil)',
      { chart: { type: 'timeline', events: ['flood-2020'], highlight: ['420302'] } },
      ['evil', 'evil'],
    ],
    ['t=timeline&o=events:(evil)', { chart: { type: 'timeline' } }, ['evil']],
    [
      't=bar&o=as:per_head;per:evil;sort:place',
      { chart: { type: 'bar', as: 'per_head', sort: 'place' } },
      ['evil'],
    ],
    [
      't=facets&o=of.type:timeline;of.highlight:(420303,evil)',
      { chart: { type: 'facets', of: { type: 'timeline', highlight: ['420303'] } } },
      ['evil'],
    ],
    ['h=420303,999999', { pinned: ['420303'] }, ['999999']],
    ['chart=line&indicators=members', { chart: { type: 'timeline' }, indicators: ['members'] }, []],
    ['t=bar&chart=line', { chart: { type: 'bar' } }, []],
    ['r=shiyan-2020,shiyan-2022', { report: 'shiyan-2020' }, ['shiyan-2022']],
    ['q=constructor', { qualifier: 'any' }, ['constructor']],
  ])('%s keeps the rest and says what was dropped', (query, expected, dropped) => {
    const result = parse(query);
    expect(result.state).toMatchObject(expected);
    expect(result.dropped.map((d) => d.value)).toEqual(dropped);
  });

  it('never throws on what a stranger typed', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(parse(query).state.indicators.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
