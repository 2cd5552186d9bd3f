import type { Point } from './placed.ts';
import { type Reading, STEM } from './point-shape.ts';

/** A piece of line with what the words leave open of it: path data, and how strongly it is washed. */
export interface Bandage {
  d: string;
  wash: 'full' | 'strong' | 'middle' | 'faint';
}

interface BandPoint extends Point {
  reading: Reading;
}

/** Half the width of the band at a point that stands alone. */
const ALONE = 3;
/** Pixels a band reaches above and below 约: nobody knows how far. */
const ABOUT = 6;

/** How far from the line each layer begins and ends, upward; an open side fades out in three. */
const LAYERS: Record<string, { wash: Bandage['wash']; from: number; to: number }[]> = {
  above: [
    { wash: 'strong', from: 0, to: STEM / 3 },
    { wash: 'middle', from: STEM / 3, to: (STEM * 2) / 3 },
    { wash: 'faint', from: (STEM * 2) / 3, to: STEM },
  ],
  below: [
    { wash: 'strong', from: -STEM / 3, to: 0 },
    { wash: 'middle', from: (-STEM * 2) / 3, to: -STEM / 3 },
    { wash: 'faint', from: -STEM, to: (-STEM * 2) / 3 },
  ],
  about: [{ wash: 'middle', from: -ABOUT, to: ABOUT }],
};

const rounded = (n: number): number => Math.round(n * 2) / 2;

/** The line at a point and half way to its neighbours; a short stroke where there are none. */
function piece(points: readonly BandPoint[], i: number): Point[] {
  const here = points[i] as BandPoint;
  const half = (other: Point | undefined, side: 1 | -1): Point[] =>
    other
      ? [{ x: (here.x + other.x) / 2, y: (here.y + other.y) / 2 }]
      : [{ x: here.x + side * ALONE, y: here.y }];
  return [...half(points[i - 1], -1), here, ...half(points[i + 1], 1)];
}

const area = (upper: readonly Point[], lower: readonly Point[]): string =>
  `M${[...upper, ...[...lower].reverse()].map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`;

/**
 * Bands along a run of joined points (or at one that stands alone): a bound that is open above fades
 * out above the line, one that lies below it beneath, both a fixed length and not to scale; a range
 * reaches from its one end to the other. An exact figure has none.
 */
export function bands(points: readonly BandPoint[]): Bandage[] {
  const found: Record<Bandage['wash'], string> = {
    ...{ full: '', strong: '', middle: '', faint: '' },
  };
  points.forEach((point, i) => {
    const { reading } = point;
    if (reading.kind === 'between') {
      const left = { x: point.x - ALONE, y: reading.high };
      const right = { x: point.x + ALONE, y: reading.high };
      found.full += area(
        [left, right],
        [left, right].map(({ x }) => ({ x, y: Math.max(reading.low, reading.high + 2) })),
      );
      return;
    }
    const line = piece(points, i);
    const off = (by: number): Point[] => line.map(({ x, y }) => ({ x, y: y - by }));
    for (const { wash, from, to } of LAYERS[reading.kind] ?? [])
      found[wash] += area(off(to), off(from));
  });
  return (['faint', 'middle', 'strong', 'full'] as const)
    .filter((wash) => found[wash] !== '')
    .map((wash) => ({ d: found[wash], wash }));
}
