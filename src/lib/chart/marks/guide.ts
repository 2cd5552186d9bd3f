import type { Box, Evidence, Point } from './placed.ts';

/** A value said at an axis while its mark is pointed at, with the line that leads there. */
export interface Guide {
  from: Point;
  to: Point;
  text: string;
  /** The plate the text stands on. */
  plate: Box;
  /** The figure it is the value of. */
  of: Evidence;
}
