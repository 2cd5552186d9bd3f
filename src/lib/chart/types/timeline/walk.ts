import type { DensePoint, PlacedSeries } from './placed.ts';

/** A point of a dense chart: which series, which of its points. */
export interface At {
  series: number;
  point: number;
}

/** How far a leap goes along a series. */
const LEAP = 10;

const pointAt = (all: readonly PlacedSeries[], { series, point }: At): DensePoint | undefined =>
  all[series]?.points[point];

/** The point of a series that is nearest in time. */
function abreast({ points }: PlacedSeries, x: number): number {
  let best = 0;
  points.forEach((point, i) => {
    if (Math.abs(point.x - x) < Math.abs((points[best] as DensePoint).x - x)) best = i;
  });
  return best;
}

/** The series just above or below, grey ones too, where it has a figure of about that time. */
function neighbour(all: readonly PlacedSeries[], from: At, up: boolean): At | null {
  const here = pointAt(all, from);
  if (!here) return null;
  const near = (all[from.series]?.reach ?? 0) * 2;
  let best: (At & { off: number }) | null = null;
  all.forEach((one, series) => {
    if (series === from.series) return;
    const point = abreast(one, here.x);
    const other = one.points[point];
    if (!other || Math.abs(other.x - here.x) > near) return;
    const off = up ? here.y - other.y : other.y - here.y;
    // Figures of one height follow one another by their series.
    const beyond = off > 0 || (off === 0 && (up ? series > from.series : series < from.series));
    if (beyond && (!best || off < best.off)) best = { series, point, off };
  });
  return best;
}

/**
 * Where an arrow key leads among the points of dense series: left and right along a series, up and
 * down to the next series at that time, Home and End to its ends.
 * @returns null at an end, and for any other key
 */
export function walk(all: readonly PlacedSeries[], from: At, key: string): At | null {
  const last = (all[from.series]?.points.length ?? 0) - 1;
  const along = (point: number): At | null => {
    const to = Math.max(0, Math.min(last, point));
    return to === from.point ? null : { ...from, point: to };
  };
  switch (key) {
    case 'ArrowRight':
      return along(from.point + 1);
    case 'ArrowLeft':
      return along(from.point - 1);
    case 'PageDown':
      return along(from.point + LEAP);
    case 'PageUp':
      return along(from.point - LEAP);
    case 'Home':
      return along(0);
    case 'End':
      return along(last);
    case 'ArrowUp':
      return neighbour(all, from, true);
    case 'ArrowDown':
      return neighbour(all, from, false);
    default:
      return null;
  }
}

/** The point nearest to a place in the picture, no farther than `within` pixels. */
export function nearest(
  all: readonly PlacedSeries[],
  x: number,
  y: number,
  within: number,
): At | null {
  let best: At | null = null;
  let least = within;
  all.forEach(({ points }, series) => {
    points.forEach((one, point) => {
      const off = Math.hypot(one.x - x, one.y - y);
      if (off < least) [best, least] = [{ series, point }, off];
    });
  });
  return best;
}

/** The point of a figure. */
export function find(all: readonly PlacedSeries[], figure: string): At | null {
  for (const [series, { points }] of all.entries()) {
    const point = points.findIndex((one) => one.figure === figure);
    if (point >= 0) return { series, point };
  }
  return null;
}
