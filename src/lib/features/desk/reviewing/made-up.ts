/** Figures for tests and measurements: invented, and complete where nothing else is said. */
import type { Figure } from '#lib/model/figure.ts';

export const figureMade = (
  id: string,
  start: number,
  as_written: string,
  change: Partial<Figure> = {},
): Figure => ({
  ...{ id, start, end: start + as_written.length, as_written, role: 'measure' },
  ...{ subject_zh: '驿站', subject_en: 'Rest stations', indicator: null, place: '420300' },
  ...{ value: 59, low: 59, high: 59, qualifier: 'exact', likely_low: 59, likely_high: 59 },
  ...{ precision: 1, unit: 'facility', period_kind: 'unknown', period_start: null },
  ...{ period_end: null, period_text: null, period_basis: 'none', level: null, suspect: false },
  ...{ part_of: null, repeat_of: null, review: 'proposed', status: null },
  ...{ note_zh: null, note_en: null },
  ...change,
});
