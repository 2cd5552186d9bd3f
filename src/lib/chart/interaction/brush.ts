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

/** The dates of a stretch; null where it is the whole axis. */
export function rangeOf({ from, to }: Stretch, bands: readonly DateBand[]): DateRange | null {
  const [first, last] = [bands[from], bands[to]];
  if (!first || !last || (from === 0 && to === bands.length - 1)) return null;
  return { from: first.date, to: last.date };
}
