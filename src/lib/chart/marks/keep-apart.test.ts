import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepApart } from './keep-apart.ts';

describe('labels on a line', () => {
  it.each<[string, number[], [number, number], number[] | null]>([
    ['stand where they wish when there is room', [10, 40, 90], [0, 100], [10, 40, 90]],
    ['share the way when they meet', [50, 50], [0, 100], [45, 55]],
    ['keep their order, whatever the order given', [52, 50], [0, 100], [56, 46]],
    ['move in from the ends', [0, 0, 100], [5, 60], [5, 15, 60]],
    ['push a whole run', [50, 50, 50, 62], [0, 100], [38, 48, 58, 68]],
    ['do not fit', [1, 2, 3], [0, 15], null],
    ['are none', [], [0, 10], []],
  ])('%s', (_, wanted, line, expected) => {
    expect(keepApart(wanted, 10, line)?.map(Math.round) ?? null).toEqual(expected);
  });

  it('are apart, inside and in order, wherever they wish to stand', () => {
    const wishes = fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(wishes, (wanted) => {
        const apart = keepApart(wanted, 15, [0, 300]) ?? [];
        expect(apart).toHaveLength(wanted.length);
        const order = wanted.map((_, i) => i).sort((a, b) => apart[a]! - apart[b]!);
        for (const [a, b] of order.slice(1).map((b, i) => [order[i]!, b] as const)) {
          expect(apart[b]! - apart[a]!).toBeGreaterThanOrEqual(15 - 1e-6);
          expect(wanted[a]!).toBeLessThanOrEqual(wanted[b]!);
        }
        for (const y of apart) {
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(300 + 1e-6);
        }
      }),
    );
  });
});
