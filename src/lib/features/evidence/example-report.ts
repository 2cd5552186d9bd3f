import { BLANK_FIGURE, type Figure } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';
import type { Source } from './reportFile.ts';

/** A text of our own, with its figures: what the tests of evidence and reading room read. */
export const exampleText = '本会工作\n一、驿站\n　　建成驿站近6\n0家。发放20余万元。\n';

const blank: Figure = {
  ...{ ...BLANK_FIGURE, role: 'measure', review: 'accepted' },
  ...{ subject_zh: '驿站', subject_en: 'Stations', indicator: 'stations', place: '420302' },
};

const at = (words: string): { start: number; end: number } => {
  const start = exampleText.indexOf(words);
  return { start, end: start + words.length };
};

export const exampleFigures: Figure[] = [
  {
    ...blank,
    ...at('一、'),
    end: at('一、').start + 1,
    id: 'example-001',
    as_written: '一',
    role: 'ordinal',
    subject_zh: '第一部分',
    subject_en: 'First part',
    indicator: null,
    place: null,
  },
  {
    ...blank,
    ...at('近6\n0家'),
    id: 'example-002',
    as_written: '近60家',
    qualifier: 'nearly',
    value: 60,
    high: 60,
    likely_low: 50,
    likely_high: 60,
    precision: 10,
    unit: 'facility',
    period_kind: 'span',
    period_start: '2018',
    period_end: '2020',
    period_text: '近三年',
    period_basis: 'inherited',
    note_zh: '含在建',
    note_en: 'Some under construction',
  },
  {
    ...blank,
    ...at('20余万元'),
    id: 'example-003',
    as_written: '20余万元',
    qualifier: 'more_than',
    value: 200_000,
    low: 200_000,
    likely_low: 200_000,
    likely_high: 300_000,
    precision: 100_000,
    unit: 'yuan',
    period_kind: 'unknown',
    period_basis: 'none',
    subject_zh: '补贴',
    subject_en: 'Subsidies',
    indicator: null,
    place: null,
  },
];

export const exampleReport: Report = {
  id: 'example',
  title_zh: '本会工作',
  title_en: 'Our work',
  short_zh: '本会工作',
  short_en: 'Our work',
  subject_place: '420300',
  file: 'example.txt',
  sha256: '',
  characters: exampleText.length,
  newspaper: null,
  page: null,
  url: null,
  authors: [],
  date: {
    earliest: '2020-11-20',
    latest: '2020-12-31',
    basis: 'resolved',
    basis_zh: '…',
    basis_en: '…',
  },
  reference_date: '2020',
  covers: ['420302'],
  notes_zh: null,
  notes_en: null,
  sections: [
    { start: 0, label_zh: '标题', label_en: 'Title' },
    { start: exampleText.indexOf('一、'), label_zh: '驿站', label_en: 'Stations' },
  ],
  paragraphs: [exampleText.indexOf('　　')],
};

const place = (id: string, name_zh: string, name_en: string) => ({
  id,
  code_gbt2260: id,
  code_nbs: null,
  name_zh,
  short_zh: name_zh,
  name_en,
  short_en: name_en,
  kind: 'district' as const,
  parent: null,
  counted_in: null,
  former: null,
  note_zh: null,
  note_en: null,
});

export const exampleSource: Source = {
  registry: {
    places: [
      place('420300', '十堰市', 'Shiyan City'),
      place('420302', '茅箭区', 'Maojian District'),
      place('420303', '张湾区', 'Zhangwan District'),
    ],
    indicators: ['stations', 'members'].map((id) => ({
      id,
      name_zh: id === 'stations' ? '驿站数' : '会员数',
      name_en: id === 'stations' ? 'Stations' : 'Members',
      definition_zh: '',
      definition_en: '',
      topic: 'aid',
      unit: 'facility',
      nature: 'stock' as const,
      concept: null,
      award_level: null,
      part_of: null,
      comparable_note_zh: null,
      comparable_note_en: null,
    })),
    units: [
      { id: 'facility', symbol_zh: '家', symbol_en: 'facilities', dimension: 'facilities' },
      { id: 'yuan', symbol_zh: '元', symbol_en: 'yuan', dimension: 'money' },
      { id: 'person', symbol_zh: '人', symbol_en: 'persons', dimension: 'people' },
    ],
  },
  reports: [exampleReport],
  figures: new Map([
    ['example', exampleFigures],
    ['other', [{ ...(exampleFigures[1] as Figure), id: 'other-007', as_written: '70家' }]],
  ]),
  findings: [
    {
      id: 'disjoint--example-002--other-007',
      check: 'disjoint',
      kind: 'contradiction',
      figures: ['example-002', 'other-007'],
      state: 'open',
      note_zh: '两数不能同时成立。',
      note_en: 'Both cannot hold.',
    },
    {
      id: 'implausible--other-007',
      check: 'implausible',
      kind: 'implausible',
      figures: ['other-007'],
      state: 'open',
      note_zh: '存疑。',
      note_en: 'Doubtful.',
    },
  ],
};
