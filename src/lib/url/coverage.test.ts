import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COVERAGE_DEFAULT, type CoverageState, formatCoverage, parseCoverage } from './coverage.ts';

const topics = new Set(['aid_relief', 'culture']);
const parse = (query: string) => parseCoverage(new URLSearchParams(query), topics);

it('comes back as the state it was written from', () => {
  const states = fc.record<CoverageState>({
    told: fc.constantFrom('any', 'one', 'several'),
    sort: fc.constantFrom('registry', 'most'),
    topic: fc.option(fc.constantFrom(...topics)),
  });
  fc.assert(
    fc.property(states, (state) => {
      expect(parse(formatCoverage(state))).toEqual({ state, dropped: [] });
    }),
  );
  expect(formatCoverage(COVERAGE_DEFAULT)).toBe('');
});

it('keeps the rest of a bad link and says what was dropped', () => {
  const { state, dropped } = parse('told=3&sort=constructor&topic=culture');
  expect(state).toEqual({ ...COVERAGE_DEFAULT, topic: 'culture' });
  expect(dropped.map(({ value }) => value)).toEqual(['3', 'constructor']);
});
