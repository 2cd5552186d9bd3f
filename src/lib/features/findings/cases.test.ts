import { expect, it } from 'vitest';
import { exampleSource } from '../evidence/example-report.ts';
import { findingsPage } from './cases.ts';

const other = exampleSource.reports.map((report) => ({ ...report, id: 'other' }));
const site = {
  ...exampleSource,
  reports: [...exampleSource.reports, ...other],
  findings: [...exampleSource.findings].reverse(),
};

it('findings stand beside their figures, contradictions first', () => {
  const { cases } = findingsPage(site, []);
  expect(cases.map(({ finding, sides }) => [finding.kind, sides.map((s) => s.figure.id)])).toEqual([
    ['contradiction', ['example-002', 'other-007']],
    ['implausible', ['other-007']],
  ]);
});

it('every check is told with what it found, also where that is nothing', () => {
  const checks = ['disjoint', 'runs'].map((name) => ({ name, sql: `SELECT '${name}'` }));
  expect(findingsPage(site, checks).checks.map(({ name, found }) => [name, found])).toEqual([
    ['disjoint', 1],
    ['runs', 0],
  ]);
});
