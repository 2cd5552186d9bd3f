/** What a numeral expression is in its sentence: one row a rule, the first that fits decides. */
import { COUNTS, TIMES } from './count-rules.ts';
import { ELSEWHERE } from './elsewhere-rules.ts';
import { MARKS } from './mark-rules.ts';
import { NAMES, ORDINALS } from './name-rules.ts';
import { NUMBERED_NAMES } from './numbered-name-rules.ts';
import { RATIOS } from './ratio-rules.ts';
import type { Rule } from './role-rule.ts';

/** In order of decision; the last fits everything. */
export const RULES: readonly Rule[] = [
  ...NAMES,
  ...MARKS,
  ...ORDINALS,
  ...NUMBERED_NAMES,
  ...TIMES,
  ...ELSEWHERE,
  ...RATIOS,
  ...COUNTS,
];
