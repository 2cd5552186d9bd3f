import { expect, it } from 'vitest';
import { exampleFigures, exampleReport, exampleSource } from '../evidence/example-report.ts';
import { reportSummaries } from './summary.ts';

it('reports are listed with their counts, the latest first and the undated last', () => {
  const date = (earliest: string | null) => ({ ...exampleReport.date, earliest, latest: earliest });
  const reports = [
    { ...exampleReport, id: 'undated', date: date(null) },
    { ...exampleReport, id: 'old', date: date('2020') },
    { ...exampleReport, id: 'new', date: date('2024') },
  ];
  const figures = new Map([['new', exampleFigures]]);
  const list = reportSummaries({ ...exampleSource, reports, figures });
  expect(list.map((one) => one.report.id)).toEqual(['new', 'old', 'undated']);
  expect(list[0]).toMatchObject({
    figures: 3,
    measures: 2,
    covers: [{ name_en: 'Maojian District' }],
  });
});
