import { firstDay, lastDay } from '#lib/model/period.ts';
import type { DateRange } from '../type.ts';
import type { DateBand } from '../scales/calendar.ts';

/** A stretch of an axis as the first and the last of its bands. */
export interface Stretch {
  from: number;
  to: number;
}

export type End = 'from' | 'to';

/** How far a leap of a handle goes. */
const LEAP = 5;

/** Whole years: what is chosen on an axis of months or days is the years they lie in. */
export function yearBands(bands: readonly DateBand[]): DateBand[] {
  const years: DateBand[] = [];
  for (const { date, x, width } of bands) {
    const year = years.at(-1);
    if (year?.date === date.slice(0, 4)) year.width = x + width - year.x;
    else years.push({ date: date.slice(0, 4), x, width });
  }
  return years;
}

/** The band a place on the axis lies in; the nearest where it lies beside the axis. */
export function bandAt(bands: readonly DateBand[], x: number): number {
  const found = bands.findIndex((band) => x < band.x + band.width);
  return found < 0 ? bands.length - 1 : found;
}

/** The stretch between the band where a pointer went down and the one where it is. */
export const between = (a: number, b: number): Stretch => ({
  from: Math.min(a, b),
  to: Math.max(a, b),
});

/**
 * Where a key takes a handle: arrows by one band, Page keys by five, Home and End as far as it may
 * go. The two handles never pass one another.
 * @returns null for another key
 */
export function pushed(stretch: Stretch, end: End, key: string, count: number): Stretch | null {
  const [least, most] = end === 'from' ? [0, stretch.to] : [stretch.from, count - 1];
  const to: Record<string, number> = {
    ArrowRight: stretch[end] + 1,
    ArrowUp: stretch[end] + 1,
    ArrowLeft: stretch[end] - 1,
    ArrowDown: stretch[end] - 1,
    PageUp: stretch[end] + LEAP,
    PageDown: stretch[end] - LEAP,
    Home: least,
    End: most,
  };
  const wanted = to[key];
  return wanted === undefined
    ? null
    : { ...stretch, [end]: Math.max(least, Math.min(most, wanted)) };
}

/** The bands that lie within a range of dates; the whole axis where there is none, or none does. */
export function stretchOf(range: DateRange | null, bands: readonly DateBand[]): Stretch {
  const whole = { from: 0, to: bands.length - 1 };
  if (range === null) return whole;
  const from = bands.findIndex(({ date }) => lastDay(date) >= firstDay(range.from));
  const to = bands.findLastIndex(({ date }) => firstDay(date) <= lastDay(range.to));
  return from < 0 || to < from ? whole : { from, to };
}

/** The dates of a stretch; null where it is the whole axis. */
export function rangeOf({ from, to }: Stretch, bands: readonly DateBand[]): DateRange | null {
  const [first, last] = [bands[from], bands[to]];
  if (!first || !last || (from === 0 && to === bands.length - 1)) return null;
  return { from: first.date, to: last.date };
}
