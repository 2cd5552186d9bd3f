import { expect, it } from 'vitest';
import { BRIEFING_DEFAULT } from '#lib/url/briefing.ts';
import { linked } from './link.ts';

const known = {
  charts: new Set(['one']),
  indicators: new Set(['members']),
  places: new Set(['east']),
  events: new Set<string>(),
  maps: new Set<string>(),
};
const read = (query: string, vocabulary: typeof known | null) =>
  linked(new URLSearchParams(query), vocabulary);

it.each([
  ['wall', { wall: 1 }],
  ['wall=4', { wall: 4 }],
  ['n=1', { perSheet: 1 }],
  ['n=1&wall', { perSheet: 1, wall: 1 }],
  ['', {}],
] as const)(
  '“%s” names no card: it holds before there is anything to choose from',
  (query, state) => {
    expect(read(query, null)).toMatchObject({
      state: { ...BRIEFING_DEFAULT, ...state },
      awaits: false,
    });
  },
);

it.each(['c=one&wall', 'place=east&wall', 'add=i:members', 'c=&wall'])(
  '“%s” names cards: the page stands as it came until they are known, and drops none',
  (query) => {
    expect(read(query, null)).toEqual({
      state: BRIEFING_DEFAULT,
      add: [],
      dropped: [],
      awaits: true,
    });
    expect(read(query, known)).toMatchObject({ dropped: [], awaits: false });
  },
);

it('cards that are known are shown on the wall', () => {
  expect(read('c=one&wall', known).state).toMatchObject({
    cards: [{ kind: 'chart', id: 'one' }],
    wall: 1,
  });
});

it('a value that is wrong is dropped at once where it names no card', () => {
  expect(read('n=7', null).dropped.map(({ value }) => value)).toEqual(['7']);
});
