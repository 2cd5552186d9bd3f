import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { STAY, Turning } from './turning.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('turns by itself after its stay, round and round', () => {
  const turning = new Turning(() => 2, false);
  turning.wait();
  vi.advanceTimersByTime(STAY - 1);
  expect(turning.at).toBe(0);
  vi.advanceTimersByTime(1);
  expect(turning.at).toBe(1);
  turning.turn(1);
  expect(turning.at).toBe(0);
  turning.turn(-1);
  expect(turning.at).toBe(1);
});

it.each([
  ['paused', 3, true],
  ['of one screen', 1, false],
  ['of none', 0, false],
])('stands still where it is %s', (_, count, paused) => {
  const turning = new Turning(() => count, paused);
  expect(turning.wait()).toBeUndefined();
  vi.advanceTimersByTime(2 * STAY);
  expect(turning.at).toBe(0);
});

it('waits no longer once it is told to stop', () => {
  const turning = new Turning(() => 2, false);
  turning.wait()?.();
  vi.advanceTimersByTime(2 * STAY);
  expect(turning.at).toBe(0);
});
