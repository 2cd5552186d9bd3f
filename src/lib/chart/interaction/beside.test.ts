import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beside } from './beside.ts';

const frame = { width: 400, roof: 50 };
const card = { width: 120, height: 80 };

it.each([
  ['above, in the middle', { x: 190, y: 200, width: 20, height: 10 }, { x: 140, y: 112 }],
  ['within the left side', { x: 0, y: 200, width: 10, height: 10 }, { x: 0, y: 112 }],
  ['within the right side', { x: 390, y: 200, width: 10, height: 10 }, { x: 280, y: 112 }],
  ['into the window above the frame', { x: 190, y: 40, width: 20, height: 10 }, { x: 140, y: -48 }],
  ['below where nothing is above', { x: 190, y: 20, width: 20, height: 10 }, { x: 140, y: 38 }],
])('stands %s', (_, mark, at) => {
  expect(beside(mark, card, frame)).toEqual(at);
});

it('never covers its mark', () => {
  const n = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(n, n, n, n, (x, y, width, height) => {
      const at = beside({ x, y, width, height }, card, frame);
      expect(at.y + card.height < y || at.y > y + height).toBe(true);
      expect(at.x).toBeGreaterThanOrEqual(0);
    }),
  );
});
