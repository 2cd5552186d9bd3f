import { COMPARABLE } from './comparable.ts';
import { COUNTED_TWICE } from './counted-twice.ts';
import { MEANING } from './meaning.ts';
import { REFUSED } from './refused.ts';
import type { ComparedCase } from './said.ts';
import { TIME } from './time.ts';

export type { ComparedCase } from './said.ts';

/**
 * What may be compared, pair by pair: what `comparability` and `sum` are tested with and what the
 * page of findings prints, so that neither can say what the other does not. All figures are invented.
 */
export const CASES: ComparedCase[] = [
  ...COMPARABLE,
  ...TIME,
  ...MEANING,
  ...COUNTED_TWICE,
  ...REFUSED,
];
