import type { AppError } from '#lib/model/error.ts';
import type { Result } from '#lib/model/result.ts';
import type { Question, RowOf } from './questions/registry.ts';

/** What an engine returns: the question it was asked (late answers are recognised by it), typed rows. */
export interface Answer<Q extends Question = Question> {
  question: Q;
  rows: RowOf<Q>[];
  /** The SELECT that gives these rows on the downloaded CSV. */
  sql: string;
  engine: 'precomputed' | 'duckdb';
  /** Set where more rows exist than a question of this kind may return (ad-hoc SQL alone is limited). */
  truncated?: true;
}

/** Start-up of an engine, for the progress bar. Bytes are of the compressed download. */
export type Progress =
  | { stage: 'idle' }
  | { stage: 'download'; received: number; total: number }
  | { stage: 'start' }
  | { stage: 'tables' }
  | { stage: 'ready' };

export interface AskOptions {
  /** Gives up: the promise settles with `engine_cancelled` at once. */
  signal?: AbortSignal;
  /** Called with every step of a start-up this question waits for. */
  onProgress?: (progress: Progress) => void;
}

/** Answers questions. A miss (`null`) falls through to the next engine. */
export interface Engine {
  readonly name: Answer['engine'];
  answer<Q extends Question>(
    question: Q,
    options?: AskOptions,
  ): Promise<Result<Answer<Q>, AppError> | null>;
}
