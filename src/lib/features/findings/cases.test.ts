import { expect, it } from 'vitest';
import { exampleRow, type ExampleRow } from '#lib/chart/example-data.ts';
import { exampleSource } from '../evidence/example-report.ts';
import { findingsPage } from './cases.ts';

const other = exampleSource.reports.map((report) => ({ ...report, id: 'other' }));
const site = {
  ...exampleSource,
  reports: [...exampleSource.reports, ...other],
  findings: [...exampleSource.findings].reverse(),
  observations: [],
};

it('findings stand beside their figures, contradictions first', () => {
  const { cases } = findingsPage(site, [], 'zh');
  expect(cases.map(({ kind, sides }) => [kind, sides.map((s) => s.figure.id)])).toEqual([
    ['contradiction', ['example-002', 'other-007']],
    ['implausible', ['other-007']],
  ]);
});

it('every check is told with what it found, also where that is nothing', () => {
  const checks = ['disjoint', 'runs'].map((name) => ({ name, sql: `SELECT '${name}'` }));
  expect(findingsPage(site, checks, 'zh').checks.map(({ name, found }) => [name, found])).toEqual([
    ['disjoint', 1],
    ['runs', 0],
  ]);
});

const observed = (figure: string, given: Partial<ExampleRow> = {}) =>
  exampleRow({ id: figure, figure, place: 'east', as_written: '8人', value: 8, ...given });
const told = (...observations: ReturnType<typeof observed>[]) =>
  findingsPage({ ...site, observations }, [], 'zh').cases.map(({ compared }) => compared);

it('a finding says whether its two figures compare', () => {
  const dates = { period_start: '2020', period_end: '2020' };
  expect(told(observed('example-002', dates), observed('other-007', dates))).toEqual([
    ['两项的时段、口径、定义都相同，可以直接相比。'],
    [],
  ]);
  const office = { ...dates, level: 'office' };
  expect(told(observed('example-002', dates), observed('other-007', office))[0]).toEqual([
    '口径不同：east为市总工会机关，east未注明。',
  ]);
});

it('and nothing of figures that are no observations', () => {
  expect(told(observed('example-002'))).toEqual([[], []]);
});

it('a pair that only the rules find stands apart from the findings, and is none', () => {
  const dates = { period_start: '2020', period_end: '2020' };
  const observations = [
    observed('example-002', dates),
    observed('other-007', { ...dates, value: 9 }),
  ];
  const none = findingsPage({ ...site, findings: [], observations }, [], 'zh');
  expect(none.cases).toEqual([]);
  expect(none.pairs).toEqual({ observations: 2, found: 1 });
  expect(none.byRule).toMatchObject([
    { kind: 'contradiction', state: null, byRule: true, sides: [{}, {}] },
  ]);
  // Where a check returned the pair it is a finding, once.
  const found = findingsPage({ ...site, observations }, [], 'zh');
  expect(found.byRule).toEqual([]);
  expect(found.cases.map(({ state, byRule }) => [state, byRule])).toEqual([
    ['open', true],
    ['open', false],
  ]);
});
