import { days, type Period } from '#lib/model/period.ts';

const DAY = 86_400_000;
const DAYS_A_MONTH = 30.436875;
const next = (day: string): Date => new Date(Date.parse(day) + DAY);

/**
 * How long the period a figure adds up over is, in months: 2018–2020 is 36, 每年 is 12 whatever the
 * years it is said of. Null for an instant and where an end is open or not dated. Whole months are
 * whole; anything else is rounded to a tenth.
 */
export function months(p: Period): number | null {
  if (p.kind === 'recurring') return 12;
  const window = p.kind === 'span' ? days(p) : null;
  if (window === null) return null;
  const from = new Date(window.first);
  const to = next(window.last);
  if (from.getUTCDate() === to.getUTCDate())
    return (
      (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
    );
  return Math.round(((to.getTime() - from.getTime()) / DAY / DAYS_A_MONTH) * 10) / 10;
}

/**
 * What must be equal for times to be held against each other: all instants, or all windows of one
 * length. Null for each year and for what is not dated at both ends.
 */
export function form(p: Period): string | null {
  if (p.kind === 'instant') return p.at === null ? null : 'instant';
  const length = months(p);
  return p.kind === 'span' && length !== null ? `${length} months` : null;
}
