import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRows } from '#lib/model/arbitrary.ts';
import { silent } from './silent.ts';

it('names who was asked and not heard of, in the order asked', () => {
  expect(silent(['c', 'a', 'b'], [{ place: 'a' }, { place: 'x' }])).toEqual(['c', 'b']);
});

it('never calls a place silent that a row speaks of, be it zero', () => {
  fc.assert(
    fc.property(anyRows(), (rows) => {
      expect(
        silent(
          rows.map((r) => r.place),
          rows,
        ),
      ).toEqual([]);
    }),
  );
});
