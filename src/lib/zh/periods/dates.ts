/** Calendar arithmetic on ISO 8601 dates of any precision (`2020`, `2020-11`, `2020-11-20`). */

/** A date of any precision as numbers. */
export interface Parts {
  year: number;
  month: number | null;
  day: number | null;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** The parts of an ISO date; null for anything else, also for 2019-02-29. */
export function partsOf(date: string): Parts | null {
  const found = ISO.exec(date);
  if (!found) return null;
  const [, year, month, day] = found;
  const parts = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
  return exists(parts) ? parts : null;
}

/** Whether there is such a date: years 1–9999, months 1–12, the days of that month. */
export function exists({ year, month, day }: Parts): boolean {
  if (!(year >= 1 && year <= 9999)) return false;
  if (month !== null && !(month >= 1 && month <= 12)) return false;
  return day === null || (month !== null && day >= 1 && day <= daysIn(year, month));
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** The ISO date of parts that exist; null for years a date of four digits cannot hold. */
export function isoOf(parts: Parts): string | null {
  if (!exists(parts)) return null;
  const { year, month, day } = parts;
  const head = pad(year, 4);
  if (month === null) return head;
  return day === null ? `${head}-${pad(month, 2)}` : `${head}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** So many months later (negative: earlier), at the precision given; a year moves by whole years. */
export function addMonths({ year, month, day }: Parts, months: number): Parts {
  const index = year * 12 + (month ?? 1) - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  if (month === null) return { year: y, month: null, day: null };
  return { year: y, month: m, day: day === null ? null : Math.min(day, daysIn(y, m)) };
}

/** So many days later; parts without a day are counted from the first of what they name. */
export function addDays({ year, month, day }: Parts, days: number): Parts {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, (month ?? 1) - 1, (day ?? 1) + days);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** The year, month or day after (`step` 1) or before (−1) the one that the parts name. */
export function beside(parts: Parts, step: 1 | -1): Parts {
  if (parts.day !== null) return addDays(parts, step);
  return addMonths(parts, parts.month === null ? 12 * step : step);
}

/** Day of the week, Monday 0. */
export function weekday({ year, month, day }: Parts): number {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return (date.getUTCDay() + 6) % 7;
}
