import type { ObservationRow } from '#lib/model/figure.ts';
import type { Quantity } from '#lib/model/quantity.ts';
import { observe } from '../observe.ts';
import type { Derived, Refused } from './derivation.ts';
import { quotient } from './interval.ts';
import { madeOf } from './made-of.ts';
import { before, runsOf } from './runs.ts';
import { INDEX } from './units.ts';

/**
 * Each figure in per cent of the first of its series, which is 100 and has to be exact: of a 近 or 多
 * nothing can be said to be so many times.
 */
export function indexed(rows: readonly ObservationRow[]): Derived {
  const { runs, refused } = runsOf(rows);
  const made = madeOf('indexed');
  const bases = new Set<string>();
  for (const run of runs) {
    const [base, ...later] = run as [ObservationRow, ...ObservationRow[]];
    const under = observe(base).quantity;
    const wrong = whyNot(later.length, under);
    if (wrong) {
      refused.push(...run.map((row) => ({ row, reason: wrong })));
      continue;
    }
    const [start, end] = [base.period_start, base.period_end];
    bases.add(start === end ? String(start) : `${start}/${end}`);
    for (const [i, row] of run.entries()) {
      const apart = i === 0 || before(run[i - 1] as ObservationRow, row);
      const result = apart ? quotient(observe(row).quantity, under, 100) : 'overlap';
      if (typeof result === 'string') refused.push({ row, reason: result });
      else made.add(row, result, i === 0 ? [row] : [base, row], INDEX);
    }
  }
  const [only, other] = bases;
  return made.done(refused, only !== undefined && other === undefined ? { base: only } : {});
}

/** Why a series has no index; null where its first figure can stand for 100. */
function whyNot(later: number, base: Quantity): Refused | null {
  if (later === 0) return 'alone';
  if (base.kind !== 'exact') return 'base_not_exact';
  return base.value > 0 ? null : 'zero';
}
