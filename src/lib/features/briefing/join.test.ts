import { expect, it } from 'vitest';
import { cardCode, type CardRef, MAX_CARDS } from '#lib/url/briefing.ts';
import { joined } from './join.ts';

const places = new Set(Array.from({ length: 20 }, (_, at) => String(420300 + at)));
const none = new Set<string>();
const known = {
  ...{ charts: new Set(['one', 'two']), indicators: none, places, events: none, maps: none },
};
const chart = (id: string): CardRef => ({ kind: 'chart', id });
const codes = (query: string, ...adding: CardRef[]) =>
  joined(query, adding, known).cards?.map(cardCode);

it('begins a briefing with what is added where there was none', () => {
  expect(codes('', chart('one'))).toEqual(['one']);
});

it('adds at the end, once', () => {
  expect(codes('c=two,p:420300&n=1', chart('one'), chart('two'))).toEqual([
    'two',
    'p:420300',
    'one',
  ]);
  expect(joined('c=two&n=1&wall', [chart('one')], known)).toMatchObject({
    perSheet: 1,
    wall: null,
  });
});

it('leaves out what a briefing has no room for', () => {
  const full = [...places].slice(0, MAX_CARDS).map((id) => `p:${id}`);
  expect(codes(`c=${full.join(',')}`, chart('one'))).toEqual(full);
});
