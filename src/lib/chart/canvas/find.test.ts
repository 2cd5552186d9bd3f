import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finder } from './find.ts';
import { marksAt } from './made.ts';

/** The rule itself, asked of every mark. */
function nearest(boxes: number[][], px: number, py: number, reach: number): number[] {
  const away = boxes.map(([x = 0, y = 0, w = 0, h = 0]) =>
    Math.hypot(Math.max(x - px, 0, px - x - w), Math.max(y - py, 0, py - y - h)),
  );
  const least = Math.min(...away, Infinity);
  return least <= reach ? away.flatMap((one, i) => (one === least ? [i] : [])) : [];
}

describe('the mark at a point', () => {
  const size = fc.integer({ min: 1, max: 60 });
  const box = fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 }), size, size)
    .map((numbers): number[] => numbers);

  it('is the one under it, else the nearest in reach', () => {
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 60 }),
        fc.integer({ min: -50, max: 400 }),
        fc.integer({ min: -50, max: 300 }),
        fc.constantFrom(1, 12, 40),
        (boxes, px, py, reach) => {
          const found = finder(marksAt(boxes))(px, py, reach);
          const right = nearest(boxes, px, py, reach);
          if (found === null) expect(right).toEqual([]);
          else expect(right).toContain(found);
        },
      ),
    );
  });

  it('is found among dots on one spot, and beside a cell as wide as the picture', () => {
    const find = finder(
      marksAt([
        [10, 10, 4, 4],
        [10, 10, 4, 4],
        [0, 50, 700, 8],
      ]),
    );
    expect(find(12, 12, 10)).not.toBeNull();
    expect(find(690, 54, 2)).toBe(2);
    expect(find(690, 90, 10)).toBeNull();
  });
});
