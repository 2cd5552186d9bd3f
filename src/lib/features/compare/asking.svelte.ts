import type { AppError } from '#lib/model/error.ts';
import type { Result } from '#lib/model/result.ts';
import type { Answer, AskOptions, Progress } from '#lib/query/engine.ts';
import type { Question } from '#lib/query/questions/registry.ts';

export type Ask = <Q extends Question>(
  question: Q,
  options: AskOptions,
) => Promise<Result<Answer<Q>, AppError>>;

/**
 * One question at a time, and the last good answer until the next one is there: a reader goes on
 * reading while an engine starts. A question asked later wins; late answers to earlier ones are
 * dropped, and so are their failures.
 */
export class Asking<Q extends Question> {
  answer = $state.raw<Answer<Q> | null>(null);
  error = $state.raw<AppError | null>(null);
  /** What an engine is doing, once the question needs one; null when nothing is awaited. */
  progress = $state.raw<Progress | null>(null);
  #ask: Ask;
  #current: AbortController | null = null;

  constructor(ask: Ask, answer: Answer<Q> | null = null) {
    this.#ask = ask;
    this.answer = answer;
  }

  /** Asks; resolves when the answer, a failure or a later question has settled it. */
  async ask(question: Q): Promise<void> {
    this.#current?.abort();
    const current = new AbortController();
    this.#current = current;
    this.error = null;
    this.progress = null;
    const result = await this.#ask(question, {
      signal: current.signal,
      onProgress: (progress) => {
        if (this.#current === current) this.progress = progress;
      },
    });
    if (this.#current !== current) return;
    this.#current = null;
    this.progress = null;
    if (result.ok) this.answer = result.value;
    else this.error = result.error;
  }

  /** Stops waiting; the last answer stays. */
  cancel(): void {
    this.#current?.abort();
  }
}
