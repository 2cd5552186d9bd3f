import type { AppError } from '#lib/model/error.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import type { Answer, AskOptions, Engine } from './engine.ts';
import { parseRows, type Question, typeOf } from './questions/registry.ts';

/**
 * Asks one engine after the other; the first that does not miss answers. The answer carries its
 * question: compare it with the last one asked (`sameQuestion`) and drop what comes late.
 */
export async function answerWith<Q extends Question>(
  engines: readonly Engine[],
  question: Q,
  options: AskOptions = {},
): Promise<Result<Answer<Q>, AppError>> {
  for (const engine of engines) {
    const answer = await engine.answer(question, options);
    if (answer !== null) return answer;
  }
  return fail({ kind: 'answer_missing', question: question.kind });
}

/** An answer out of the rows an engine gave, each checked by the question's row schema. */
export function toAnswer<Q extends Question>(
  question: Q,
  rows: unknown[],
  engine: Answer['engine'],
): Result<Answer<Q>, AppError> {
  const type = typeOf(question);
  const truncated = type.limit !== undefined && rows.length > type.limit;
  const checked = parseRows(question, truncated ? rows.slice(0, type.limit) : rows);
  if (!checked.ok) return checked;
  return ok({
    question,
    rows: checked.value,
    sql: type.sql(question),
    engine,
    ...(truncated && { truncated }),
  });
}
