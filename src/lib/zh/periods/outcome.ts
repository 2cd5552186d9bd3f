/** What reading a time expression comes to, before its words are attached. */
import type { PeriodBasis, PeriodKind } from '#lib/model/period.ts';
import { isoOf, type Parts } from './dates.ts';

/**
 * What a period lacks to be dated: the report's date, the same at a finer precision (a month, a
 * day), a year or month named before it, an earlier year that 当年 and 次年 point to, which of two
 * calendars is meant, or whether a window lies before or after now (三年内).
 */
export type PeriodNeed =
  | 'reference_date'
  | 'finer_reference_date'
  | 'year'
  | 'month'
  | 'antecedent'
  | 'calendar'
  | 'direction';

/** Why a period has the dates it has, or has none; for reasons shown beside a proposal. */
export type PeriodReason =
  | 'stated' // the words name the dates
  | 'year_from_sentence' // the year was named before, in the same sentence
  | 'year_from_reference' // the year is the report's
  | 'relative' // counted from the report's date
  | 'window' // so many years or months up to the report's date, its own included
  | 'run' // a run without a break that ends with the report
  | 'open' // all time up to the report
  | 'fact' // a holiday, a plan or an event, whose date stands outside the text
  | 'bare_year' // four digits without 年
  | 'recurring' // every year, every month
  | 'length' // a length of time, not a place in it
  | 'vague' // the words name no length (近年来)
  | 'no_such_date' // 2月30日
  | 'reversed' // ends before it starts
  | 'lacks'; // see needs

export interface Outcome {
  kind: PeriodKind;
  start: string | null;
  end: string | null;
  basis: PeriodBasis;
  needs: PeriodNeed | null;
  reason: PeriodReason;
}

/** Where a reading is counted from: the report's date, and what the sentence named before. */
export interface Context {
  reference: Parts | null;
  year: number | null;
  month: number | null;
  /** Several years were named: which one a month without a year belongs to is open. */
  several: boolean;
  /** The window named last in the paragraph: what 去年同期 is the same part of a year as. */
  window: { start: string; end: string } | null;
}

export const unknown = (reason: PeriodReason, needs: PeriodNeed | null = null): Outcome => ({
  kind: 'unknown',
  start: null,
  end: null,
  basis: 'stated',
  needs,
  reason,
});

/** What is known to be a moment or a window, and only lacks its dates. */
export const undated = (kind: 'instant' | 'span', needs: PeriodNeed): Outcome => ({
  ...unknown('lacks', needs),
  kind,
});

/** A window between two dates; null is an open end. Dates no calendar of four digits holds: none. */
export function span(
  from: Parts | null,
  to: Parts | null,
  reason: PeriodReason,
  basis: PeriodBasis = 'stated',
): Outcome {
  const [start, end] = [from && isoOf(from), to && isoOf(to)];
  if ((from && start === null) || (to && end === null)) return unknown('no_such_date');
  const day = start !== null && start.length === 10 && start === end;
  return { kind: day ? 'instant' : 'span', start, end, basis, needs: null, reason };
}
