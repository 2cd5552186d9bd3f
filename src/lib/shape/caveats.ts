import type { Observation } from '#lib/model/figure.ts';
import { isUndated } from '#lib/model/period.ts';
import type { Registry } from '#lib/model/registry.ts';
import { groupBy } from './group.ts';
import { months } from './window.ts';

/** What has to be said where figures stand side by side: nothing is compared in silence. */
export type Caveat =
  /** The same thing under several definitions. */
  | { kind: 'definition'; indicators: string[] }
  /** Said of different bodies (全市, 机关, 县); null where the wording does not say. */
  | { kind: 'level'; levels: { level: string | null; places: string[] }[] }
  /** Totals over windows of different length, in months; null where one has no beginning or end. */
  | { kind: 'window'; months: (number | null)[] }
  /** Places whose figures lie within those of another: a zone in its county, a county in its city. */
  | { kind: 'counted_in'; whole: string; parts: string[] }
  /** Figures contained in another figure (其中). */
  | { kind: 'part_of'; whole: string; parts: string[] }
  /** Figures that are said again: the statement counts once. */
  | { kind: 'repeat'; figures: string[] }
  | { kind: 'suspect'; figures: string[] };

type Vocabulary = Pick<Registry, 'indicators' | 'places'>;
type Rule = (observations: readonly Observation[], words: Vocabulary) => Caveat[];

/** Distinct values in order of appearance. */
const distinct = <T>(values: Iterable<T>): T[] => [...new Set(values)];
const ids = (observations: readonly Observation[]): string[] => observations.map(({ id }) => id);

const definition: Rule = (observations, { indicators }) => {
  const own = new Set(observations.map((o) => o.indicator));
  const drawn = indicators.filter(({ id, concept }) => own.has(id) && concept !== null);
  return [...groupBy(drawn, ({ concept }) => concept).values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => ({ kind: 'definition', indicators: alike.map(({ id }) => id) }));
};

const level: Rule = (observations) => {
  const groups = [...groupBy(observations, (o) => o.level)].map(([level, said]) => ({
    level,
    places: distinct(said.map(({ place }) => place)),
  }));
  // What the wording leaves open is told last.
  const order = [...groups].sort((a, b) => Number(a.level === null) - Number(b.level === null));
  return order.length > 1 ? [{ kind: 'level', levels: order }] : [];
};

/**
 * Only totals depend on how long they were counted. A figure without any date stands in a strip that
 * says so; it has no length that could differ.
 */
const window: Rule = (observations, { indicators }) => {
  const flows = new Set(indicators.filter(({ nature }) => nature === 'flow').map(({ id }) => id));
  const lengths = observations
    .filter((o) => flows.has(o.indicator) && o.period.kind !== 'instant')
    .map((o) => ({ length: months(o.period), undated: isUndated(o.period) }))
    .filter(({ length, undated }) => length !== null || !undated)
    .map(({ length }) => length);
  const sorted = distinct(lengths).sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return sorted.length > 1 ? [{ kind: 'window', months: sorted }] : [];
};

const countedIn: Rule = (observations, { places }) => {
  const heard = new Set(observations.map((o) => o.place));
  const within = places
    .filter(({ id }) => heard.has(id))
    .flatMap(({ id, counted_in, parent }) => {
      const whole = [counted_in, parent].find((one) => one !== null && heard.has(one));
      return whole ? [{ part: id, whole }] : [];
    });
  return [...groupBy(within, ({ whole }) => whole)].map(([whole, pairs]) => ({
    kind: 'counted_in',
    whole,
    parts: pairs.map(({ part }) => part),
  }));
};

const partOf: Rule = (observations) => {
  const drawn = new Set(ids(observations));
  const parts = observations.filter((o) => o.part_of !== null && drawn.has(o.part_of));
  return [...groupBy(parts, (o) => o.part_of as string)].map(([whole, own]) => ({
    kind: 'part_of',
    whole,
    parts: ids(own),
  }));
};

const repeat: Rule = (observations) => {
  const drawn = new Set(ids(observations));
  const again = observations.filter((o) => o.repeat_of !== null && drawn.has(o.repeat_of));
  return again.length > 0 ? [{ kind: 'repeat', figures: ids(again) }] : [];
};

const suspect: Rule = (observations) => {
  const doubtful = observations.filter((o) => o.suspect);
  return doubtful.length > 0 ? [{ kind: 'suspect', figures: ids(doubtful) }] : [];
};

const RULES: readonly Rule[] = [definition, level, window, countedIn, partOf, repeat, suspect];

/**
 * What a reader is to be told of figures that are shown together, each kind once however many pairs
 * it concerns; empty where they may be held against each other as they are.
 * @param words the registry: definitions, natures, which place lies in which
 */
export const caveats = (observations: readonly Observation[], words: Vocabulary): Caveat[] =>
  RULES.flatMap((rule) => rule(observations, words));
