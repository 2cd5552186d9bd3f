import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOptions, parseOptions, type Options } from './options.ts';

const key = fc.stringMatching(/^[a-z][a-z_]{0,8}$/);
const scalar = fc.oneof(
  fc.string(),
  fc.constantFrom('420302', 'true', '!5', '(a,b)', 'a;b:c.d', '近'),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
);
const options: fc.Arbitrary<Options> = fc.dictionary(
  key.filter((name) => name !== 'constructor' && name !== 'prototype'),
  fc.oneof(
    scalar,
    fc.array(scalar.filter((one) => one !== '')),
    fc.dictionary(key, scalar, { minKeys: 1 }),
  ),
  { noNullPrototype: true },
) as fc.Arbitrary<Options>;

describe('options in an address', () => {
  it('come back as they were written, in plain ASCII', () => {
    fc.assert(
      fc.property(options, (one) => {
        const text = formatOptions(one);
        expect(text).toMatch(/^[\x21-\x7e]*$/);
        expect(parseOptions(text)).toEqual({ options: one, broken: [] });
      }),
    );
  });

  it.each([
    ['sort:place', { sort: 'place' }, []],
    ['only.top:!5', { only: { top: 5 } }, []],
    ['stack:!true;highlight:(420302,420303)', { stack: true, highlight: ['420302', '420303'] }, []],
    ['of.type:bar;by:place', { of: { type: 'bar' }, by: 'place' }, []],
    ['sort', {}, ['sort']],
    ['n:!many;sort:place', { sort: 'place' }, ['n:!many']],
    ['__proto__.a:b', {}, ['__proto__.a:b']],
    ['a:b;a.c:d', { a: 'b' }, ['a.c:d']],
    ['a:%', {}, ['a:%']],
  ])('%s', (text, expected, broken) => {
    expect(parseOptions(text)).toEqual({ options: expected, broken });
  });

  it('never throw on what a stranger typed', () => {
    fc.assert(fc.property(fc.string(), (text) => parseOptions(text).broken.length >= 0));
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});
