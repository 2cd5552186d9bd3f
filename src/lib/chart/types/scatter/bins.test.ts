import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marksAt } from '../../canvas/made.ts';
import { binsOf, SQUARE } from './bins.ts';

/** The squares of a path, by column and row. */
const squares = (d: string): string[] =>
  [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, length]) =>
    Array.from(
      { length: Number(length) / SQUARE },
      (_, i) => `${Number(x) / SQUARE + i} ${(Number(y) - SQUARE / 2) / SQUARE}`,
    ),
  );

it('squares stand where points are, each once and nowhere else', () => {
  const spot = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }));
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 200 }), (spots) => {
      const { paths } = binsOf(
        marksAt(
          spots.map(([x, y]) => [x - 3, y - 3, 6, 6]),
          'dot',
        ),
      );
      const drawn = paths.flatMap(({ d }) => squares(d)).sort();
      const due = spots.map(([x, y]) => `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`);
      expect(drawn).toEqual([...new Set(due)].sort());
    }),
  );
});

it('a class is a number of points', () => {
  const five = Array.from({ length: 5 }, () => [50, 50, 2, 2]);
  const bins = binsOf(marksAt([[0, 0, 2, 2], ...five], 'dot'));
  expect(bins.paths.map(({ tone }) => tone)).toEqual(['--seq-1', '--seq-3']);
  expect(bins.most).toEqual([1, 10]);
});
