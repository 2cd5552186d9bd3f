import type { Exactness } from './exactness.ts';
import type { Box } from './placed.ts';

/** A figure in a small chart over time: VISUAL's two tables, at the size of a line of text. */
export interface SparkShape {
  /** An instant or a year; a window, as long as it is; what is said of each year. */
  kind: 'dot' | 'window' | 'yearly';
  x0: number;
  x1: number;
  /** Height of the value; of a range, its upper bound. */
  y: number;
  /** Height of a range's lower bound. */
  low: number;
  exactness: Exactness;
  /** Ends of a window that nobody dates. */
  open: { start: boolean; end: boolean };
}

/** Half a dot, and what a bound leads upward from it, in pixels. */
export const DOT = 2.6;
export const LEAD = 7;

/** Where a pointer finds it: as wide as it is and a little more, `height` from `top`. */
export const sparkHit = ({ x0, x1 }: SparkShape, top: number, height: number): Box => ({
  x: x0 - 4,
  y: top,
  width: x1 - x0 + 8,
  height,
});
