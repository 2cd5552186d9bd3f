import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, roomFor, valueScale } from './value.ts';

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

describe('an axis from end to end', () => {
  const shown = (domain: [number, number], options = {}): string[] =>
    valueScale(domain, [0, 400], 'zh', options).ticks.map((tick) => tick.text);

  it.each<[string, [number, number], object, string[]]>([
    ['below and above zero', [-3e4, 4e4], {}, ['−2万', '0', '2万', '4万']],
    ['below zero alone', [-50, 0], {}, ['−50', '−40', '−30', '−20', '−10', '0']],
    ['without a zero', [1000, 1100], {}, ['1000', '1020', '1040', '1060', '1080', '1100']],
    ['of quotients', [0, 3], { whole: false }, ['0', '1', '2', '3']],
    ['of small quotients', [0, 1.5], { whole: false }, ['0', '0.5', '1', '1.5']],
    ['over three decades', [10, 1e4], { kind: 'log' }, ['10', '100', '1000', '1万']],
    ['over one', [10, 100], { kind: 'log' }, ['10', '20', '50', '100']],
    ['within one', [21, 48], { kind: 'log' }, ['25', '30', '35', '40', '45']],
    ['over twenty-one', [1e-9, 1e12], { kind: 'log' }, ['10⁻⁵', '1', '10万', '100亿']],
    ['of extremes, linear', [1e-9, 1e12], {}, ['2000亿', '4000亿', '6000亿', '8000亿', '1万亿']],
  ])('%s', (_, domain, options, expected) => {
    expect(shown(domain, options)).toEqual(expected);
  });

  it('refuses a logarithm of zero, and runs to its foot for what is no more', () => {
    expect(() => valueScale([0, 10], [0, 400], 'zh', { kind: 'log' })).toThrow(RangeError);
    expect(valueScale([1, 10], [30, 400], 'zh', { kind: 'log' }).at(0)).toBe(30);
  });

  it('is readable whatever the values: no tick twice, none beside its place, nothing but numbers', () => {
    const any = fc.oneof(
      fc
        .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -9, max: 9 }))
        .map(([lead, exponent]) => Number(`${lead}e${exponent}`)),
      fc.constantFrom(0, 1e-9, -1e-9, 1e12, 5, 5, 5),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 9 }), fc.boolean(), (values, log) => {
        const own = log ? values.map(Math.abs).filter(allowed) : values;
        const kind = log ? 'log' : 'linear';
        const domain = domainOf(own, { kind });
        const { ticks, at } = valueScale(domain, [20, 400], 'en', { kind, whole: false });
        const words = ticks.map(({ text }) => text);
        expect(new Set(words).size).toBe(words.length);
        expect(words.length).toBeGreaterThan(0);
        expect(words.join()).not.toMatch(/NaN|Infinity|e[+-]/);
        for (const place of [...ticks.map((tick) => tick.at), ...own.map(at)]) {
          expect(place).toBeGreaterThanOrEqual(19.5);
          expect(place).toBeLessThanOrEqual(400.5);
        }
      }),
    );
  });
});

const allowed = (value: number): boolean => value > 0;

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
