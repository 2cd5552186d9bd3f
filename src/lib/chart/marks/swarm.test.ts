import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bee, stacked, swarm } from './swarm.ts';

const dot = (x: number): Bee => ({ x, left: 5, right: 5 });
const bee = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  left: fc.constantFrom(5, 5, 17),
  right: fc.constantFrom(5, 5, 17),
});

describe('a swarm', () => {
  it('leaves dots that do not meet on their line', () => {
    expect(swarm([dot(0), dot(40), dot(20)], 11)).toEqual([0, 0, 0]);
  });

  it('stacks equal values to both sides of the line', () => {
    expect(swarm([dot(9), dot(9), dot(9), dot(9)], 11)).toEqual([0, 11, -11, 22]);
  });

  it('covers no dot and no tail with another', () => {
    fc.assert(
      fc.property(fc.array(bee, { maxLength: 60 }), (bees) => {
        const y = swarm(bees, 11);
        const meet = bees.flatMap((a, i) =>
          bees.slice(i + 1).filter((b, k) => {
            const dy = Math.abs(y[i]! - y[i + 1 + k]!);
            const tails = Math.max(a.left, a.right, b.left, b.right) > 5;
            const apart = tails
              ? a.x + a.right <= b.x - b.left || b.x + b.right <= a.x - a.left || dy >= 10
              : Math.hypot(a.x - b.x, dy) >= 10;
            return !apart;
          }),
        );
        expect(meet).toEqual([]);
      }),
    );
  });

  it('sets six hundred equal dots within a frame', () => {
    const bees = Array.from({ length: 600 }, () => dot(7));
    expect(new Set(swarm(bees, 11)).size).toBe(600);
  });
});

describe('columns of dots', () => {
  it('hold each dot once, within half a dot of its value', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true })), (xs) => {
        const dots = stacked(xs, 4);
        expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(xs.length);
        dots.forEach(({ x }, i) => expect(Math.abs(x - xs[i]!)).toBeLessThanOrEqual(2));
      }),
    );
  });
});
