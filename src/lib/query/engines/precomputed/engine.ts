import * as v from 'valibot';
import type { AppError } from '#lib/model/error.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import type { Engine } from '../../engine.ts';
import { parseRows, type Question, type RowOf, typeOf } from '../../questions/registry.ts';
import { sameQuestion } from '../../questions/same.ts';
import { abortable } from '../../waiting.ts';
import { answerPath, type StoredAnswer, storedAnswer } from './store.ts';

/**
 * Reads an answer file by its path (`answers/<kind>/<id>.json`): its JSON, or null where there is
 * none. May reject; the question is then a miss, and asked again next time.
 */
export type Loader = (path: string) => Promise<unknown>;

/** Loads answer files from the site itself. `base` is the path the site is served under, or ''. */
export const fetchLoader =
  (base: string, request: typeof fetch = fetch): Loader =>
  async (path) => {
    const response = await request(`${base}/${path}`);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as unknown;
  };

/**
 * Answers from files the build computed, without SQL. Each file is loaded once however often it is
 * asked; giving up does not stop a load, since files are small and the next reader wants them.
 * @param held answers that came with the page: their questions need no request
 */
export function precomputedEngine(load: Loader, held: readonly StoredAnswer[] = []): Engine {
  const loads = new Map<string, Promise<Result<unknown[], AppError> | null>>();

  async function read(widest: Question, path: string) {
    const own = held.find((answer) => sameQuestion(answer.question, widest));
    const json = own ?? (await load(path));
    return json === null ? null : parseRows(widest, v.parse(storedAnswer, json).rows);
  }

  function rowsOf(widest: Question, id: string) {
    const path = answerPath(widest.kind, id);
    const known = loads.get(path);
    if (known) return known;
    const loading = read(widest, path).catch(() => {
      loads.delete(path);
      return null;
    });
    loads.set(path, loading);
    return loading;
  }

  return {
    name: 'precomputed',
    async answer<Q extends Question>(question: Q, { signal }: { signal?: AbortSignal } = {}) {
      const type = typeOf(question);
      const stored = type.precomputed(question);
      if (stored === null) return null;
      const rows = await abortable(rowsOf(stored.widest, stored.id), signal).catch(() =>
        fail<AppError>({ kind: 'engine_cancelled' }),
      );
      if (rows === null || !rows.ok) return rows;
      return ok({
        question,
        rows: type.restrict(rows.value as RowOf<Q>[], question),
        sql: type.sql(question),
        engine: 'precomputed' as const,
      });
    },
  };
}
