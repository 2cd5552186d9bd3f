import type { Observation } from '#lib/model/figure.ts';
import { bounds, firstDay, lastDay } from '#lib/model/period.ts';
import type { Indicator } from '#lib/model/registry.ts';
import { groupBy } from './group.ts';
import { strips, type Strips } from './strips.ts';
import { months } from './window.ts';

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

/** First and last day; asked only of what has a `form`, which is dated at both ends. */
const days = (o: Observation): { first: string; last: string } => {
  const { start, end } = bounds(o.period);
  return { first: firstDay(start ?? ''), last: lastDay(end ?? '') };
};

/**
 * What must be equal for points to be joined: all instants, or all windows of one length. Null for
 * what is never joined: each year, an open or undated window, a doubtful figure, one said again.
 */
function form(o: Observation): string | null {
  if (o.suspect || o.repeat_of !== null) return null;
  if (o.period.kind === 'instant') return o.period.at === null ? null : 'instant';
  const length = months(o.period);
  return o.period.kind === 'span' && length !== null ? `${length} months` : null;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inTime = (a: Observation, b: Observation): number =>
  order(days(a).first, days(b).first) || order(a.indicator, b.indicator);

/** Whether each window ends before the next begins; two figures of one date make no line. */
const apart = (run: readonly Observation[]): boolean =>
  run.every((o, i) => {
    const next = run[i + 1];
    return next === undefined || days(o).last < days(next).first;
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
  return pairs.every(([before, after]) => days(before).last < days(after).first) ? pairs : [];
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
    const joinable = members.filter((o) => form(o) !== null);
    const byForm = [...groupBy(joinable, form).values()].map(runs);
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
