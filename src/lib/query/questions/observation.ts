import * as v from 'valibot';
import type { ObservationRow } from '#lib/model/figure.ts';
import { period, PERIOD_BASES, PERIOD_KINDS } from '#lib/model/period.ts';
import { QUALIFIERS, quantity } from '#lib/model/quantity.ts';
import { identifier } from '../sql.ts';

const words = v.nullable(v.string());
const number = v.nullable(v.number());

const entries = {
  id: v.string(),
  indicator: v.string(),
  place: v.string(),
  period_kind: v.picklist(PERIOD_KINDS),
  period_start: words,
  period_end: words,
  period_text: words,
  period_basis: v.picklist(PERIOD_BASES),
  value: number,
  low: number,
  high: number,
  likely_low: v.number(),
  likely_high: number,
  qualifier: v.picklist(QUALIFIERS),
  precision: number,
  unit: v.string(),
  status: words,
  suspect: v.boolean(),
  report: v.string(),
  figure: v.string(),
  start: v.number(),
  end: v.number(),
  as_written: v.string(),
  level: words,
  part_of: words,
  repeat_of: words,
  subject_zh: v.string(),
  subject_en: v.string(),
  note_zh: words,
  note_en: words,
};

/** One row of `observations.csv` as an engine returns it. */
export const observation: v.GenericSchema<unknown, ObservationRow> & { entries: typeof entries } =
  v.object(entries);

/**
 * Why the columns of a row cannot all be true (a window that ends before it starts, bounds that
 * exclude the value), in the words of the model; null where they can.
 */
export function nonsense(row: ObservationRow): string | null {
  try {
    period(row);
    quantity(row);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** Columns of an observation, in the order rows are written. */
export const OBSERVATION_COLUMNS = Object.keys(entries) as (keyof ObservationRow)[];

/** The columns as a SELECT lists them, indented, three lines a hand can read. */
export function observationList(): string {
  const lines: string[] = [];
  let line = '';
  for (const name of OBSERVATION_COLUMNS.map(identifier)) {
    if (line.length + name.length > 84) {
      lines.push(`${line},`);
      line = '';
    }
    line += line === '' ? `  ${name}` : `, ${name}`;
  }
  return [...lines, line].join('\n');
}
