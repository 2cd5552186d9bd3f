import { base } from '$app/paths';
import type { Answer } from '#lib/query/engine.ts';
import { fetchLoader, precomputedEngine } from '#lib/query/engines/precomputed/engine.ts';
import type { Question } from '#lib/query/questions/registry.ts';

const engine = precomputedEngine(fetchLoader(base));

/**
 * The answer out of one small file; null where it did not arrive. What a page adds by itself never
 * makes its reader wait for an engine.
 */
export async function fetchAnswer<Q extends Question>(question: Q): Promise<Answer<Q> | null> {
  const result = await engine.answer(question);
  return result?.ok ? result.value : null;
}
