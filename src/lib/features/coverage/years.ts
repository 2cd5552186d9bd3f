import type { ObservationRow } from '#lib/model/figure.ts';
import { bounds, period } from '#lib/model/period.ts';

/** A calendar year, by what is said of it. */
export interface CoverageYear {
  year: number;
  /** Figures said of this year and no other. */
  own: number;
  /** Figures of longer windows that reach into it. */
  within: number;
}

const YEAR = (date: string): number => Number(date.slice(0, 4));

/**
 * What is said of each calendar year from the first to the last any figure names. A window of
 * several years says nothing of one of them: it is counted apart.
 */
export function coverageYears(rows: readonly ObservationRow[]): CoverageYear[] {
  const spans = rows.flatMap((row) => {
    const { start, end } = bounds(period(row));
    return start === null && end === null ? [] : [{ start, end }];
  });
  const dates = spans.flatMap(({ start, end }) => [start, end].filter((date) => date !== null));
  if (dates.length === 0) return [];
  const named = dates.map(YEAR);
  const first = Math.min(...named);
  return Array.from({ length: Math.max(...named) - first + 1 }, (_, at) => {
    const year = first + at;
    const reaching = spans.filter(
      ({ start, end }) =>
        (start === null || YEAR(start) <= year) && (end === null || YEAR(end) >= year),
    );
    const own = reaching.filter(
      ({ start, end }) => start !== null && end !== null && YEAR(start) === YEAR(end),
    ).length;
    return { year, own, within: reaching.length - own };
  });
}
