import { answerWith } from '#lib/query/answer.ts';
import type { Answer, AskOptions } from '#lib/query/engine.ts';
import { duckdbEngine } from '#lib/query/engines/duckdb/engine.ts';
import { fetchLoader, precomputedEngine } from '#lib/query/engines/precomputed/engine.ts';
import type { StoredAnswer } from '#lib/query/engines/precomputed/store.ts';
import type { Question } from '#lib/query/questions/registry.ts';
import { DATASET } from '#lib/model/dataset.ts';
import type { AppError } from '#lib/model/error.ts';
import type { Result } from '#lib/model/result.ts';

/**
 * Asks the page's own answers first, then one small file, then DuckDB: only a question that no file
 * holds makes a reader wait for an engine.
 * @param base path the site is served under, or ''
 * @param held answers that came with the page
 */
export function asker(base: string, held: readonly StoredAnswer[]) {
  const engines = [
    precomputedEngine(fetchLoader(base), held),
    duckdbEngine({ base, dataset: DATASET }),
  ];
  return <Q extends Question>(
    question: Q,
    options: AskOptions,
  ): Promise<Result<Answer<Q>, AppError>> => answerWith(engines, question, options);
}
