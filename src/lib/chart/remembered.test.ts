import { expect, it } from 'vitest';
import { exampleData, exampleRow } from './example-data.ts';
import { remembered } from './remembered.ts';
import { dumbbellPanels } from './types/dumbbell/pairs.ts';

it('makes a thing once for each object and key, also where it is nothing', () => {
  const known = remembered<object, number | null>();
  const [a, b] = [{}, {}];
  let asked = 0;
  const make = (): number | null => (++asked === 2 ? null : asked);
  const keys = ['x', 'y', 'x', 'y'];
  expect(keys.map((key) => known(a, key, make))).toEqual([1, null, 1, null]);
  expect(known(b, 'x', make)).toBe(3);
  expect(asked).toBe(3);
});

it('forgets nothing when making fails, and tries anew', () => {
  const known = remembered<object, number>();
  const of = {};
  const fails = (): number => {
    throw new Error('no');
  };
  expect(() => known(of, 'x', fails)).toThrow('no');
  expect(known(of, 'x', () => 1)).toBe(1);
});

it('holds two uses apart, and two choices of one chart', () => {
  const [one, other] = [remembered<object, string>(), remembered<object, string>()];
  const of = {};
  expect([one(of, 'x', () => 'a'), other(of, 'x', () => 'b')]).toEqual(['a', 'b']);
  const row = (id: string, place: string, year: string, value: number) =>
    exampleRow({
      id,
      as_written: `${value}人`,
      place,
      value,
      period_start: year,
      period_end: year,
    });
  const data = {
    ...exampleData([]),
    rows: [
      row('a', 'east', '2020', 10),
      row('b', 'east', '2022', 11),
      row('c', 'west', '2020', 10),
      row('d', 'west', '2022', 30),
    ],
  };
  const places = (sort?: 'place') =>
    dumbbellPanels(data, sort ? { sort } : {}).map(({ entries }) => entries.map((e) => e.place));
  expect(places()).toEqual([['west', 'east']]);
  expect(places('place')).toEqual([['east', 'west']]);
  expect(dumbbellPanels(data, {})).toBe(dumbbellPanels(data, {}));
});
