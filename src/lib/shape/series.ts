import type { Observation } from '#lib/model/figure.ts';
import { days, isBefore } from '#lib/model/period.ts';
import type { Indicator } from '#lib/model/registry.ts';
import { groupBy } from './group.ts';
import { strips, type Strips } from './strips.ts';
import { form } from './window.ts';

/** A place's figures on one thing, under one definition or several that share a concept. */
export interface Series {
  /** The concept, or the indicator that has none. */
  concept: string;
  place: string;
  level: string | null;
  unit: string;
  observations: Strips<Observation>;
  /** Runs of dated observations that may be joined, each in order of time. */
  lines: Observation[][];
  /** Neighbours in time that follow different definitions: where a line ends, with a mark. */
  breaks: [before: Observation, after: Observation][];
}

/** The fewest points that make a line: two are two dots. */
const LEAST = 3;

/** A doubtful figure and one said again are never joined. */
const joined = (o: Observation): string | null =>
  o.suspect || o.repeat_of !== null ? null : form(o.period);

const firstDayOf = (o: Observation): string => days(o.period)?.first ?? '';
const isOver = (a: Observation, b: Observation): boolean =>
  isBefore(days(a.period), days(b.period));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inTime = (a: Observation, b: Observation): number =>
  order(firstDayOf(a), firstDayOf(b)) || order(a.indicator, b.indicator);

/** Whether each window ends before the next begins; two figures of one date make no line. */
const apart = (run: readonly Observation[]): boolean =>
  run.every((o, i) => {
    const next = run[i + 1];
    return next === undefined || isOver(o, next);
  });

/** What can be joined of one form: the points of each definition, in order of time. */
const runs = (points: readonly Observation[]): Observation[][] => [
  ...groupBy([...points].sort(inTime), (o) => o.indicator).values(),
];

/** Where one definition takes over from another; none where definitions stand side by side. */
function takeovers(all: readonly Observation[][]): Series['breaks'] {
  const pairs = all
    .slice(1)
    .map((run, i): Series['breaks'][number] => [
      all[i]?.at(-1) as Observation,
      run[0] as Observation,
    ]);
  return pairs.every(([before, after]) => isOver(before, after)) ? pairs : [];
}

/**
 * Groups observations into series and says which may be joined by a line: the same indicator,
 * place, level and definition, all instants or all equal windows that do not overlap, at least three
 * points. All else stays dots and bars.
 * @param indicators the registry: which definitions share a concept
 */
export function series(
  observations: readonly Observation[],
  indicators: readonly Pick<Indicator, 'id' | 'concept'>[],
): Series[] {
  const concepts = new Map(indicators.map(({ id, concept }) => [id, concept]));
  const conceptOf = (o: Observation): string => concepts.get(o.indicator) ?? o.indicator;
  const groups = groupBy(observations, (o) =>
    JSON.stringify([conceptOf(o), o.place, o.level, o.unit]),
  );
  return [...groups.values()].map((members) => {
    const { place, level, unit } = members[0] as Observation;
    const joinable = members.filter((o) => joined(o) !== null);
    const byForm = [...groupBy(joinable, joined).values()].map(runs);
    return {
      concept: conceptOf(members[0] as Observation),
      place,
      level,
      unit,
      observations: strips(members),
      lines: byForm.flat().filter((run) => run.length >= LEAST && apart(run)),
      breaks: byForm.flatMap(takeovers),
    };
  });
}
