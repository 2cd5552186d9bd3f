import * as v from 'valibot';
import type { AppError } from '#lib/model/error.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import { compare, type CompareQuestion } from './compare.ts';
import { coverage, type CoverageQuestion, type CoverageRow } from './coverage.ts';
import { evidence, type EvidenceQuestion } from './evidence.ts';
import { nonsense } from './observation.ts';
import { rank, type RankQuestion, type RankRow } from './rank.ts';
import { sql, type SqlQuestion, type SqlRow } from './sql.ts';
import { trend, type TrendQuestion } from './trend.ts';
import type { QuestionType } from './type.ts';

export type {
  CompareQuestion,
  CoverageQuestion,
  CoverageRow,
  EvidenceQuestion,
  SqlQuestion,
  TrendQuestion,
};

/** Every kind of question with its type and the row its answer is made of. */
interface Kinds {
  trend: [TrendQuestion, ObservationRow];
  compare: [CompareQuestion, ObservationRow];
  rank: [RankQuestion, RankRow];
  coverage: [CoverageQuestion, CoverageRow];
  evidence: [EvidenceQuestion, ObservationRow];
  sql: [SqlQuestion, SqlRow];
}

export type QuestionKind = keyof Kinds;
export type Question = Kinds[QuestionKind][0];
export type RowOf<Q extends Question> = Kinds[Q['kind']][1];

export const QUESTIONS: { [K in QuestionKind]: QuestionType<Kinds[K][0], Kinds[K][1]> } = {
  trend,
  compare,
  rank,
  coverage,
  evidence,
  sql,
};

/** The type of a question, with rows and question tied together. */
export const typeOf = <Q extends Question>(question: Q): QuestionType<Q, RowOf<Q>> =>
  // TypeScript cannot follow Q['kind'] through the record; the record's own type guarantees it.
  QUESTIONS[question.kind] as unknown as QuestionType<Q, RowOf<Q>>;

/** Lets a question from outside (URL, chart spec, message) in, or says why not. */
export function parseQuestion(input: unknown): Result<Question, AppError> {
  const kind = (input as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(QUESTIONS, kind))
    return fail({ kind: 'question_invalid', cause: `no question of kind ${String(kind)}` });
  const result = v.safeParse(
    QUESTIONS[kind as QuestionKind].schema as v.GenericSchema<unknown, Question>,
    input,
  );
  if (result.success) return ok(result.output);
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  return fail({ kind: 'question_invalid', cause: `${path ? `${path}: ` : ''}${issue.message}` });
}

/** Lets rows from an engine in, each with every column its question promises. */
export function parseRows<Q extends Question>(
  question: Q,
  rows: unknown[],
): Result<RowOf<Q>[], AppError> {
  const refused = (column: string, cause: string): Result<RowOf<Q>[], AppError> =>
    fail({ kind: 'rows_invalid', question: question.kind, column, cause });
  const result = v.safeParse(v.array(typeOf(question).row), rows);
  if (!result.success) {
    const [issue] = result.issues;
    return refused(v.getDotPath(issue) ?? '', issue.message);
  }
  // What the model would throw at later is no answer: the reader is told here.
  if (question.kind !== 'sql' && question.kind !== 'coverage')
    for (const [at, row] of (result.output as ObservationRow[]).entries()) {
      const cause = nonsense(row);
      if (cause !== null) return refused(String(at), cause);
    }
  return ok(result.output);
}
