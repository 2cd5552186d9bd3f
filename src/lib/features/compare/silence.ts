import type { ObservationRow } from '#lib/model/figure.ts';
import type { Question } from '#lib/query/questions/registry.ts';
import type { CompareState } from '#lib/url/compare-state.ts';
import { fetchAnswer } from '../further/small-files.ts';
import { nearest, type Nearest } from './nearest.ts';

/**
 * Why an indicator has no figure as asked: no report gives one at all, a question near it has some,
 * or its figures did not arrive, and nothing may be said of them.
 */
export type Silence = { kind: 'never' } | { kind: 'unknown' } | { kind: 'near'; near: Nearest };

/** What an answer is asked of; tests hand in their own. */
type Fetch = (
  question: Extract<Question, { kind: 'compare' | 'trend' }>,
) => Promise<{ rows: ObservationRow[] } | null>;

/**
 * Asks one small file for every figure of an indicator, and never the engine: what a page adds by
 * itself makes nobody wait.
 * @param kind of the question that found none: one counts repetitions, the other does not
 */
export async function silenceOf(
  indicator: string,
  kind: 'compare' | 'trend',
  choice: CompareState,
  beside: Parameters<typeof nearest>[2],
  ask: Fetch = fetchAnswer,
): Promise<Silence> {
  const answer = await ask({ kind, indicators: [indicator] }).catch(() => null);
  if (!answer) return { kind: 'unknown' };
  const near = nearest(choice, answer.rows, beside);
  return near ? { kind: 'near', near } : { kind: 'never' };
}
