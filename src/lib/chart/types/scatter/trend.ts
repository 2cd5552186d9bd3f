import type { Point } from '../../marks/placed.ts';

/**
 * The straight line of least squares through points in pixels (on a logarithmic axis therefore
 * through the logarithms), from the leftmost point to the rightmost; null where fewer than three
 * points, or points one above the other, have none.
 */
export function trendLine(points: readonly Point[]): { from: Point; to: Point } | null {
  const n = points.length;
  if (n < 3) return null;
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / n;
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)];
  let [xx, xy, left, right] = [0, 0, Infinity, -Infinity];
  for (const { x, y } of points) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  if (!(xx > 1e-6)) return null;
  const at = (x: number): Point => ({ x, y: my + (xy / xx) * (x - mx) });
  return { from: at(left), to: at(right) };
}

/** The part of a line within a box's upper and lower edge; null where none of it is. */
export function clipped(
  { from, to }: { from: Point; to: Point },
  top: number,
  bottom: number,
): { from: Point; to: Point } | null {
  const within = ({ y }: Point): boolean => y >= top && y <= bottom;
  if (within(from) && within(to)) return { from, to };
  if (from.y === to.y) return null;
  const meet = (y: number): Point => ({
    x: from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x),
    y,
  });
  const cut = (point: Point): Point => (within(point) ? point : meet(point.y < top ? top : bottom));
  const [a, b] = [cut(from), cut(to)];
  const between = (x: number): boolean => x >= from.x - 1e-6 && x <= to.x + 1e-6;
  return between(a.x) && between(b.x) ? { from: a, to: b } : null;
}
