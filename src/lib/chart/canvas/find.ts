import { quadtree, type QuadtreeLeaf } from 'd3';
import type { ManyMarks } from './many.ts';

/**
 * Finds the mark at a point: the one whose box holds it, else the nearest no farther than `reach`
 * pixels; null where there is none. Marks stand in a quadtree by their middles, so that ten thousand
 * are asked as fast as ten.
 */
export function finder({
  count,
  x,
  y,
  width,
  height,
}: ManyMarks): (px: number, py: number, reach: number) => number | null {
  const middleX = (i: number): number => at(x, i) + at(width, i) / 2;
  const middleY = (i: number): number => at(y, i) + at(height, i) / 2;
  const all = Array.from({ length: count }, (_, i) => i);
  const tree = quadtree(all, middleX, middleY);
  const halfWidth = all.reduce((most, i) => Math.max(most, at(width, i) / 2), 0);
  const halfHeight = all.reduce((most, i) => Math.max(most, at(height, i) / 2), 0);

  return (px, py, reach) => {
    let found: number | null = null;
    // Distance from the point to the box; among boxes that hold it, the one whose middle is nearer.
    let [best, tie] = [reach, Infinity];
    const look = (i: number): void => {
      const dx = Math.max(at(x, i) - px, 0, px - at(x, i) - at(width, i));
      const dy = Math.max(at(y, i) - py, 0, py - at(y, i) - at(height, i));
      const away = Math.hypot(dx, dy);
      const middle = Math.hypot(middleX(i) - px, middleY(i) - py);
      if (away < best || (away === best && middle < tie)) [found, best, tie] = [i, away, middle];
    };
    tree.visit((node, x0, y0, x1, y1) => {
      if (!node.length) {
        let leaf: QuadtreeLeaf<number> | undefined = node;
        for (; leaf; leaf = leaf.next) look(leaf.data);
      }
      const wide = halfWidth + best;
      const high = halfHeight + best;
      return x0 > px + wide || x1 < px - wide || y0 > py + high || y1 < py - high;
    });
    return found;
  };
}

const at = (numbers: Float32Array, i: number): number => numbers[i] as number;
