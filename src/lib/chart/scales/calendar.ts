import { firstDay, lastDay } from '#lib/model/period.ts';
import { linear } from './linear.ts';

const DAY = 86_400_000;

/** What a time axis is divided into; nothing finer than its dates are. */
type CalendarUnit = 'year' | 'month' | 'day';

/** A year, month or day on the axis: a band, because what is said of it is said of all of it. */
export interface DateBand {
  /** ISO date of the unit's precision: `2020`, `2020-03`, `2020-03-01`. */
  date: string;
  x: number;
  width: number;
}

/** A time axis of whole years, months or days. */
export interface Calendar {
  unit: CalendarUnit;
  bands: DateBand[];
  /** The pixels an ISO date covers: a day, a month, a year. */
  span: (date: string) => { x0: number; x1: number };
}

/** From so many different dates on, over no more than `MONTHS`, an axis is one of months. */
const SEVERAL = 6;
const MONTHS = 30;
const DAYS = 62;
/** Fewer bands leave a picture without an axis: a lone dot has a before and an after. */
const LEAST = 3;

/** How many units lie between the years' beginning and a date. */
export function ordinal(date: string, unit: CalendarUnit): number {
  if (unit === 'year') return Number(date.slice(0, 4));
  if (unit === 'day') return Math.round(Date.parse(firstDay(date)) / DAY);
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1;
}

/** The unit that is `n` by `ordinal`, as an ISO date. */
export function dateOf(n: number, unit: CalendarUnit): string {
  if (unit === 'year') return String(n).padStart(4, '0');
  if (unit === 'day') return new Date(n * DAY).toISOString().slice(0, 10);
  const year = Math.floor(n / 12);
  return `${String(year).padStart(4, '0')}-${String(n - year * 12 + 1).padStart(2, '0')}`;
}

/** The coarsest precision of some dates: what they may be counted in. */
export const unitOf = (dates: readonly string[]): CalendarUnit =>
  dates.some((date) => date.length < 7)
    ? 'year'
    : dates.some((date) => date.length < 10)
      ? 'month'
      : 'day';

/** Years, unless all dates are finer, there are several, and they lie near one another. */
function unitFor(dates: readonly string[], first: string, last: string): CalendarUnit {
  const finest = unitOf(dates);
  const apart = (unit: CalendarUnit): number => ordinal(last, unit) - ordinal(first, unit) + 1;
  if (finest === 'year' || new Set(dates).size < SEVERAL || apart('month') > MONTHS) return 'year';
  return finest === 'day' && apart('day') <= DAYS ? 'day' : 'month';
}

/**
 * A time axis over the years (months, days) of `dates` (ISO 8601, at least one) from `x0` to `x1`
 * pixels: three bands at least. A span covers its unit to the last day; the next begins where it ends.
 */
export function calendar(dates: readonly string[], [x0, x1]: readonly [number, number]): Calendar {
  const days = dates.map(firstDay).sort();
  const ends = dates.map(lastDay).sort();
  const unit = unitFor(dates, days[0] as string, ends.at(-1) as string);
  let from = ordinal(days[0] as string, unit);
  let to = ordinal(ends.at(-1) as string, unit);
  for (let early = true; to - from + 1 < LEAST; early = !early) {
    if (early) from -= 1;
    else to += 1;
  }
  const start = Date.parse(firstDay(dateOf(from, unit)));
  const scale = linear([start, Date.parse(firstDay(dateOf(to + 1, unit)))], [x0, x1]);
  const pixels = (day: string, after: number): number =>
    Math.round(scale(Date.parse(day) + after * DAY) * 2) / 2;
  const known = new Map<string, { x0: number; x1: number }>();
  const span = (date: string): { x0: number; x1: number } => {
    const seen = known.get(date);
    if (seen) return seen;
    const found = { x0: pixels(firstDay(date), 0), x1: pixels(lastDay(date), 1) };
    known.set(date, found);
    return found;
  };
  const bands = Array.from({ length: to - from + 1 }, (_, i): DateBand => {
    const date = dateOf(from + i, unit);
    const { x0: x, x1: end } = span(date);
    return { date, x, width: end - x };
  });
  return { unit, bands, span };
}
