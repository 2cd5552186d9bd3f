import { describe, expect, it } from 'vitest';
import { exampleFigures, exampleReport } from './example-report.ts';
import { locationLabel, reportDate } from './location.ts';

describe('where a figure stands', () => {
  it.each([
    ['example-001', 'zh', '第2节（驿站）标题'],
    ['example-002', 'zh', '第2节（驿站）第1段'],
    ['example-003', 'en', 'section 2 (Stations), paragraph 1'],
  ] as const)('%s in %s: %s', (id, locale, label) => {
    const figure = exampleFigures.find((one) => one.id === id);
    expect(locationLabel(exampleReport, figure?.start ?? -1, locale)).toBe(label);
  });
});

describe('the date of a report is told as far as it is known', () => {
  const dated = (earliest: string | null, latest: string | null) => ({
    date: { ...exampleReport.date, earliest, latest },
  });
  it.each([
    ['2024-03-26', '2024-03-26', '2024年3月26日', '26 March 2024'],
    ['2020-01-01', '2020-12-31', '2020年', '2020'],
    [
      '2020-11-20',
      '2020-12-31',
      '2020年11月20日至12月31日之间',
      'some day from 20 November to 31 December 2020',
    ],
    [null, '2020', '不晚于2020年', 'not after 2020'],
    ['2020', null, '不早于2020年', 'not before 2020'],
    [null, null, '日期未能确定', 'date not established'],
  ])('%s to %s', (earliest, latest, zh, en) => {
    expect(reportDate(dated(earliest, latest), 'zh')).toBe(zh);
    expect(reportDate(dated(earliest, latest), 'en')).toBe(en);
  });
});
