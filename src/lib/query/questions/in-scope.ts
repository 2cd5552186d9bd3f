/** The part of an answer that a reader chose, for rows in memory: apart from what checks questions. */
import type { ObservationRow } from '#lib/model/figure.ts';

/** What a reader chooses freely of a precomputed answer. */
export interface Scope {
  places?: string[];
  /** Inclusive. Keeps every observation whose period overlaps; a window is never cut. */
  years?: { from: number; to: number };
  /** Observations without dates stay in their strip unless they are hidden. */
  undated?: 'hide';
}

/** Whether a row is within a scope: the rule that `scopeConditions` writes as SQL. */
export function inScope(row: ObservationRow, q: Scope): boolean {
  const { period_start: start, period_end: end } = row;
  if (q.places && !q.places.includes(row.place)) return false;
  if (q.undated === 'hide' && start === null && end === null) return false;
  if (!q.years) return true;
  return (
    (start === null || Number(start.slice(0, 4)) <= q.years.to) &&
    (end === null || Number(end.slice(0, 4)) >= q.years.from)
  );
}
