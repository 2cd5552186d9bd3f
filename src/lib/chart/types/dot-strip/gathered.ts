import type { Observation } from '#lib/model/figure.ts';
import { nominal } from '#lib/model/quantity.ts';
import type { Point } from '../../marks/placed.ts';
import { spotReach, type SpotSize } from '../../marks/spot-shape.ts';
import { stacked, swarm } from '../../marks/swarm.ts';

/** Where dots stand around a middle line at zero, and how large they are. */
export interface Gathered {
  places: Point[];
  size: SpotSize;
  /** In columns as wide as a dot. */
  columns: boolean;
  /** Pressed together: there was less room than dots. */
  overlapping: boolean;
  /** The upper and the lower edge of all dots. */
  top: number;
  bottom: number;
}

/** From so many dots on columns are drawn: setting dots aside one by one is slow, and no finer. */
export const MANY = 600;
/** Radii by the number of dots, and the least that is still a dot. */
const RADII: [number, number][] = [
  [40, 5.5],
  [150, 4.5],
  [MANY, 3.5],
];
const LEAST = 2;
const GAP = 1;

/**
 * Gathers the figures of a strip around its middle line, as large as they may be for none to stand
 * further off than `reach` pixels; where the smallest are too many they are pressed together.
 * @param at pixels of a value
 */
export function gathered(
  rows: readonly Observation[],
  at: (value: number) => number,
  reach: number,
): Gathered {
  const xs = rows.map(({ quantity }) => at(nominal(quantity)));
  const ring = rows.some(({ quantity }) => quantity.kind === 'about') ? SURROUND : 0;
  const usual = RADII.find(([most]) => rows.length <= most)?.[1];
  if (usual === undefined) {
    const size = sizeOf(LEAST);
    return pressed({ places: stacked(xs, 2 * LEAST), size, columns: true }, ring, reach);
  }
  for (let r = Math.min(usual, Math.max(LEAST, reach)); ; r = Math.max(LEAST, r - 0.5)) {
    const size = sizeOf(r);
    const bees = rows.map((o, i) => {
      const x = xs[i] as number;
      const { left, right } = spotReach(o.quantity, size);
      const { quantity: q } = o;
      return { x, right, left: q.kind === 'range' ? Math.max(left, x - at(q.low)) : left };
    });
    const places = swarm(bees, 2 * (r + ring) + GAP).map((y, i) => ({ x: xs[i] as number, y }));
    const found = { places, size, columns: false };
    if (r === LEAST || farthest(places) + r <= reach) return pressed(found, ring, reach);
  }
}

/** The hatched ring of 约 around its dot. */
const SURROUND = 3;

const sizeOf = (r: number): SpotSize => ({ r, tail: r >= 4 ? 11 : 7 });

const farthest = (places: readonly Point[]): number =>
  places.reduce((most, { y }) => Math.max(most, Math.abs(y)), 0);

function pressed(
  all: Pick<Gathered, 'places' | 'size' | 'columns'>,
  ring: number,
  reach: number,
): Gathered {
  const most = farthest(all.places);
  const room = Math.max(reach - all.size.r, 1);
  const overlapping = most > room;
  const places = overlapping
    ? all.places.map(({ x, y }) => ({ x, y: (y * room) / most }))
    : all.places;
  let [top, bottom] = [0, 0];
  for (const { y } of places) [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  // A tick at zero is a pixel longer than a dot.
  const out = all.size.r + Math.max(ring, 1);
  return { ...all, places, overlapping, top: top - out, bottom: bottom + out };
}
