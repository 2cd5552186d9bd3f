import type { Observation } from '#lib/model/figure.ts';
import { bounds, firstDay, isUndated, lastDay } from '#lib/model/period.ts';
import { groupBy } from '#lib/shape/group.ts';

/** Two figures of one place, one for each axis. */
export interface Pair {
  x: Observation;
  y: Observation;
  /** They are not of one time, or not said of one body: drawn hollow, and said. */
  differs: { window: boolean; level: boolean };
}

/** What can be set against each other, and what cannot. */
interface Pairs {
  pairs: Pair[];
  /** Figures without a partner. */
  alone: { x: Observation[]; y: Observation[] };
  /** Printed so and not to be believed. */
  doubtful: Observation[];
}

const DAY = 86_400_000;

/** The time a figure is of, by its dates; of an undated report, that report and its words. */
function timeOf(o: Observation): string {
  const { start, end } = bounds(o.period);
  if (isUndated(o.period)) return `${o.report} ${o.period.kind} ${o.period.text}`;
  return `${o.period.kind === 'recurring' ? 'each ' : ''}${start ?? ''}/${end ?? ''}`;
}

const wholeYear = ({ period }: Observation): string | null => {
  const { start, end } = bounds(period);
  return period.kind !== 'recurring' && start === end && start?.length === 4 ? start : null;
};

/** Whether two figures are of one time: the same dates, or a year and a day or month within it. */
function together(a: Observation, b: Observation): boolean {
  if (timeOf(a) === timeOf(b)) return true;
  return [
    [a, b],
    [b, a],
  ].some(([year, day]) => {
    if (!year || !day || day.period.kind !== 'instant') return false;
    const whole = wholeYear(year);
    return whole !== null && day.period.at?.slice(0, 4) === whole;
  });
}

/** Days between the middles of two periods; never nearer than any dated one where one is undated. */
function apart(a: Observation, b: Observation): number {
  if (isUndated(a.period) || isUndated(b.period)) return Number.MAX_SAFE_INTEGER;
  const middle = (o: Observation): number => {
    const { start, end } = bounds(o.period);
    const [from, to] = [start ?? end ?? '', end ?? start ?? ''];
    return (Date.parse(firstDay(from)) + Date.parse(lastDay(to))) / 2 / DAY;
  };
  return Math.abs(middle(a) - middle(b));
}

const pair = (x: Observation, y: Observation): Pair => ({
  x,
  y,
  differs: { window: !together(x, y), level: x.level !== y.level },
});

/** Pairs of one place: of each figure the one of its time, said of the same body where there is one. */
function ofOneTime(xs: readonly Observation[], ys: readonly Observation[]): Pair[] {
  const pairs: Pair[] = [];
  const left = new Set(ys);
  const byTime = groupBy(ys, timeOf);
  const tries: ((x: Observation, y: Observation) => boolean)[] = [
    (x, y) => x.level === y.level,
    () => true,
  ];
  let open = xs;
  for (const within of [(x: Observation) => byTime.get(timeOf(x)) ?? [], () => ys])
    for (const fits of tries)
      open = open.filter((x) => {
        const y = within(x).find((one) => left.has(one) && fits(x, one) && together(x, one));
        if (!y) return true;
        left.delete(y);
        pairs.push(pair(x, y));
        return false;
      });
  return pairs;
}

/** The two figures of a place that are nearest in time, where it has no two of one time. */
function nearest(xs: readonly Observation[], ys: readonly Observation[]): Pair[] {
  let best: [Observation, Observation, number] | null = null;
  for (const x of xs)
    for (const y of ys) {
      const days = apart(x, y);
      if (!best || days < best[2]) best = [x, y, days];
    }
  return best ? [pair(best[0], best[1])] : [];
}

/**
 * Pairs the figures of two indicators, place by place: those of one time with one another; where a
 * place has none of one time, the two that are nearest. A figure stands in one pair at most; one
 * that is said again counts once.
 */
export function pairsOf(xs: readonly Observation[], ys: readonly Observation[]): Pairs {
  const all = [...xs, ...ys];
  const ids = new Set(all.map(({ id }) => id));
  const usable = (o: Observation): boolean =>
    !o.suspect && (o.repeat_of === null || !ids.has(o.repeat_of));
  const byPlace = groupBy(ys.filter(usable), (o) => o.place);
  const pairs = [...groupBy(xs.filter(usable), (o) => o.place)].flatMap(([place, own]) => {
    const others = byPlace.get(place) ?? [];
    const found = ofOneTime(own, others);
    return found.length > 0 ? found : nearest(own, others);
  });
  const paired = new Set(pairs.flatMap(({ x, y }) => [x.id, y.id]));
  const rest = (own: readonly Observation[]): Observation[] =>
    own.filter((o) => !o.suspect && !paired.has(o.id));
  return {
    pairs,
    alone: { x: rest(xs), y: rest(ys) },
    doubtful: all.filter(({ suspect }) => suspect),
  };
}
