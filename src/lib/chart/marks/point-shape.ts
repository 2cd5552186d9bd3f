import type { Quantity } from '#lib/model/quantity.ts';
import type { Box, Point } from './placed.ts';

/** Half a dot, and the length of the tail above one (not to scale), in pixels. */
export const RADIUS = 5;
export const STEM = 18;
export const WINDOW = 7;

/** What the words allow of a value that is read off a vertical axis. */
export type Reading =
  | { kind: 'plain' }
  /** 余 多 以上: the value lies above; a tail with a chevron, not to scale. */
  | { kind: 'above'; stem: Box }
  /** 近 不足: the value lies below; an outline whose fill fades up to the bound. */
  | { kind: 'below'; stem: Box }
  /** 约: a solid core in a hatched surround. */
  | { kind: 'about' }
  /** From one bound to the other. */
  | { kind: 'between'; high: number; low: number }
  /** Zero: a tick on the baseline. */
  | { kind: 'zero' };

/** When a figure holds, drawn: never a point for a window. */
export type PointShape = { reading: Reading } & (
  | { kind: 'dot'; at: Point; limits: { x0: number; x1: number } | null }
  | { kind: 'window'; box: Box; open: { start: boolean; end: boolean } }
  | { kind: 'dashed'; x0: number; x1: number; y: number }
);

/**
 * How the value's qualifier is drawn at height `y`.
 * @param x where a tail stands
 * @param at height of a value in pixels
 */
export function reading(q: Quantity, x: number, y: number, at: (value: number) => number): Reading {
  switch (q.kind) {
    case 'exact':
      return { kind: q.value === 0 ? 'zero' : 'plain' };
    case 'more_than':
    case 'at_least':
      return { kind: 'above', stem: { x: x - 1.5, y: y - RADIUS - STEM, width: 3, height: STEM } };
    case 'nearly':
    case 'less_than':
    case 'at_most':
      return { kind: 'below', stem: { x: x - 1.5, y: y + RADIUS, width: 3, height: STEM - 4 } };
    case 'about':
      return { kind: 'about' };
    case 'range':
      return { kind: 'between', high: at(q.high), low: at(q.low) };
  }
}

/** The bar of a window, `y` being its middle. */
export const windowBox = (x0: number, x1: number, y: number): Box => ({
  x: x0,
  y: y - WINDOW / 2,
  width: Math.max(x1 - x0, 2),
  height: WINDOW,
});

/** What a shape covers, its tail included: labels keep off it, pointers find it. */
export function pointBoxes(shape: PointShape): Box[] {
  const boxes: Box[] = [];
  const { reading: r } = shape;
  if (shape.kind === 'dot') {
    const { x, y } = shape.at;
    boxes.push({ x: x - 7, y: y - 7, width: 14, height: 14 });
    if (shape.limits) {
      const { x0, x1 } = shape.limits;
      boxes.push({ x: x0 - 2, y: y - 2, width: x1 - x0 + 4, height: 4 });
    }
  } else if (shape.kind === 'window') {
    boxes.push({ ...shape.box, y: shape.box.y - 2, height: shape.box.height + 4 });
  } else {
    boxes.push({ x: shape.x0, y: shape.y - 3, width: shape.x1 - shape.x0, height: 6 });
  }
  const [body] = boxes as [Box];
  if (r.kind === 'above' || r.kind === 'below')
    boxes.push({ ...r.stem, x: r.stem.x - 4, width: 11 });
  if (r.kind === 'between') boxes.push({ ...body, y: r.high - 2, height: r.low - r.high + 4 });
  return boxes;
}
