/** From what the reader proposes to rows of `figures.csv` that an editor goes through. */
import type { Figure, Role } from '#lib/model/figure.ts';
import { period, type PeriodFields } from '#lib/model/period.ts';
import { quantity } from '#lib/model/quantity.ts';
import { readingInterval } from '#lib/zh/interval.ts';
import type { Candidate } from './candidate.ts';

/** A row with why it was proposed. Its place and unit may be unknown to the registry. */
export interface Draft {
  figure: Figure;
  confidence: number;
  /** Code of the rule that decided the role: a row of `role-rules.ts`. */
  reason: string;
}

type Numbers = Pick<
  Figure,
  'value' | 'low' | 'high' | 'qualifier' | 'likely_low' | 'likely_high' | 'precision' | 'unit'
>;
type When = { [K in keyof PeriodFields]: PeriodFields[K] | null };

/** Ids have three digits: a text with more numeral expressions than these is read in parts. */
export const MOST_FIGURES = 999;

/** The id of the nth figure of a report, counted from 1. */
export const figureId = (report: string, nth: number): string =>
  `${report}-${String(nth).padStart(3, '0')}`;

/** What a number that measures nothing is called until an editor says it better. */
export const LABELS: Record<Exclude<Role, 'measure'>, [zh: string, en: string]> = {
  ordinal: ['序号', 'Ordinal number'],
  duration: ['时长', 'Length of time'],
  date: ['日期', 'Date'],
  name: ['名称中的数字', 'Number in a name'],
  rank: ['名次', 'Rank'],
  other: ['其他数字', 'Other number'],
};

/**
 * One row for each candidate, in text order, with the ids of a new report. Rows say `proposed`;
 * what the candidate does not know stays empty, and a measure has neither indicator nor English label.
 */
export function draftsOf(candidates: readonly Candidate[], report: string): Draft[] {
  const ids = new Map(candidates.map(({ id }, i) => [id, figureId(report, i + 1)]));
  const linked = (id: string | null) => (id === null ? null : (ids.get(id) ?? null));
  return candidates.map((candidate, i) => {
    const { start, end, as_written, role, confidence, reason } = candidate;
    const [subject_zh, subject_en] =
      role === 'measure' ? [label(candidate.subject), null] : LABELS[role];
    const figure: Figure = {
      ...{ id: figureId(report, i + 1), start, end, as_written, role, subject_zh, subject_en },
      ...{ indicator: null, place: role === 'measure' ? candidate.place : null },
      ...numbersOf(candidate),
      ...whenOf(candidate),
      ...{ level: null, suspect: false, review: 'proposed', status: null },
      ...{ part_of: linked(candidate.part_of), repeat_of: linked(candidate.repeat_of) },
      ...{ note_zh: null, note_en: null },
    };
    return { figure, confidence, reason };
  });
}

/** A figure with the reading interval that its words have; as it is where it holds no quantity. */
export function withInterval(figure: Figure): Figure {
  const { qualifier } = figure;
  if (qualifier === null) return { ...figure, likely_low: null, likely_high: null };
  try {
    return { ...figure, ...readingInterval({ ...figure, qualifier }) };
  } catch {
    return { ...figure, likely_low: null, likely_high: null };
  }
}

/** A longer run of a report's words is a sentence, and sentences stay in the report. */
const LONGEST_LABEL = 13;
const label = (subject: string | null): string | null =>
  subject !== null && subject !== '' && subject.length <= LONGEST_LABEL ? subject : null;

const NOTHING: Numbers = {
  ...{ value: null, low: null, high: null, qualifier: null },
  ...{ likely_low: null, likely_high: null, precision: null, unit: null },
};
/** A double holds every decimal of so many digits. */
const EXACT_DIGITS = 15;

/** Decimal text as a number; null where a double would round it. */
const exact = (text: string | null): number | null =>
  text === null || text.replace(/^-?[0.]*|\./g, '').length > EXACT_DIGITS ? null : Number(text);

/** The quantity of a candidate, or none where its parts do not make one. */
function numbersOf({ qualifier, precision, unit, as_written, ...texts }: Candidate): Numbers {
  if (qualifier === null) return NOTHING;
  const [value, low, high] = [exact(texts.value), exact(texts.low), exact(texts.high)];
  try {
    const fields = { qualifier, value, low, high, precision };
    const interval = readingInterval({ ...fields, as_written });
    quantity({ ...fields, ...interval });
    return { ...fields, ...interval, unit };
  } catch {
    return NOTHING;
  }
}

const UNTOLD: When = {
  ...{ period_kind: null, period_start: null, period_end: null },
  ...{ period_text: null, period_basis: null },
};

/** When a candidate holds; a measure without dates keeps its words. */
function whenOf({ period: said, role }: Candidate): When {
  const unknown: PeriodFields = {
    ...{ period_kind: 'unknown', period_start: null, period_end: null },
    ...{ period_text: said?.text || null, period_basis: said ? said.basis : 'none' },
  };
  if (said === null) return role === 'measure' ? unknown : UNTOLD;
  const fields: PeriodFields = {
    ...unknown,
    ...{ period_kind: said.kind, period_start: said.start, period_end: said.end },
  };
  try {
    period(fields);
    return fields;
  } catch {
    return unknown;
  }
}
