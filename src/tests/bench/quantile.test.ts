import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';

test.each([
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[5], 0.95, 5],
  [[0, 100], 0.95, 95],
])('of %j at %d', (numbers, q, value) => {
  expect(quantile(numbers, q)).toBe(value);
});

test('of nothing', () => {
  expect(quantile([], 0.5)).toBeNaN();
});
