import type { ObservationRow } from '#lib/model/figure.ts';
import { observe } from '../observe.ts';
import type { Derived, Pairs, Refusal } from './derivation.ts';
import { difference } from './interval.ts';
import { madeOf } from './made-of.ts';
import { before, runsOf } from './runs.ts';
import { POINTS } from './units.ts';

/**
 * Later minus earlier, of figures of the same place, indicator, level and unit, both instants or
 * both windows of one length that do not overlap. Each row stands for its later figure.
 * @param share whether a unit is a share, whose changes are points
 */
export function change(
  rows: readonly ObservationRow[],
  pairs: Pairs,
  share: (unit: string) => boolean,
): Derived {
  const { runs, refused } = runsOf(rows);
  const made = madeOf('change');
  for (const run of runs) {
    const used = new Set<ObservationRow>();
    const left: Refusal[] = [];
    for (const [earlier, later] of pairsOf(run, pairs)) {
      const result = before(earlier, later)
        ? difference(observe(later).quantity, observe(earlier).quantity)
        : 'overlap';
      if (typeof result === 'string') {
        left.push({ row: earlier, reason: result }, { row: later, reason: result });
        continue;
      }
      used.add(earlier).add(later);
      made.add(later, result, [earlier, later], share(later.unit) ? POINTS : later.unit);
    }
    const told = new Map(left.map(({ row, reason }) => [row, reason]));
    for (const row of run)
      if (!used.has(row))
        refused.push({ row, reason: told.get(row) ?? (run.length > 1 ? 'between' : 'alone') });
  }
  return made.done(refused, { pairs });
}

function pairsOf(run: ObservationRow[], pairs: Pairs): [ObservationRow, ObservationRow][] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || first === last) return [];
  if (pairs === 'ends') return [[first, last]];
  return run.slice(1).map((later, i) => [run[i] as ObservationRow, later]);
}
