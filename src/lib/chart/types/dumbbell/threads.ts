import { disputes } from '../../disputes.ts';
import type { Point } from '../../marks/placed.ts';
import { spotBox } from '../../marks/spot-shape.ts';
import { type PlacedThread, thread } from '../../marks/thread.ts';
import type { ChartData } from '../../type.ts';
import type { DumbbellLayout } from './layout.ts';

/** Two marks nearer than this in height are joined from below. */
const LEVEL = 10;

/** The vermilion threads between drawn figures that a finding says contradict each other. */
export function threads(
  chart: DumbbellLayout,
  { findings }: ChartData,
  name: (a: string, b: string) => string,
): PlacedThread[] {
  const knots = new Map<string, { at: Point; name: string }>();
  for (const spot of chart.spots) {
    const { shape, name: said } = spot;
    const { x, width } = spotBox(shape);
    const middle = shape.kind === 'between' ? x + width / 2 : shape.at.x;
    knots.set(spot.figure, { at: { x: middle, y: shape.at.y }, name: said });
  }
  for (const end of chart.ends)
    if (end.shape.kind === 'dot') knots.set(end.figure, { at: end.shape.at, name: end.name });
  return disputes(findings, new Set(knots.keys())).flatMap(([a, b]) => {
    const [one, two] = [knots.get(a), knots.get(b)];
    if (!one || !two) return [];
    const said = name(one.name, two.name);
    if (Math.abs(one.at.y - two.at.y) < LEVEL) return [dip(one.at, two.at, said)];
    const [upper, lower] = one.at.y < two.at.y ? [one.at, two.at] : [two.at, one.at];
    const bulge = Math.min(Math.max(upper.x, lower.x) + 22, chart.width - 3);
    const from = { x: upper.x, y: upper.y + 5 };
    return [thread(from, { x: lower.x, y: lower.y - 5 }, bulge, said)];
  });
}

/** A thread that hangs below two marks of one height. */
function dip(a: Point, b: Point, name: string): PlacedThread {
  const [l, r] = a.x < b.x ? [a, b] : [b, a];
  const [from, to] = [
    { x: l.x, y: l.y + 5 },
    { x: r.x, y: r.y + 5 },
  ];
  const low = Math.max(from.y, to.y) + 9;
  return {
    from,
    to,
    d: `M${from.x} ${from.y}C${from.x} ${low} ${to.x} ${low} ${to.x} ${to.y}`,
    name,
  };
}
