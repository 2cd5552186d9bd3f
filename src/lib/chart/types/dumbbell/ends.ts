import type { Observation } from '#lib/model/figure.ts';
import { firstDay, lastDay, type Period } from '#lib/model/period.ts';
import { groupBy } from '#lib/shape/group.ts';
import { months } from '#lib/shape/window.ts';

/** A time that can be one end of a dumbbell: an instant, or a window with both ends dated. */
export interface End {
  /** `2020`, `2020-11`; a window `2018/2020`, a year as a total `2020/2020`. */
  key: string;
  /** Instants are held against instants, windows against windows of the same length in months. */
  form: string;
  first: string;
  last: string;
  /** Without the words of any one report. */
  period: Period;
}

/** No words of any one report. */
const SAID = { text: '', basis: 'stated' } as const;
const BEGIN = '-01-01';
const FINISH = '-12-31';

/** Whole years by their numbers, whatever the precision they were written at. */
function dates(first: string, last: string, start: string, end: string): [string, string] {
  const whole = first.endsWith(BEGIN) && last.endsWith(FINISH);
  return whole ? [first.slice(0, 4), last.slice(0, 4)] : [start, end];
}

/** The end of a period; null where it has no date, no beginning, or is said of each year. */
export function endOf(period: Period, yearly: boolean): End | null {
  if (period.kind === 'instant') {
    if (period.at === null) return null;
    const at = yearly ? period.at.slice(0, 4) : period.at;
    return {
      key: at,
      form: 'instant',
      first: firstDay(at),
      last: lastDay(at),
      period: { ...SAID, kind: 'instant', at },
    };
  }
  if (period.kind !== 'span' || period.start === null || period.end === null) return null;
  const [first, last] = [firstDay(period.start), lastDay(period.end)];
  const [start, end] = dates(first, last, period.start, period.end);
  return {
    key: `${start}/${end}`,
    form: `${months(period) ?? 0} months`,
    first,
    last,
    period: { ...SAID, kind: 'span', start, end },
  };
}

/**
 * Whether instants may be taken by their year: no place states two of one year. A report's 2020 then
 * meets another's November 2020; every mark still says its own date.
 */
export function byYear(observations: readonly Observation[]): boolean {
  const seen = new Set<string>();
  for (const { period, place, level, repeat_of } of observations) {
    if (period.kind !== 'instant' || period.at === null || repeat_of !== null) continue;
    const key = `${place}\n${level ?? ''}\n${period.at.slice(0, 4)}`;
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

/** The two times that are compared; `to` is null where figures of one time are all there is. */
export interface Ends {
  from: End | null;
  to: End | null;
}

/** The end that was asked for, whether or not a figure stands at it. */
function endOfKey(key: string, all: readonly End[]): End | null {
  const known =
    all.find((end) => end.key === key) ?? all.find((end) => end.key === `${key}/${key}`);
  if (known) return known;
  const [at = key, last] = key.split('/');
  const window = last !== undefined || all.every(({ form }) => form !== 'instant');
  return endOf(
    window
      ? { ...SAID, kind: 'span', start: at, end: last ?? at }
      : { ...SAID, kind: 'instant', at },
    false,
  );
}

/** More times than this are thinned to the first and the last before pairs are counted. */
const MOST = 60;
/** A pair further apart is preferred as long as it has this share of the places of the fullest. */
const ENOUGH = 0.8;

/**
 * Chooses two times: those asked for by key, else the two furthest apart among the comparable pairs
 * that most places have, else the first and the last there are.
 * @param of groups of figures that may be paired: of one place and level
 */
export function chooseEnds(
  of: readonly (readonly End[])[],
  asked: { from?: string; to?: string },
): Ends {
  const all = [...new Map(of.flat().map((end) => [end.key, end])).values()].sort(inTime);
  const ordered = (from: End | null, to: End | null): Ends =>
    from && to && inTime(from, to) > 0 ? { from: to, to: from } : { from, to };
  const [from, to] = [asked.from, asked.to].map((key) =>
    key === undefined ? null : endOfKey(key, all),
  ) as [End | null, End | null];
  if (from && to) return ordered(from, to);
  const pair = widest(of, all, (a, b) => (from ?? a) === a && (to ?? b) === b);
  if (pair) return pair;
  const first = from ?? all.find((end) => end !== to) ?? null;
  const last = to ?? all.findLast((end) => end !== first) ?? null;
  return ordered(first, last);
}

/** The comparable pair furthest apart that nearly as many places have as any. */
function widest(
  of: readonly (readonly End[])[],
  all: readonly End[],
  wanted: (a: End, b: End) => boolean,
): Ends | null {
  const thin = all.length > MOST ? [...all.slice(0, MOST / 2), ...all.slice(-MOST / 2)] : all;
  const rank = new Map(thin.map((end, i) => [end.key, i]));
  const counts = new Uint32Array(thin.length ** 2);
  for (const ends of of) {
    const own = [...new Set(ends.flatMap(({ key }) => rank.get(key) ?? []))].sort((a, b) => a - b);
    for (const [i, a] of own.entries())
      for (const b of own.slice(i + 1)) counts[a * thin.length + b] = count(counts, a, b, thin) + 1;
  }
  const pairs = thin.flatMap((a, i) =>
    thin.flatMap((b, j) => {
      const places = j > i ? count(counts, i, j, thin) : 0;
      return places > 0 && a.form === b.form && wanted(a, b) ? [{ a, b, places }] : [];
    }),
  );
  const most = Math.max(0, ...pairs.map(({ places }) => places));
  const span = ({ a, b }: { a: End; b: End }): number => Date.parse(b.last) - Date.parse(a.first);
  const [best] = pairs
    .filter(({ places }) => places >= most * ENOUGH)
    .sort((x, y) => span(y) - span(x) || y.places - x.places);
  return best ? { from: best.a, to: best.b } : null;
}

const count = (counts: Uint32Array, a: number, b: number, { length }: readonly End[]): number =>
  counts[a * length + b] ?? 0;

const inTime = (a: End, b: End): number =>
  order(a.last, b.last) || order(a.first, b.first) || order(a.key, b.key);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The time that two windows have in common, as a period; null where the earlier ends before. */
export function overlap({ from, to }: Ends): Period | null {
  if (!from || !to || from.form === 'instant' || to.form === 'instant') return null;
  const first = from.first > to.first ? from.first : to.first;
  const last = from.last < to.last ? from.last : to.last;
  if (first > last) return null;
  const [start, end] = dates(first, last, first, last);
  return { ...SAID, kind: 'span', start, end };
}

/** Figures of one place and level: what a pair is made of. */
export const byPlace = (observations: readonly Observation[]): Map<string, Observation[]> =>
  groupBy(observations, ({ place, level }) => `${place}\n${level ?? ''}`);
