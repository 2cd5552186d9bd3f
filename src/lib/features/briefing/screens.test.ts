import { expect, it } from 'vitest';
import { screensOf } from './screens.ts';

const card = (type: 'bar' | 'coverage', id: string) => ({ id, chart: { type } });
const ids = (atOnce: number, ...cards: ReturnType<typeof card>[]) =>
  screensOf(cards, atOnce).map((screen) => screen.map(({ id }) => id));

it('keeps the order, so many cards a screen', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => card('bar', id));
  expect(ids(4, ...five)).toEqual([['a', 'b', 'c', 'd'], ['e']]);
  expect(ids(1, ...five)).toHaveLength(5);
});

it('gives a matrix a screen for itself', () => {
  expect(
    ids(4, card('bar', 'a'), card('coverage', 'm'), card('bar', 'b'), card('bar', 'c')),
  ).toEqual([['a'], ['m'], ['b', 'c']]);
});
