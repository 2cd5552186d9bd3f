import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowsLog, domainOf, roomAround } from './domain.ts';

const finite = fc
  .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -9, max: 9 }))
  .map(([lead, exponent]) => Number(`${lead}e${exponent}`));

describe('the ends of an axis', () => {
  it.each<[string, number[], object, [number, number]]>([
    ['are round', [3, 97], {}, [0, 100]],
    ['need no zero', [1003, 1097], {}, [1000, 1100]],
    ['take zero in where bars stand on it', [1003, 1097], { zero: true }, [0, 1200]],
    ['reach below zero', [-312, 95], {}, [-400, 100]],
    ['leave one value in the middle', [40], {}, [20, 60]],
    ['leave equal values in the middle', [-8, -8, -8], {}, [-12, -4]],
    ['of one value with zero', [40], { zero: true }, [0, 40]],
    ['of nothing', [], {}, [0, 1]],
    ['of zeros', [0, 0], {}, [0, 1]],
    ['leave out what is no number', [NaN, Infinity, 2, 4], {}, [2, 4]],
    ['of a logarithm are 1, 2 or 5', [3, 970], { kind: 'log' }, [2, 1000]],
    ['of a logarithm of one value', [7], { kind: 'log' }, [5, 10]],
    ['of a logarithm of nothing', [], { kind: 'log' }, [1, 10]],
    ['of extremes', [1e-9, 1e12], { kind: 'log' }, [1e-9, 1e12]],
  ])('%s', (_, values, options, expected) => {
    expect(domainOf(values, options)).toEqual(expected);
  });

  it('hold every value', () => {
    fc.assert(
      fc.property(fc.array(finite), fc.boolean(), (values, zero) => {
        const [low, high] = domainOf(values, { zero });
        expect(low).toBeLessThan(high);
        for (const value of zero ? [...values, 0] : values) {
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it('of a logarithm have no zero and nothing below', () => {
    expect(allowsLog([1e-9, 1])).toBe(true);
    for (const value of [0, -1, NaN]) {
      expect(allowsLog([1, value])).toBe(false);
      if (!Number.isNaN(value)) expect(() => domainOf([1, value], { kind: 'log' })).toThrow();
    }
  });
});

describe('room around a zero', () => {
  const reach = fc.record({ value: finite, extra: fc.integer({ min: 0, max: 99 }) });

  it('lets marks and their labels stand on both sides, as long as can be', () => {
    fc.assert(
      fc.property(fc.array(reach, { minLength: 1 }), (reaches) => {
        const length = 300;
        const [low, high] = roomAround(reaches, length);
        expect(low).toBeLessThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(0);
        expect(high - low).toBeGreaterThan(0);
        const scale = length / (high - low);
        const zero = -low * scale;
        const ends = reaches
          .filter(({ value }) => value !== 0)
          .map(({ value, extra }) => zero + value * scale + Math.sign(value) * extra);
        for (const end of ends) {
          expect(end).toBeGreaterThanOrEqual(-0.5);
          expect(end).toBeLessThanOrEqual(length + 0.5);
        }
        if (ends.length > 0)
          expect(Math.max(...ends) > length - 1 || Math.min(...ends) < 1).toBe(true);
      }),
    );
  });

  it('is the whole where nothing is negative, and where nothing is positive', () => {
    expect(roomAround([{ value: 10, extra: 100 }], 300)).toEqual([0, 15]);
    expect(roomAround([{ value: -10, extra: 100 }], 300)).toEqual([-15, 0]);
    expect(roomAround([], 300)).toEqual([0, 1]);
  });
});
