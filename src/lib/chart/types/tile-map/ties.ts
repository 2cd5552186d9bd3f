import type { Box } from '../../marks/placed.ts';

/** A zone's tile is smaller than a county's, and stands at the side where its county is. */
const PART = 0.82;

/**
 * The tile of a zone beside the county in whose totals it is counted.
 * @param least no tile is smaller, in pixels
 */
export function attached(zone: Box, county: Box, least: number): Box {
  const [x, width] = toward([zone.x, zone.width], county.x, least);
  const [y, height] = toward([zone.y, zone.height], county.y, least);
  return { x, y, width, height };
}

function toward([a, long]: readonly [number, number], b: number, least: number): [number, number] {
  const part = Math.max(Math.min(least, long), Math.round(long * PART));
  const room = long - part;
  return [a + (b < a ? 0 : b > a ? room : Math.round(room / 2)), part];
}

/** How far a stitch reaches into either tile, in pixels. */
const INTO = 5;

/**
 * The stitch that ties a zone to the county in whose totals it is counted: across the gap between
 * two neighbours, over the corner between two that meet there, and from edge to edge else.
 */
export function stitch(zone: Box, county: Box): string {
  const [x0, x1] = across([zone.x, zone.width], [county.x, county.width]);
  const [y0, y1] = across([zone.y, zone.height], [county.y, county.height]);
  return `M${x0} ${y0}L${x1} ${y1}`;
}

/** Where it begins and ends along one side: in the middle where the boxes share it. */
function across(
  [a, long]: readonly [number, number],
  [b, wide]: readonly [number, number],
): [number, number] {
  if (a + long <= b) return [a + long - INTO, b + INTO];
  if (b + wide <= a) return [a + INTO, b + wide - INTO];
  const middle = (Math.max(a, b) + Math.min(a + long, b + wide)) / 2;
  return [middle, middle];
}
