import type { GenericSchema } from 'valibot';

/**
 * A kind of question: what a reader may ask, the SQL that answers it, the rows that come back.
 * `Q` is the question with its defaults omitted, `R` one row of its answer.
 */
export interface QuestionType<Q extends { kind: string }, R> {
  kind: Q['kind'];
  /** Validates a question from outside (URL, chart spec). */
  schema: GenericSchema<unknown, Q>;
  /** Validates and casts one row of the answer, whichever engine gave it. */
  row: GenericSchema<unknown, R>;
  /** The whole question as one SELECT; runs on the tables of the dataset, values quoted inline. */
  sql(question: Q): string;
  /**
   * The widest question of this kind whose precomputed answer holds this one's rows, with the
   * answer's id (`/answers/<kind>/<id>.json`); null (a miss) where an engine must run the SQL.
   */
  precomputed(question: Q): { id: string; widest: Q } | null;
  /**
   * The rows of `question` out of those of its `widest`; equal to the SQL, row for row and in order
   * (the conformance suite proves it).
   */
  restrict(rows: R[], question: Q): R[];
  /** At most so many rows come back, and the answer says when there were more; none = all. */
  limit?: number;
}
