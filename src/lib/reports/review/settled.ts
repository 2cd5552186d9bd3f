/** How disagreements of two readers were settled: what each of them read, and what stands. */
import type { TableSchema } from '#lib/datasets/schema.ts';
import { writeTable } from '#lib/datasets/table.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Column, Disagreement } from './second-reader.ts';

export interface Settled extends Disagreement {
  /** Whose reading stands; `other` is one that was made when it was settled. */
  by: 'first' | 'second' | 'other';
  /** The figure that stands; null where none does. */
  stands: Figure | null;
  /** When: ISO 8601 with time, UTC. */
  at: string;
}

/** Columns of a reading in which a third one may differ from both. */
const SAID = [
  ...(['role', 'indicator', 'place', 'value', 'low', 'high', 'qualifier', 'unit'] as const),
  ...(['period_kind', 'period_start', 'period_end', 'suspect', 'review'] as const),
] satisfies Column[];

/** One row for each column that differed; of a figure that one reader did not have, the words. */
interface Row {
  figure: string | null;
  start: number;
  end: number;
  column: string;
  first: string | null;
  second: string | null;
  stands: string | null;
  by: Settled['by'];
  at: string;
}

const COLUMNS = ['figure', 'start', 'end', 'column', 'first', 'second', 'stands', 'by', 'at'];
const SCHEMA: TableSchema = {
  fields: COLUMNS.map((name) => ({
    ...{ name, type: name === 'start' || name === 'end' ? 'integer' : 'string' },
  })),
};

const cell = (figure: Figure | null, column: keyof Figure): string | null => {
  const value = figure?.[column] ?? null;
  return value === null ? null : String(value);
};

/** What differed between the readers, or between what stands and what both said. */
function columnsOf({ first, second, stands, columns, by }: Settled): (keyof Figure)[] {
  if (!first || !second) return ['as_written'];
  const changed =
    by === 'other' ? SAID.filter((column) => stands && stands[column] !== first[column]) : [];
  return [...new Set([...columns, ...changed])];
}

/**
 * The log as a table that goes with a report's package, beside `figures.csv`.
 * @param figures rows of `figures.csv`: a stretch is named by the figure that stands in it
 */
export function settledTable(log: readonly Settled[], figures: readonly Figure[]): string {
  const rows = log.flatMap((one): Row[] => {
    const about = one.stands ?? one.first ?? one.second;
    if (!about) return [];
    const { start, end } = about;
    const figure = figures.find((row) => row.start < end && start < row.end)?.id ?? null;
    return columnsOf(one).map((column) => ({
      ...{ figure, start, end, column, by: one.by, at: one.at },
      first: cell(one.first, column),
      second: cell(one.second, column),
      stands: cell(one.stands, column),
    }));
  });
  return writeTable(rows, SCHEMA);
}
