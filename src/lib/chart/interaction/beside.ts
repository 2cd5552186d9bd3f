import type { Box, Point } from '../marks/placed.ts';

/** Pixels between a mark and its card. */
const GAP = 8;

/**
 * Where a card stands beside a mark, in the coordinates of both: above it where there is room in the
 * window, else below, never over it, and never past the frame's sides.
 * @param mark box of the mark
 * @param card its size in pixels
 * @param frame width of the frame, and how much of the window is free above its upper edge
 */
export function beside(
  mark: Box,
  card: { width: number; height: number },
  frame: { width: number; roof: number },
): Point {
  const middle = mark.x + mark.width / 2 - card.width / 2;
  const x = Math.max(0, Math.min(middle, frame.width - card.width));
  const above = mark.y - GAP - card.height;
  return { x, y: above >= -frame.roof ? above : mark.y + mark.height + GAP };
}
