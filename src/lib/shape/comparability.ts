import { type Caveat, caveats } from './caveats.ts';
import { classes, refusal, type Refusal } from './comparability-classes.ts';
import type { Comparand, Words } from './comparability-words.ts';

/** Whether two figures may be held against each other. */
export type Comparability =
  | { verdict: 'comparable' }
  /** They may, and this has to be said. */
  | { verdict: 'caveat'; reasons: [Caveat, ...Caveat[]] }
  | { verdict: 'not'; reason: Refusal };

/**
 * Says of any two observations whether they compare as they stand, what has to be said of them, or
 * why they do not. The rules are those of `caveats`, for two: the order of the two makes no
 * difference, and a figure compares with itself.
 * @param words the registry: definitions, natures, units, which place lies in which
 */
export function comparability(a: Comparand, b: Comparand, words: Words): Comparability {
  const [first, second] = a.id <= b.id ? [a, b] : [b, a];
  const pair = a.id === b.id ? [a] : [first, second];
  if (classes(pair, words).length > 1)
    return { verdict: 'not', reason: refusal(first, second, words) };
  const [reason, ...more] = caveats(pair, words);
  return reason === undefined
    ? { verdict: 'comparable' }
    : { verdict: 'caveat', reasons: [reason, ...more] };
}
