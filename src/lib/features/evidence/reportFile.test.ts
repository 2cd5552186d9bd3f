import { describe, expect, it } from 'vitest';
import { exampleSource } from './example-report.ts';
import { parseReportFile, reportFile, reportOf } from './reportFile.ts';

describe('the file of a report', () => {
  const file = reportFile('example', exampleSource, new Set(['example']));

  it('holds the names its figures use, and no more', () => {
    expect(file?.indicators.map((one) => one.id)).toEqual(['stations']);
    expect(file?.places.map((one) => one.name_en)).toEqual(['Shiyan City', 'Maojian District']);
    expect(file?.units.map((one) => one.id)).toEqual(['facility', 'yuan']);
  });

  it('names the other side of a finding, in whichever report it stands', () => {
    expect(file?.findings).toHaveLength(1);
    expect(file?.findings[0]?.figures).toEqual([
      { figure: 'example-002', report: 'example', as_written: '近60家' },
      { figure: 'other-007', report: 'other', as_written: '70家' },
    ]);
  });

  it('says whether the text is served, and holds none of it', () => {
    expect(file?.text).toBe(true);
    expect(reportFile('example', exampleSource, new Set())?.text).toBe(false);
    expect(JSON.stringify(file)).not.toContain('建成驿站');
  });

  it('survives the way over the network', () => {
    expect(parseReportFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it('does not exist for a report that does not', () => {
    expect(reportFile('nowhere', exampleSource, new Set())).toBeNull();
  });

  it.each([null, 'a page', {}, { report: { id: 'a' }, figures: [] }])(
    'is told from another answer: %j',
    (json) => {
      expect(parseReportFile(json)).toBeNull();
    },
  );
});

it.each([
  ['shiyan-2020-031', 'shiyan-2020'],
  ['gaoyou-2020-1001', 'gaoyou-2020'],
  ['shiyan', null],
  ['', null],
  ['shiyan-2020-03x', null],
])('the figure %j stands in the report %j', (figure, report) => {
  expect(reportOf(figure)).toBe(report);
});
