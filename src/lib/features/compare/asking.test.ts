import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '#lib/model/result.ts';
import type { AppError } from '#lib/model/error.ts';
import type { Answer, AskOptions } from '#lib/query/engine.ts';
import type { Question } from '#lib/query/questions/registry.ts';
import { Asking } from './asking.svelte.ts';

const question = (sql: string): Question => ({ kind: 'sql', sql });
const answer = (asked: Question) =>
  ({ question: asked, rows: [], sql: '', engine: 'duckdb' }) as Answer;

/** An engine whose answers the test releases, in any order. */
function held() {
  const open = new Map<Question, (result: Result<Answer, AppError>) => void>();
  const signals = new Map<Question, AbortSignal | undefined>();
  const ask = (asked: Question, options: AskOptions): Promise<Result<Answer, AppError>> => {
    signals.set(asked, options.signal);
    return new Promise((resolve) => open.set(asked, resolve));
  };
  return {
    asking: new Asking(ask as ConstructorParameters<typeof Asking>[0]),
    signal: (asked: Question) => signals.get(asked),
    release: (asked: Question, result: Result<Answer, AppError> = ok(answer(asked))) =>
      open.get(asked)?.(result),
  };
}

describe('asking', () => {
  it('keeps the last answer until the next one is there', async () => {
    const { asking, release } = held();
    const first = question('a');
    const second = question('b');
    const done = asking.ask(first);
    release(first);
    await done;
    const waiting = asking.ask(second);
    expect(asking.answer?.question).toBe(first);
    release(second);
    await waiting;
    expect(asking.answer?.question).toBe(second);
  });

  it('drops an answer that comes late', async () => {
    const { asking, release, signal } = held();
    const early = question('early');
    const later = question('later');
    const one = asking.ask(early);
    const two = asking.ask(later);
    expect(signal(early)?.aborted).toBe(true);
    release(later);
    await two;
    release(early);
    await one;
    expect(asking.answer?.question).toBe(later);
  });

  it('keeps the answer and says why when the next question fails', async () => {
    const { asking, release } = held();
    const good = question('good');
    const bad = question('bad');
    const one = asking.ask(good);
    release(good);
    await one;
    const two = asking.ask(bad);
    release(bad, fail({ kind: 'engine_timeout', seconds: 30 }));
    await two;
    expect(asking.answer?.question).toBe(good);
    expect(asking.error).toEqual({ kind: 'engine_timeout', seconds: 30 });
  });
});
