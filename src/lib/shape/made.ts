import type { Observation, ObservationRow } from '#lib/model/figure.ts';
import { observe } from './observe.ts';

/** Test support: an observation of an invented subject, with what the test is about filled in. */
export function made(given: Partial<ObservationRow> & { id: string }): Observation {
  const value = given.value ?? 100;
  return observe({
    figure: given.id,
    indicator: 'trees_planted',
    place: '100001',
    period_kind: 'instant',
    period_start: null,
    period_end: null,
    period_text: null,
    period_basis: 'default',
    value,
    low: value,
    high: value,
    likely_low: value,
    likely_high: value,
    qualifier: 'exact',
    precision: 1,
    unit: 'tree',
    status: null,
    suspect: false,
    report: 'north-2020',
    start: 0,
    end: 4,
    as_written: `${value}棵`,
    level: 'city',
    part_of: null,
    repeat_of: null,
    subject_zh: '植树',
    subject_en: 'Trees planted',
    note_zh: null,
    note_en: null,
    ...given,
  });
}

export const at = (date: string): Partial<ObservationRow> => ({
  period_kind: 'instant',
  period_start: date,
  period_end: date,
});

export const over = (start: string, end: string): Partial<ObservationRow> => ({
  period_kind: 'span',
  period_start: start,
  period_end: end,
  period_basis: 'stated',
});
