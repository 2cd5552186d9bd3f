import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, toneOf } from './classes.ts';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

describe('classes', () => {
  it.each<[string, number[], number[], number[]]>([
    ['nothing', [], [], [4]],
    ['one value', [5], [], [4]],
    ['equal values', [7, 7, 7], [], [4]],
    ['two values', [10, 300], [300], [2, 5]],
    ['three values', [4, 90, 1234], [90, 1000], [2, 4, 6]],
    ['a great many', upTo(6000), [1000, 2000, 3000, 4000, 5000], [1, 2, 3, 4, 5, 6]],
    ['very small and very large', [1e-9, 1e12], [1e12], [2, 5]],
    ['a change of sign', [-40, -20, 3, 50], [-20, 0, 50], [1, 3, 4, 6]],
  ])('of %s', (_, values, limits, tones) => {
    const classes = classesOf(values);
    expect([classes.limits, classes.tones]).toEqual([limits, tones]);
  });

  it('begin at ascending limits, and none of them is empty', () => {
    const value = fc.oneof(
      fc.integer({ min: -1e6, max: 1e9 }),
      fc.constantFrom(0, 1e-9, 1e12, 0.1, 0.3),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), (values) => {
        const classes = classesOf(values);
        const { limits, tones } = classes;
        expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b));
        const used = new Set(values.map((one) => toneOf(one, classes)));
        expect([...used].sort()).toEqual([...tones]);
        expect(tones.length).toBe(Math.min(tones.length, new Set(values).size));
      }),
    );
  });

  it('rise with their values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.integer(),
        fc.integer(),
        (values, a, b) => {
          const classes = classesOf(values);
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          expect(toneOf(low, classes)).toBeLessThanOrEqual(toneOf(high, classes));
        },
      ),
    );
  });

  it('keep a bound that is not reached under the limit it names', () => {
    const classes = classesOf([10, 300]);
    expect([toneOf(300, classes), toneOf(300, classes, true)]).toEqual([5, 2]);
  });
});
