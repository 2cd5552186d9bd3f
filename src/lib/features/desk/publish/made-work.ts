/** Test support: an invented report on the desk, held against invented published ones. */
import type { Figure } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';
import { startReview } from '#lib/reports/review/review.ts';
import type { DeskData } from '../desk-data.ts';
import { NOTHING_YET, type DeskWork } from '../work.ts';

/** The text of the invented report: the figures stand in it where `said` says. */
export const TEXT = '全市会员1200人。\n新增会员近300人，其中女会员310人。\n';

export const report = (change: Partial<Report> = {}): Report => ({
  ...{ id: 'invented-2023', title_zh: '虚构报告', title_en: 'An invented report' },
  ...{ short_zh: '虚构2023年报告', short_en: 'Invented report 2023', subject_place: '420300' },
  ...{ file: 'invented.txt', sha256: '0f'.repeat(32), characters: TEXT.length },
  ...{ newspaper: null, page: null, url: null, authors: [] },
  date: {
    ...{ earliest: '2023', latest: '2023', basis: 'stated' },
    ...{ basis_zh: '文末印有日期。', basis_en: 'Printed at its end.' },
  },
  ...{ reference_date: '2023', covers: ['420300'], notes_zh: null, notes_en: null },
  ...{ sections: [{ start: 0, label_zh: '引言', label_en: 'Introduction' }], paragraphs: [0] },
  ...change,
});

/** An exact stock of 2023, changed as a test wants. */
export function figure(id: string, value: number, change: Partial<Figure> = {}): Figure {
  return {
    ...{ id, start: 4, end: 9, as_written: `${value}人`, role: 'measure' },
    ...{ subject_zh: '会员', subject_en: 'Members', indicator: 'union_members', place: '420300' },
    ...{ value, low: value, high: value, qualifier: 'exact', precision: 1, unit: 'person' },
    ...{ likely_low: value, likely_high: value, level: 'city' },
    ...{ period_kind: 'instant', period_start: '2023', period_end: '2023' },
    ...{ period_text: null, period_basis: 'default', suspect: false },
    ...{ part_of: null, repeat_of: null, review: 'accepted', status: null },
    ...{ note_zh: null, note_en: null },
    ...change,
  };
}

/** The registry and the forms of the files as they are; what is published is what a test says. */
export const deskData = (
  own: Pick<DeskData, 'registry' | 'schema' | 'indicatorSchema' | 'placeSchema'>,
  published: Record<string, Figure[]> = {},
): DeskData => ({
  ...own,
  ...{ notNumerals: [], products: [], served: [] },
  reports: Object.entries(published).map(([id, figures]) => ({ report: report({ id }), figures })),
});

/** A work that was begun with these figures. */
export const work = (figures: Figure[], change: Partial<DeskWork> = {}): DeskWork => ({
  ...{ key: 'made', report: report(), published: false },
  reviews: { first: startReview(TEXT, figures), second: null },
  ...{ ...NOTHING_YET, proposals: {}, changed: '2024-01-01T00:00:00Z' },
  ...change,
});
