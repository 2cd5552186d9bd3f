import type { Rule } from './caveats.ts';
import { groupBy } from './group.ts';

/** Distinct values in order of appearance. */
const distinct = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** What the wording leaves open is told last. */
export const statedFirst = <T extends { level: string | null }>(levels: readonly T[]): T[] =>
  [...levels].sort((a, b) => Number(a.level === null) - Number(b.level === null));

/** Other indicators of one concept, or a part's indicator beside its whole's. */
export const definition: Rule<'definition'> = (observations, { indicators }) => {
  const own = distinct(observations.map((o) => o.indicator));
  if (own.length < 2) return [];
  const order = [...indicators.keys()];
  const ranked = own.map((id) => ({ id, at: order.indexOf(id) })).sort((a, b) => a.at - b.at);
  return [{ kind: 'definition', indicators: ranked.map(({ id }) => id) }];
};

/** The members of a class share a dimension, not always a unit. */
export const unit: Rule<'unit'> = (observations) => {
  const units = distinct(observations.map((o) => o.unit));
  return units.length > 1 ? [{ kind: 'unit', units: units.sort() }] : [];
};

export const nature: Rule<'nature'> = (observations, { indicators }) => {
  const natures = distinct(
    observations.flatMap((o) => indicators.get(o.indicator)?.nature ?? []),
  ).sort();
  return natures.length > 1 ? [{ kind: 'nature', natures }] : [];
};

/** A level that is not stated differs from one that is: an unknown is never taken to be equal. */
export const level: Rule<'level'> = (observations) => {
  const levels = [...groupBy(observations, (o) => o.level)].map(([level, said]) => ({
    level,
    places: distinct(said.map(({ place }) => place)),
  }));
  return levels.length > 1 ? [{ kind: 'level', levels: statedFirst(levels) }] : [];
};

/** A total beside a total divided by its years. */
export const normalised: Rule<'normalised'> = (observations) => {
  const divided = observations.filter((o) => o.normalised);
  return divided.length > 0 && divided.length < observations.length
    ? [{ kind: 'normalised', figures: divided.map(({ id }) => id) }]
    : [];
};
