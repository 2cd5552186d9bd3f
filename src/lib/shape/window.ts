import { firstDay, lastDay, type Period } from '#lib/model/period.ts';

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
  if (p.kind !== 'span' || p.start === null || p.end === null) return null;
  const from = new Date(firstDay(p.start));
  const to = next(lastDay(p.end));
  if (from.getUTCDate() === to.getUTCDate())
    return (
      (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
    );
  return Math.round(((to.getTime() - from.getTime()) / DAY / DAYS_A_MONTH) * 10) / 10;
}
