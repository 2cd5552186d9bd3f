import { type End, highEnd, lowEnd, reaches } from '#lib/model/compare.ts';
import { type Days, days, isUndated, within } from '#lib/model/period.ts';
import { type Quantity, roundedBy } from '#lib/model/quantity.ts';
import type { CaveatKind } from './caveats.ts';
import { comparability } from './comparability.ts';
import { type Comparand, indexOf, type Words } from './comparability-words.ts';
import { groupBy } from './group.ts';

/** Two statements that cannot both hold, however their words are read. */
export interface Contradiction {
  kind:
    /** One thing at one place and time, or a window and one within it that holds more. */
    | 'disjoint'
    /** What is said of each year does not fit what is said of some of the years. */
    | 'each_year'
    /** A part (其中), or a part’s indicator, above its whole. */
    | 'part_above_whole'
    /** A place above the place that holds it. */
    | 'place_above_whole';
  /** Ids of the two: what is too great first, then what should hold it; else in order of the ids. */
  figures: [string, string];
}

type Kind = Contradiction['kind'];

/** What may have to be said of two figures that nevertheless cannot both hold. */
const REGARDLESS: Record<Kind, readonly CaveatKind[]> = {
  disjoint: ['window', 'repeat', 'suspect'],
  each_year: ['window', 'repeat'],
  part_above_whole: ['definition', 'part_of', 'repeat', 'suspect'],
  place_above_whole: ['counted_in', 'level', 'window', 'repeat'],
};

const isWithin = (inner: Comparand, outer: Comparand): boolean =>
  within(days(inner.period), days(outer.period));
const sameDays = (a: Comparand, b: Comparand): boolean => isWithin(a, b) && isWithin(b, a);

const times = ({ at, excluded }: End, years: number): End => ({ at: at * years, excluded });
const least = (q: Quantity): End => ({ ...lowEnd(q), at: lowEnd(q).at - roundedBy(q) });
const most = (q: Quantity): End => ({ ...highEnd(q), at: highEnd(q).at + roundedBy(q) });

/** Whether `a` is more than `b` can be, whatever numbers their words stand for. */
const above = (a: Quantity, b: Quantity): boolean => !reaches(least(a), most(b));

/** Undated figures are of one time where one report tells both as of its date, or in the same words. */
const sameWords = (a: Comparand, b: Comparand): boolean =>
  isUndated(a.period) &&
  isUndated(b.period) &&
  a.report === b.report &&
  a.period.kind === b.period.kind &&
  (a.period.kind === 'instant' || (a.period.kind !== 'unknown' && a.period.text === b.period.text));

const recurring = ({ period }: Comparand): boolean => period.kind === 'recurring';

/** A part is not held against its whole here, nor against another part of it. */
const related = (a: Comparand, b: Comparand): boolean =>
  a.part_of === b.id || b.part_of === a.id || (a.part_of !== null && a.part_of === b.part_of);

/** Whether `a` is above `b` although `b` is of the same time or of a window that holds it. */
function disjoint(a: Comparand, b: Comparand, flow: boolean): boolean {
  const one = a.repeat_of === b.id || b.repeat_of === a.id || sameWords(a, b);
  const held = flow && !recurring(a) && !recurring(b) ? isWithin(a, b) : !flow && sameDays(a, b);
  return (one || held) && above(a.quantity, b.quantity);
}

/** Calendar years from the first day to the last, and whether they are whole. */
function yearsOf(o: Comparand, { first, last }: Days): { years: number; whole: boolean } {
  if (recurring(o)) return { years: 1, whole: true };
  return {
    years: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1,
    whole: first.endsWith('-01-01') && last.endsWith('-12-31'),
  };
}

/** Whether what `each` says of every year fits what `some` says of some of these years. */
function misfits(each: Comparand, some: Comparand): boolean {
  const told = days(some.period);
  if (!recurring(each) || !told || !isWithin(some, each)) return false;
  const { years, whole } = yearsOf(some, told);
  const tooMuch = !reaches(least(some.quantity), times(most(each.quantity), years));
  const tooLittle = !reaches(times(least(each.quantity), years), most(some.quantity));
  return tooMuch || (whole && tooLittle);
}

/**
 * Every two of the observations that cannot both hold, each pair once: same indicator, place, level
 * and unit, of one time or of a window within another, whose readings do not meet; a part above its
 * whole; a place above the one that holds it. Only figures that `comparability` lets stand side by
 * side are held against each other: another definition, level, unit or time excuses any difference.
 * Sums of several parts and products are left to `contradictionsOfSums`.
 * @param observations of any number of reports: new figures together with the published ones
 * @param words the registry: natures, parts, units, which place lies in which
 */
export function contradictions(observations: readonly Comparand[], words: Words): Contradiction[] {
  const { indicators, wholes } = indexOf(words);
  const natureOf = (o: Comparand) => indicators.get(o.indicator)?.nature;
  const byId = new Map(observations.map((o) => [o.id, o]));
  const once = [...byId.values()];
  const key = (indicator: string, place: string): string => JSON.stringify([indicator, place]);
  const told = groupBy(once, (o) => key(o.indicator, o.place));
  const found = new Map<string, Contradiction>();
  const find = (kind: Kind, a: Comparand, b: Comparand): void => {
    const compared = comparability(a, b, words);
    if (compared.verdict === 'not' || a.unit !== b.unit) return;
    const reasons = compared.verdict === 'caveat' ? compared.reasons : [];
    const repeated = a.repeat_of === b.id || b.repeat_of === a.id;
    if (
      reasons.every(
        (reason) =>
          REGARDLESS[kind].includes(reason.kind) || (repeated && reason.kind === 'undated'),
      )
    )
      found.set([a.id, b.id].sort().join(), { kind, figures: [a.id, b.id] });
  };

  for (const own of told.values())
    for (const [i, a] of own.entries())
      for (const b of own.slice(i + 1)) {
        if (related(a, b)) continue;
        const flow = natureOf(a) === 'flow';
        if (disjoint(a, b, flow)) find('disjoint', a, b);
        else if (disjoint(b, a, flow)) find('disjoint', b, a);
        else if (flow && !a.suspect && !b.suspect && (misfits(a, b) || misfits(b, a)))
          find(
            'each_year',
            ...([a, b].sort((x, y) => (x.id < y.id ? -1 : 1)) as [Comparand, Comparand]),
          );
      }

  for (const part of once) {
    const linked = part.part_of === null ? undefined : byId.get(part.part_of);
    if (linked && above(part.quantity, linked.quantity)) find('part_above_whole', part, linked);
    const holder = indicators.get(part.indicator)?.part_of;
    for (const whole of holder ? (told.get(key(holder, part.place)) ?? []) : [])
      if (sameDays(part, whole) && above(part.quantity, whole.quantity))
        find('part_above_whole', part, whole);
    if (part.suspect || (natureOf(part) !== 'stock' && natureOf(part) !== 'flow')) continue;
    for (const whole of wholes(part.place).flatMap(
      (place) => told.get(key(part.indicator, place)) ?? [],
    ))
      if (holds(whole, part, natureOf(part) === 'flow') && above(part.quantity, whole.quantity))
        find('place_above_whole', part, whole);
  }
  return [...found.values()];
}

/** Whether a place's figure is said of its whole area and of the time of the part. */
const holds = (whole: Comparand, part: Comparand, flow: boolean): boolean =>
  !whole.suspect &&
  (whole.level === 'city' || whole.level === 'county') &&
  recurring(whole) === recurring(part) &&
  (flow && !recurring(whole) ? isWithin(part, whole) : sameDays(part, whole));
