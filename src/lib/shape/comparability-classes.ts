import { groupBy } from './group.ts';
import { type Comparand, indexOf, type Words } from './comparability-words.ts';

/** Sets that are joined pair by pair: `find` names the set an id is in. */
function joined(): { join: (a: string, b: string) => void; find: (id: string) => string } {
  const above = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let up = above.get(root); up !== undefined; up = above.get(root)) root = up;
    // The way just gone is kept short, so that the next one is.
    for (let at = id; at !== root;) {
      const up = above.get(at) as string;
      above.set(at, root);
      at = up;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) above.set(y, x);
  };
  return { join, find };
}

/**
 * Splits observations into those that may be held against each other at all, in order of appearance:
 * one dimension, and one indicator, definitions that share a concept, or a part with its whole (by
 * figure, 其中, or by indicator). Between two groups nothing is compared: `refusal` says why.
 */
export function classes<T extends Comparand>(observations: readonly T[], words: Words): T[][] {
  const index = indexOf(words);
  const { join, find } = joined();
  const asked = new Set(observations.map((o) => o.indicator));
  const concepts = new Map<string, string>();
  for (const id of asked) {
    const { concept = null, part_of = null } = index.indicators.get(id) ?? {};
    if (concept !== null) {
      const first = concepts.get(concept);
      if (first === undefined) concepts.set(concept, id);
      else join(first, id);
    }
    const seen = new Set<string>();
    for (let whole = part_of; whole !== null && !seen.has(whole);) {
      if (asked.has(whole)) join(whole, id);
      seen.add(whole);
      whole = index.indicators.get(whole)?.part_of ?? null;
    }
  }
  const byId = new Map(observations.map((o) => [o.id, o]));
  for (const o of observations) {
    const whole = o.part_of === null ? undefined : byId.get(o.part_of);
    if (whole) join(whole.indicator, o.indicator);
  }
  return [
    ...groupBy(observations, (o) =>
      JSON.stringify([find(o.indicator), index.dimension(o.unit)]),
    ).values(),
  ];
}

/** Why two figures may not be held against each other. */
export type Refusal =
  /** 人, 人次 and 户 count other things; 亩 and 平方米 differ in size, and nothing converts. */
  | { kind: 'dimension'; units: [string, string] }
  /** Two shares, each of a whole of its own. */
  | { kind: 'whole'; indicators: [string, string] }
  /** Neither one indicator nor one concept, and neither is part of the other. */
  | { kind: 'concept'; indicators: [string, string] };

/** Why two observations of different classes are not compared; dimension first. */
export function refusal(a: Comparand, b: Comparand, words: Words): Refusal {
  const { dimension, indicators } = indexOf(words);
  if (dimension(a.unit) !== dimension(b.unit))
    return { kind: 'dimension', units: [a.unit, b.unit] };
  const shares = [a, b].every((o) => indicators.get(o.indicator)?.nature === 'ratio');
  return { kind: shares ? 'whole' : 'concept', indicators: [a.indicator, b.indicator] };
}
