import type { Point } from './placed.ts';

/** The vermilion thread: path data, its two ends, and what it says. */
export interface PlacedThread {
  from: Point;
  to: Point;
  d: string;
  name: string;
}

/** A thread between two points that swings out as far as `x` = `bulge` pixels on its way. */
export function thread(from: Point, to: Point, bulge: number, name: string): PlacedThread {
  // A cubic curve reaches three quarters of the way to its control points.
  const control = Math.round(((bulge - (from.x + to.x) / 8) * 4) / 3);
  const d = `M${from.x} ${from.y}C${control} ${from.y + 6} ${control} ${to.y - 6} ${to.x} ${to.y}`;
  return { from, to, d, name };
}
