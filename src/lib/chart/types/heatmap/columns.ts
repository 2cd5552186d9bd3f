import type { Observation } from '#lib/model/figure.ts';
import { bounds, firstDay, lastDay } from '#lib/model/period.ts';

/** How much time a column stands for. */
export const GRAINS = ['year', 'month', 'day'] as const;
type Grain = (typeof GRAINS)[number];

const DAY = 86_400_000;
/** Figures a row and a year, above which a year is not one cell but many. */
const MANY_A_YEAR = 2;

/** The columns of a heatmap: every year, month or day from the first that is named to the last. */
export interface Columns {
  grain: Grain;
  count: number;
  /** What the figures' own dates asked for; columns are coarser where these did not fit. */
  wanted: Grain;
  /** The column that a date of any precision begins or ends in. */
  of: (date: string, end: 'first' | 'last') => number;
  /** The date a column stands for, as ISO 8601. */
  date: (column: number) => string;
}

/** Years, months or days since the year 0, the month or the day before which none is counted. */
const ORDINAL: Record<Grain, (date: string, end: 'first' | 'last') => number> = {
  year: (date) => Number(date.slice(0, 4)),
  month: (date, end) =>
    Number(date.slice(0, 4)) * 12 +
    (date.length > 4 ? Number(date.slice(5, 7)) - 1 : end === 'first' ? 0 : 11),
  day: (date, end) => Date.parse(end === 'first' ? firstDay(date) : lastDay(date)) / DAY,
};

const DATE: Record<Grain, (ordinal: number) => string> = {
  year: (ordinal) => String(ordinal).padStart(4, '0'),
  month: (ordinal) =>
    `${String(Math.floor(ordinal / 12)).padStart(4, '0')}-${String((ordinal % 12) + 1).padStart(2, '0')}`,
  day: (ordinal) => new Date(ordinal * DAY).toISOString().slice(0, 10),
};

/** How precisely a date is told. */
const grainOf = (date: string): Grain =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';

/** From when to when figures are dated, and how finely. */
export interface Times {
  first: string;
  last: string;
  /** Years, unless rows have several figures a year: then what most of their dates name. */
  wanted: Grain;
}

const earlier = (a: string, b: string): string => (firstDay(b) < firstDay(a) ? b : a);
const later = (a: string, b: string): string => (lastDay(b) > lastDay(a) ? b : a);

/**
 * The times of figures with dates; null where there is none.
 * @param rows how many rows they stand in
 */
export function timesOf(dated: readonly Observation[], rows: number): Times | null {
  const named: Record<Grain, number> = { year: 0, month: 0, day: 0 };
  const dates = new Set<string>();
  for (const { period } of dated) {
    const { start, end } = bounds(period);
    const date = start ?? end ?? '';
    named[grainOf(date)]++;
    dates.add(date);
    dates.add(end ?? date);
  }
  const [one, ...others] = dates;
  if (one === undefined) return null;
  const years = new Set([...dates].map((date) => date.slice(0, 4))).size;
  const half = dated.length / 2;
  const many = dated.length > MANY_A_YEAR * rows * years;
  return {
    first: others.reduce(earlier, one),
    last: others.reduce(later, one),
    wanted:
      many && named.day > half ? 'day' : many && named.day + named.month > half ? 'month' : 'year',
  };
}

/**
 * Columns for times, as fine as these ask for and as pixels allow.
 * @param room pixels; no column is narrower than one, except years
 * @param shared dates that columns reach to besides, where charts stand side by side
 */
export function columnsOf(
  { first: own, last: ownLast, wanted }: Times,
  room: number,
  shared: readonly string[] = [],
): Columns {
  const first = shared.reduce(earlier, own);
  const last = shared.reduce(later, ownLast);
  const count = (grain: Grain): number =>
    ORDINAL[grain](last, 'last') - ORDINAL[grain](first, 'first') + 1;
  const finest = GRAINS.indexOf(wanted);
  const grain =
    GRAINS.slice(1, finest + 1).findLast((one) => count(one) <= room) ?? ('year' as const);
  const from = ORDINAL[grain](first, 'first');
  return {
    grain,
    wanted,
    count: count(grain),
    of: onceEach(grain, from),
    date: (column) => DATE[grain](column + from),
  };
}

/** Columns by date: many rows name the same few hundred dates, and reading one takes its time. */
function onceEach(grain: Grain, from: number): Columns['of'] {
  const known = { first: new Map<string, number>(), last: new Map<string, number>() };
  return (date, end) => {
    const before = known[end].get(date);
    if (before !== undefined) return before;
    const column = ORDINAL[grain](date, end) - from;
    known[end].set(date, column);
    return column;
  };
}
