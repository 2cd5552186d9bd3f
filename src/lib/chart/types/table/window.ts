/** Rows up to which a table is printed whole; beyond, only those in sight are drawn. */
export const PRINTED = 200;
/** Pixels of a row where only those in sight are drawn. */
export const ROW = 40;
const AROUND = 10;

/** The rows to draw, and the pixels that stand for those above and below them. */
interface InSight {
  from: number;
  to: number;
  above: number;
  below: number;
}

/**
 * Which rows of many are in sight.
 * @param count of all rows
 * @param top pixels scrolled; may lie beyond the ends while a page bounces
 * @param height of what can be seen, in pixels
 */
export function inSight(count: number, top: number, height: number): InSight {
  const first = Math.floor(top / ROW) - AROUND;
  const from = Math.max(0, Math.min(first, count - 1));
  const to = Math.min(count, Math.max(from, Math.ceil((top + height) / ROW) + AROUND));
  return { from, to, above: from * ROW, below: (count - to) * ROW };
}
