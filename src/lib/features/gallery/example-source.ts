import { exampleData, exampleRow } from '#lib/chart/example-data.ts';
import type { Report } from '#lib/model/report.ts';
import type { Source } from '../card/chart-data.ts';

/** Test support: the invented vocabulary of the charts' examples, as the content of a site. */
const { registry, reports } = exampleData([]);

const covers: Record<string, string[]> = {
  '2020': ['city'],
  '2022': ['city'],
  counties: ['east', 'west', 'south'],
};

const whole = (report: (typeof reports)[number]): Report => ({
  ...report,
  title_zh: report.short_zh,
  title_en: report.short_en,
  subject_place: 'city',
  file: `${report.id}.txt`,
  sha256: '0'.repeat(64),
  characters: 1,
  newspaper: null,
  page: null,
  url: null,
  authors: [],
  covers: covers[report.id] ?? [],
  notes_zh: null,
  notes_en: null,
  sections: [],
  paragraphs: [],
});

export const source: Source = { registry, reports: reports.map(whole), findings: [] };
export const row = exampleRow;
