import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomFor, valueScale } from './value.ts';

const texts = (top: number, options = {}): string[] =>
  valueScale(top, [0, 400], 'zh', options).ticks.map((tick) => tick.text);

describe('the value axis', () => {
  it.each<[string, number, string[]]>([
    ['tens of thousands', 60000, ['0', '2万', '4万', '6万']],
    ['hundreds of millions', 2e8, ['0', '5000万', '1亿', '1.5亿', '2亿']],
    ['a few things', 3, ['0', '1', '2', '3']],
    ['parts of one', 0.99, ['0', '0.2', '0.4', '0.6', '0.8']],
  ])('is divided at round numbers of %s', (_, top, expected) => {
    expect(texts(top)).toEqual(expected);
  });

  it('has no more ticks on a wide page', () => {
    expect(valueScale(64000, [0, 1000], 'zh').ticks).toHaveLength(7);
  });

  it('of shares ends at 100%', () => {
    expect(texts(128, { percent: true })).toEqual(['0', '50%', '100%']);
  });

  it('begins at zero', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e12, noNaN: true }), (top) => {
        const scale = valueScale(top, [30, 400], 'en');
        expect(scale.at(0)).toBe(30);
        expect(scale.ticks[0]).toEqual({ value: 0, at: 30, text: '0' });
        expect(scale.at(top)).toBe(400);
      }),
    );
  });
});

describe('the length of bars', () => {
  it('leaves room for every tail and label', () => {
    const reach = fc.record({
      value: fc.integer({ min: 0, max: 1e9 }),
      extra: fc.integer({ min: 0, max: 190 }),
    });
    fc.assert(
      fc.property(fc.array(reach), (reaches) => {
        const { at } = valueScale(roomFor(reaches, 300), [0, 300], 'zh');
        for (const { value, extra } of reaches)
          expect(at(value) + extra).toBeLessThanOrEqual(300.5);
      }),
    );
  });

  it('is one where nothing has a size', () => {
    expect(roomFor([], 300)).toBe(1);
    expect(roomFor([{ value: 0, extra: 50 }], 300)).toBe(1);
  });
});
