import { describe, expect, test } from 'vitest';
import { world } from './fixture.ts';
import { workOut } from './formula.ts';

describe('a formula over figures', () => {
  test.each([
    ['other-001 - first-001', 10],
    ['other-001 / first-001.years', 40 / 3],
    ['first-001 + other-001 / first-001', 70 / 30],
    ['first-002.likely_low', 3e7],
    ['first-002.width', 1e7],
    ['other-001.end - first-001.start', 4],
    ['other.year - first.year', 3],
    ['sum(first-001, other-001)', 70],
    ['other-001 / sum(first-001, other-001)', 40 / 70],
    ['count(first-001, north, trees)', 3],
  ])('%s = %d', (formula, value) => {
    const worked = workOut(formula, world);
    expect(worked.ok && worked.value).toBeCloseTo(value, 9);
  });
  test('is kept as it was written, for the reader', () => {
    expect(workOut('other-001 - first-001', world)).toMatchObject({
      formula: {
        first: { kind: 'figure', id: 'other-001', field: 'value' },
        rest: [{ operator: '-', term: { kind: 'figure', id: 'first-001', field: 'value' } }],
      },
    });
  });
});

describe('nothing enters that is not in the data', () => {
  test.each([
    ['10', /no figure/],
    ['first-001 * 2', /"2" is no figure/],
    ['first-009', /no figure/],
    ['first-001.colour', /no "colour"/],
    ['first-002', /近4000万元: say which bound/],
    ['first-002.low', /has no low/],
    ['other-002.width', /has no width/],
    ['count(first-001, first-001)', /names one thing twice/],
    ['count(first-009)', /no "first-009" to count/],
    ['sum(first-001, first-002)', /say which bound/],
    ['sum(first-001, first-003)', /different units/],
    ['undated.year', /has no date/],
    ['', /no figure/],
  ])('%s', (formula, cause) => {
    expect(workOut(formula, world)).toEqual({ ok: false, cause: expect.stringMatching(cause) });
  });
});
