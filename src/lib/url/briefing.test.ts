import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartChoice } from '#lib/chart/spec.ts';
import {
  BRIEFING_DEFAULT,
  type BriefingState,
  cardCode,
  type CardRef,
  formatBriefing,
  MAX_CARDS,
  parseBriefing,
} from './briefing.ts';

const known = {
  charts: new Set(['new-form-members', 'c', 'women-insured']),
  indicators: new Set(['union_members', 'love_stations', 'a1', 'a2', 'a3']),
  places: new Set(['420300', '420303', '420300-jkq']),
  events: new Set(['lockdown']),
  maps: new Set<string>(),
};
const parse = (query: string) => parseBriefing(new URLSearchParams(query), known);

const A_LINE = ['i:a1::timeline;highlight:(420303)'];

const place = fc.constantFrom(...known.places);
const cards: fc.Arbitrary<CardRef> = fc.oneof(
  fc.record({ kind: fc.constant('chart' as const), id: fc.constantFrom(...known.charts) }),
  fc.record({
    kind: fc.constant('indicator' as const),
    indicator: fc.constantFrom(...known.indicators),
    places: fc.uniqueArray(place),
    chart: fc.constantFrom<ChartChoice>(
      { type: 'bar' },
      { type: 'bar', sort: 'place', scale: 'log' },
      { type: 'timeline' },
      { type: 'timeline', highlight: ['420303', '420300'], events: ['lockdown'] },
      { type: 'dumbbell', form: 'slope' },
      { type: 'coverage', rows: 'place', columns: 'window' },
      { type: 'facets', of: { type: 'timeline', highlight: ['420300', '420303'] }, by: 'place' },
    ),
  }),
  fc.record({ kind: fc.constant('place' as const), place }),
  fc.record({ kind: fc.constant('coverage' as const), place: fc.option(place) }),
);
const states: fc.Arbitrary<BriefingState> = fc.record({
  cards: fc.option(fc.uniqueArray(cards, { maxLength: MAX_CARDS, selector: cardCode })),
  place: fc.option(place),
  perSheet: fc.constantFrom(1 as const, 2 as const),
  wall: fc.constantFrom(null, 1 as const, 4 as const),
});

describe('briefing links', () => {
  it('come back as the state they were written from', () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = formatBriefing(state);
        expect(query).toMatch(/^[\x21-\x7e]*$/);
        expect(parse(query)).toEqual({ state, add: [], dropped: [] });
      }),
    );
  });

  it('are empty for the default, and tell it from a briefing without a card', () => {
    expect(formatBriefing(BRIEFING_DEFAULT)).toBe('');
    expect(parse('').state.cards).toBeNull();
    expect(parse(formatBriefing({ ...BRIEFING_DEFAULT, cards: [] })).state.cards).toEqual([]);
  });

  it.each([
    ['c=new-form-members,nobody', ['new-form-members'], ['nobody']],
    ['c=i:nothing,p:420303', ['p:420303'], ['i:nothing']],
    ['c=i:union_members:420303.999999', ['i:union_members:420303'], ['999999']],
    ['c=i:union_members:999999', [], ['i:union_members:999999']],
    ['c=i:union_members:420303:more', [], ['i:union_members:420303:more']],
    ['c=t:union_members:420303:bar', [], ['t:union_members:420303:bar']],
    ['c=i:union_members:999999:dumbbell', [], ['i:union_members:999999:dumbbell']],
    ['c=i:union_members::dumbbell;form:round', ['i:union_members::dumbbell'], ['form']],
    ['c=i:a1::timeline;highlight:(420303*999999)', A_LINE, ['999999']],
    ['c=i:a1::bar;as:change,i:a1::facets', [], ['i:a1::bar;as:change', 'i:a1::facets']],
    ['c=p:999999,c:999999,x:420303', [], ['p:999999', 'c:999999', 'x:420303']],
    ['c=c:all,c:420300,c', ['c:all', 'c:420300', 'c'], []],
    ['c=t:love_stations,t:love_stations', ['t:love_stations'], []],
    ['c=&place=999999&n=3&wall=2', [], ['999999', '3', '2']],
  ])('%s keeps the rest and says what was dropped', (query, kept, dropped) => {
    const { state, ...said } = parse(query);
    expect(state.cards?.map(cardCode)).toEqual(kept);
    expect(said.dropped.map(({ value }) => value)).toEqual(dropped);
  });

  it('hold no more cards than a briefing does', () => {
    const places = ['420300', '420303', '420300-jkq'];
    const codes = ['a1', 'a2', 'a3', 'union_members', 'love_stations'].flatMap((indicator) =>
      places.map((one) => `i:${indicator}:${one}`),
    );
    const { state, dropped } = parse(`c=${codes.join(',')}`);
    expect(state.cards).toHaveLength(MAX_CARDS);
    expect(dropped.map(({ value }) => value)).toEqual(codes.slice(MAX_CARDS));
  });

  it('open the wall with a bare word', () => {
    expect(parse('wall').state.wall).toBe(1);
    expect(parse('wall=4').state.wall).toBe(4);
    expect(parse('').state.wall).toBeNull();
  });

  it('name cards that are to be added apart from those that are there', () => {
    const { state, add } = parse('add=p:420303,women-insured');
    expect(state.cards).toBeNull();
    expect(add.map(cardCode)).toEqual(['p:420303', 'women-insured']);
  });

  it('never throw on what a stranger typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { state } = parse(`c=${encodeURIComponent(text)}&n=${encodeURIComponent(text)}`);
        expect(state.cards?.length).toBeLessThanOrEqual(MAX_CARDS);
      }),
    );
  });
});
