import { describe, expect, it } from 'vitest';
import { after, start, worthPlaying } from './play.ts';

describe('playing through times', () => {
  it.each([
    [0, 3, 1],
    [1, 3, 2],
    [2, 3, null],
    [0, 1, null],
    [0, 0, null],
  ])('goes from %i of %i to %s', (current, count, next) => {
    expect(after(current, count)).toBe(next);
  });

  it('begins where it stands, and anew at the end', () => {
    expect([start(1, 4), start(3, 4)]).toEqual([1, 0]);
  });

  it.each([
    [8, 10, true],
    [7, 40, false],
    [50, 9, false],
  ])('%i times of %i places: %s', (times, places, worth) => {
    expect(worthPlaying(times, places)).toBe(worth);
  });
});
