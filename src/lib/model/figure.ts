import type { Period, PeriodFields } from './period.ts';
import type { Quantity, QuantityFields, Qualifier } from './quantity.ts';

export const ROLES = ['measure', 'ordinal', 'duration', 'date', 'name', 'rank', 'other'] as const;
export type Role = (typeof ROLES)[number];

export const REVIEW_STATES = ['proposed', 'accepted', 'rejected', 'disputed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** One numeral expression of a report: a row of `data/reports/<id>/figures.csv`. */
export interface Figure extends Omit<PeriodFields, 'period_kind' | 'period_basis'> {
  id: string;
  /** Offsets in UTF-16 code units of the text as stored, end exclusive. */
  start: number;
  end: number;
  /** The slice with line breaks removed. */
  as_written: string;
  role: Role;
  subject_zh: string | null;
  subject_en: string | null;
  indicator: string | null;
  place: string | null;
  value: number | null;
  low: number | null;
  high: number | null;
  qualifier: Qualifier | null;
  likely_low: number | null;
  likely_high: number | null;
  precision: number | null;
  unit: string | null;
  period_kind: PeriodFields['period_kind'] | null;
  period_basis: PeriodFields['period_basis'] | null;
  level: string | null;
  suspect: boolean;
  part_of: string | null;
  repeat_of: string | null;
  review: ReviewState;
  status: string | null;
  note_zh: string | null;
  note_en: string | null;
}

/** A figure of which nothing is said yet: where an editor finds one that nobody proposed. */
export const BLANK_FIGURE: Figure = {
  id: '',
  start: 0,
  end: 0,
  as_written: '',
  role: 'other',
  subject_zh: null,
  subject_en: null,
  indicator: null,
  place: null,
  value: null,
  low: null,
  high: null,
  qualifier: null,
  likely_low: null,
  likely_high: null,
  precision: null,
  unit: null,
  period_kind: null,
  period_start: null,
  period_end: null,
  period_text: null,
  period_basis: null,
  level: null,
  suspect: false,
  part_of: null,
  repeat_of: null,
  review: 'proposed',
  status: null,
  note_zh: null,
  note_en: null,
};

/**
 * One row of `observations.csv`, and of every answer that draws marks: an indicator at a place over
 * a period, from one figure of one report. Its id is the figure's.
 */
export interface ObservationRow extends QuantityFields, PeriodFields {
  id: string;
  indicator: string;
  place: string;
  unit: string;
  status: string | null;
  suspect: boolean;
  report: string;
  figure: string;
  start: number;
  end: number;
  as_written: string;
  level: string | null;
  part_of: string | null;
  repeat_of: string | null;
  subject_zh: string;
  subject_en: string;
  note_zh: string | null;
  note_en: string | null;
}

/** An observation with its quantity and period built: what shape makes of a row. */
export interface Observation extends Omit<
  ObservationRow,
  'figure' | keyof QuantityFields | keyof PeriodFields
> {
  quantity: Quantity;
  period: Period;
}

/** What a check returned: a row of `findings.csv`. */
export interface Finding {
  id: string;
  /** Name of the SQL file in `data/checks/`. */
  check: string;
  kind: 'contradiction' | 'implausible' | 'part_above_whole' | 'duplicate_claim';
  /** The figures it names, two or more, or one that is implausible by itself. */
  figures: string[];
  state: 'open' | 'explained';
  note_zh: string;
  note_en: string;
}
