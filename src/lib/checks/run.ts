import * as v from 'valibot';
import type { AppError } from '#lib/model/error.ts';
import type { Finding } from '#lib/model/figure.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';

/** A check: the name of its file in `data/checks/` and the query that returns what is wrong. */
interface Check {
  name: string;
  sql: string;
}

const words = v.pipe(v.string(), v.nonEmpty());

/** What every check returns, a row for each finding. */
const row = v.object({
  kind: v.picklist(['contradiction', 'implausible', 'part_above_whole', 'duplicate_claim']),
  /** Ids of the figures it names, by comma, in order. */
  figures: words,
  note_zh: words,
  note_en: words,
});

/**
 * Runs the checks on the tables of a dataset and those of `reach.ts` and `said.ts`.
 * @param query runs one SELECT and returns plain rows; throws where the SQL does not hold
 * @returns findings in the order of checks and rows. Their ids name the check and the figures, so
 *   that a finding keeps its address as long as it stands.
 */
export function runChecks(
  checks: readonly Check[],
  query: (sql: string) => Record<string, unknown>[],
): Result<Finding[], AppError> {
  const findings: Finding[] = [];
  for (const { name, sql } of checks) {
    let rows: Record<string, unknown>[];
    try {
      rows = query(sql);
    } catch (error) {
      return fail({ kind: 'query_failed', sql: name, cause: (error as Error).message });
    }
    for (const one of rows) {
      const read = v.safeParse(row, one);
      if (!read.success) {
        const [issue] = read.issues;
        const column = v.getDotPath(issue) ?? '';
        return fail({ kind: 'rows_invalid', question: name, column, cause: issue.message });
      }
      const figures = read.output.figures.split(',');
      findings.push({
        id: [name, ...figures].join('--'),
        check: name,
        kind: read.output.kind,
        figures,
        state: 'open',
        note_zh: read.output.note_zh,
        note_en: read.output.note_en,
      });
    }
  }
  return ok(findings);
}
