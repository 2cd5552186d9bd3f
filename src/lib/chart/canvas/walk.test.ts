import { describe, expect, it } from 'vitest';
import { marksAt } from './made.ts';
import { walk } from './walk.ts';

describe('keys on cells', () => {
  // Two rows of three years; the second has one window over its first two.
  const { first, step } = walk(
    marksAt([
      [0, 0, 10, 10],
      [10, 0, 10, 10],
      [20, 0, 10, 10],
      [0, 10, 20, 10],
      [20, 10, 10, 10],
    ]),
  );

  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 3],
    ['ArrowLeft', 3, 2],
    ['ArrowDown', 2, 4],
    ['ArrowDown', 0, 3],
    ['ArrowUp', 4, 2],
    ['ArrowDown', 4, null],
    ['ArrowLeft', 0, null],
    ['End', 0, 4],
    ['Home', 4, 0],
    ['PageDown', 1, 4],
    ['a', 1, null],
  ])('%s leads from %i to %s', (key, from, to) => {
    expect(step(key, from)).toBe(to);
  });

  it('begin at the first of the first row', () => {
    expect(first).toBe(0);
  });
});

describe('keys on dots', () => {
  const boxes = [
    [30, 80, 4, 4],
    [10, 20, 4, 4],
    [20, 50, 4, 4],
  ];
  const { first, step } = walk(marksAt(boxes, 'dot'));

  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowRight', 2, 0],
    ['ArrowRight', 0, null],
    ['ArrowUp', 0, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 1, null],
    ['ArrowDown', 1, 2],
  ])('%s leads from %i to %s', (key, from, to) => {
    expect(step(key, from)).toBe(to);
  });

  it('begin at the least, and reach every dot', () => {
    const reached: number[] = [];
    for (let at: number | null = first; at !== null; at = step('ArrowRight', at)) reached.push(at);
    expect(reached).toEqual([1, 2, 0]);
  });
});
