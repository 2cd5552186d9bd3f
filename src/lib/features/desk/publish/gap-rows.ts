/** What is missing as rows of a list: all that one figure lacks in one row. */
import type { Gap } from './ready.ts';

export interface GapRow {
  /** The figure on the desk that the row is of; null where it is of the report or of its registry. */
  figure: { id: string; as_written: string } | null;
  gaps: Gap[];
}

/** One row for each figure that lacks anything, and for each gap that is of none, in their order. */
export function gapRows(gaps: readonly Gap[]): GapRow[] {
  const rows: GapRow[] = [];
  const byFigure = new Map<string, GapRow>();
  for (const gap of gaps) {
    const known = 'figure' in gap ? byFigure.get(gap.figure) : undefined;
    if (known) {
      known.gaps.push(gap);
      continue;
    }
    const figure = 'figure' in gap ? { id: gap.figure, as_written: gap.as_written } : null;
    const row = { figure, gaps: [gap] };
    if (figure) byFigure.set(figure.id, row);
    rows.push(row);
  }
  return rows;
}
