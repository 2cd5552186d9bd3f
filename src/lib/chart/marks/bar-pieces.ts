import type { BarShape } from './bar-shape.ts';
import type { Box } from './placed.ts';

/** Part of a bar's picture: filled with its colour, or a line of it. */
export interface BarPiece {
  d: string;
  look: 'filled' | 'line' | 'outline' | 'dotted';
  /** Name of the mask that lets a part of it through. */
  mask?: 'fade' | 'open' | 'hatch' | 'dash' | undefined;
}

/** What a bar's inside says: it was divided by its years (`hatch`), or is said of each year (`dash`). */
export type BarFill = 'solid' | 'hatch' | 'dash';

/** The outline of a box as a path: one attribute where a rectangle has four. */
const boxPath = ({ x, y, width, height }: Box): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

const inset = ({ x, y, width, height }: Box): Box => ({
  ...{ x: x + 0.5, y: y + 0.5 },
  ...{ width: Math.max(width - 1, 0.5), height: height - 1 },
});

const chevron = ({ x, y, width, height }: Box, left: boolean): string =>
  left
    ? `M${x + 9} ${y + height / 2 - 6}l-6 6 6 6`
    : `M${x + width - 9} ${y + height / 2 - 6}l6 6-6 6`;

/** What is drawn of a bar in the shape its words allow, from back to front. */
export function barPieces(shape: BarShape, fill: BarFill = 'solid'): BarPiece[] {
  const left = shape.left === true;
  const mask = fill === 'solid' ? undefined : fill;
  const filled = (box: Box, mask?: BarPiece['mask']): BarPiece => ({
    ...{ d: boxPath(box), look: 'filled', mask },
  });
  const line = (d: string): BarPiece => ({ d, look: 'line' });
  /** A bar without its end; below zero all is mirrored. */
  const rest = (box: Box, end: Box): Box => ({
    ...box,
    x: left ? box.x + end.width : box.x,
    width: box.width - end.width,
  });
  const outward = left ? 'open' : 'fade';
  switch (shape.kind) {
    case 'beyond':
      return [
        filled(shape.box, mask),
        filled(shape.tail, outward),
        line(chevron(shape.tail, left)),
      ];
    case 'fading':
      return [
        filled(rest(shape.box, shape.fade), mask),
        filled(shape.fade, outward),
        ...(shape.tail
          ? [filled(shape.tail, left ? 'fade' : 'open'), line(chevron(shape.tail, !left))]
          : []),
        { d: boxPath(inset(shape.box)), look: 'dotted' },
      ];
    case 'hatched':
      return [filled(rest(shape.box, shape.end), mask), filled(shape.end, 'hatch')];
    case 'between': {
      const { x, y, width, height } = shape.box;
      const hairline = `M${shape.from} ${y + height / 2}H${left ? x + width : x}`;
      return [line(hairline), filled(shape.box, mask)];
    }
    case 'suspect':
      return [{ d: boxPath(inset(shape.box)), look: 'dotted' }];
    default:
      return [
        filled(shape.box, mask),
        ...(fill === 'hatch' ? [{ d: boxPath(shape.box), look: 'outline' } as const] : []),
      ];
  }
}
