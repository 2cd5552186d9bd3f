import { bounds } from '#lib/model/period.ts';
import type { Comparand } from '../comparability-words.ts';
import type { SumContradiction, SumWords } from './contradiction.ts';
import { idsOf, tooMuch } from './together.ts';

/** What `data/checks/part-above-whole.sql` finds in parts by level of award. */
export function partsTogether(
  all: readonly Comparand[],
  { indicators }: SumWords,
): SumContradiction[] {
  const named = new Map(indicators.map((one) => [one.id, one]));
  const award = (o: Comparand) => named.get(o.indicator)?.award_level ?? null;
  return all.flatMap((whole) => {
    const parts = all.filter(
      (part) =>
        part.id !== whole.id &&
        part.unit === whole.unit &&
        award(part) !== null &&
        (part.part_of === whole.id || isOf(part, whole)),
    );
    const levels = new Set(parts.map(award));
    return levels.size === parts.length && tooMuch(parts, whole)
      ? [{ kind: 'parts_together' as const, figures: [...idsOf(parts), whole.id] }]
      : [];
  });

  function isOf(part: Comparand, whole: Comparand): boolean {
    const [a, b] = [bounds(part.period), bounds(whole.period)];
    return (
      named.get(part.indicator)?.part_of === whole.indicator &&
      part.place === whole.place &&
      part.level === whole.level &&
      a.start !== null &&
      a.end !== null &&
      a.start === b.start &&
      a.end === b.end
    );
  }
}
