import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inSight, ROW } from './window.ts';

it('draws whatever is in sight, and keeps the height of the whole', () => {
  const pixels = fc.integer({ min: -500, max: 400_000 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      pixels,
      fc.integer({ min: 0, max: 3000 }),
      (count, top, height) => {
        const seen = inSight(count, top, height);
        expect(seen.above + (seen.to - seen.from) * ROW + seen.below).toBe(count * ROW);
        expect(seen.from).toBeGreaterThanOrEqual(0);
        expect(seen.to).toBeLessThanOrEqual(count);
        const visible = [
          Math.max(0, Math.floor(top / ROW)),
          Math.min(count, Math.ceil((top + height) / ROW)),
        ] as const;
        if (visible[0] < visible[1]) {
          expect(seen.from).toBeLessThanOrEqual(visible[0]);
          expect(seen.to).toBeGreaterThanOrEqual(visible[1]);
        }
        expect(seen.to - seen.from).toBeLessThanOrEqual(height / ROW + 22);
      },
    ),
  );
});
