import type { Observation } from '#lib/model/figure.ts';
import { isUndated } from '#lib/model/period.ts';
import { groupBy } from '#lib/shape/group.ts';

/** Characters between the halves of 由50%提高到60%. */
const BREATH = 12;

/** Half of a change without a date, and the half that follows it in the same sentence. */
export function inOneBreath(own: readonly Observation[]): { from: Observation; to: Observation }[] {
  const undated = own.filter((o) => o.period.kind === 'unknown' && !o.suspect);
  if (undated.length === 0) return [];
  const taken = new Set<Observation>();
  const said = (o: Observation): string => `${o.report}\n${o.place}\n${o.level ?? ''}`;
  // Two halves without a date could be anything; the later one says when.
  const later = groupBy(
    own.filter((o) => !o.suspect && !isUndated(o.period)),
    said,
  );
  return undated.flatMap((from) => {
    const to = later
      .get(said(from))
      ?.find((o) => !taken.has(o) && o.start >= from.end && o.start - from.end <= BREATH);
    if (!to) return [];
    taken.add(to);
    return [{ from, to }];
  });
}
