import { firstDay, lastDay } from '#lib/model/period.ts';
import { linear } from './linear.ts';

const DAY = 86_400_000;

/** A year on the axis: a band, because what is said of a year is said of all of it. */
interface YearBand {
  year: number;
  /** Left edge and width, in pixels. */
  x: number;
  width: number;
}

/** A time axis of whole years. */
export interface TimeScale {
  years: YearBand[];
  /** The pixels an ISO date covers: a day, a month, a year. */
  span: (date: string) => { x0: number; x1: number };
  /** Where an instant stands: in the middle of what its date covers. */
  at: (date: string) => number;
}

/**
 * A time axis over the years of `dates` (ISO 8601, at least one) from `x0` to `x1` pixels.
 * A span covers its years to their last day; the next begins where it ends.
 */
export function timeScale(
  dates: readonly string[],
  [x0, x1]: readonly [number, number],
): TimeScale {
  const named = dates.map((date) => Number(date.slice(0, 4)));
  const first = Math.min(...named);
  const last = Math.max(...named);
  const scale = linear([Date.parse(`${first}-01-01`), Date.parse(`${last + 1}-01-01`)], [x0, x1]);
  const pixels = (day: string, after = 0): number =>
    Math.round(scale(Date.parse(day) + after * DAY) * 2) / 2;
  const span = (date: string): { x0: number; x1: number } => ({
    x0: pixels(firstDay(date)),
    x1: pixels(lastDay(date), 1),
  });
  return {
    years: Array.from({ length: last - first + 1 }, (_, i) => {
      const { x0: x, x1: end } = span(String(first + i));
      return { year: first + i, x, width: end - x };
    }),
    span,
    at: (date) => (span(date).x0 + span(date).x1) / 2,
  };
}
