import { bounds, isUndated } from '#lib/model/period.ts';
import type { Rule } from './caveats.ts';
import type { Comparand } from './comparability-words.ts';
import { groupBy } from './group.ts';
import { months } from './window.ts';

/** A window whose length is not known, and a total told of a date, which has none. */
type Length = number | 'open' | 'date';

const length = (o: Comparand): Length =>
  o.period.kind === 'instant' ? 'date' : (months(o.period) ?? 'open');

/**
 * Only totals depend on how long they were counted. Totals of dates (a table of years) share what
 * they do not say; two windows without an end do not. What has no date at all is `undated`.
 */
export const window: Rule<'window'> = (observations, { indicators }) => {
  const lengths = observations
    .filter((o) => indicators.get(o.indicator)?.nature === 'flow')
    .map((o) => ({ length: length(o), undated: isUndated(o.period) }))
    // 每年 has a length, whether or not the years are dated.
    .filter(({ length, undated }) => !undated || typeof length === 'number')
    .map(({ length }) => length);
  const known = [...new Set(lengths)];
  const open = lengths.filter((one) => one === 'open').length;
  if (known.length < 2 && open < 2) return [];
  const numbers = known.filter((one) => typeof one === 'number').sort((a, b) => a - b);
  const unknown = numbers.length < known.length ? [null] : [];
  return [{ kind: 'window', months: [...numbers, ...unknown] }];
};

/**
 * What figures without dates must share to be of one time: the report that they are told of, words
 * (近三年) of one report, or being one statement. Windows that nothing fixes share nothing.
 */
function time(o: Comparand): string {
  if (!isUndated(o.period)) return 'dated';
  if (o.period.kind === 'instant') return JSON.stringify([o.report]);
  const worded = o.period.kind !== 'unknown' && o.period.text !== '';
  const statement = o.repeat_of ?? o.id;
  return JSON.stringify(worded ? [o.report, o.period.kind, o.period.text] : [statement, '']);
}

export const undated: Rule<'undated'> = (observations) => {
  const figures = observations.filter((o) => isUndated(o.period)).map(({ id }) => id);
  return figures.length > 0 && new Set(observations.map(time)).size > 1
    ? [{ kind: 'undated', figures }]
    : [];
};

const year = (date: string): number => Number(date.slice(0, 4));

/** The calendar years a dated figure speaks of; of a window open at one end the other end. */
function years(o: Comparand): number[] {
  const { start, end } = bounds(o.period);
  const [first, last] = [start ?? end, end ?? start];
  if (first === null || last === null) return [];
  return Array.from({ length: year(last) - year(first) + 1 }, (_, i) => year(first) + i);
}

/** A place's figures: in which years, and the first of them. */
interface Spoken {
  years: Set<number>;
  figure: string;
}

/** Whether no year of one is a year of the other, nor next to one. */
const apart = (a: Spoken, b: Spoken): boolean =>
  ![...a.years].some((y) => [y - 1, y, y + 1].some((near) => b.years.has(near)));

/**
 * Two places are held against each other at one time. They are apart where a whole calendar year
 * lies between whatever is said of either; the figures of one place at two times are what a trend
 * compares. Places that speak of the same years are looked at once.
 */
export const times: Rule<'times'> = (observations) => {
  const spoken = observations
    .map((o) => ({ o, years: years(o) }))
    .filter(({ years }) => years.length > 0)
    .sort((a, b) => (a.years[0] as number) - (b.years[0] as number));
  const places = [...groupBy(spoken, ({ o }) => o.place).values()].map((own): Spoken => ({
    years: new Set(own.flatMap(({ years }) => years)),
    figure: (own[0] as { o: Comparand }).o.id,
  }));
  const sets = [...groupBy(places, ({ years }) => [...years].join()).values()].map(
    ([first]) => first as Spoken,
  );
  for (const [i, a] of sets.entries())
    for (const b of sets.slice(i + 1))
      if (apart(a, b)) return [{ kind: 'times', figures: [a.figure, b.figure] }];
  return [];
};
