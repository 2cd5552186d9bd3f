import { disputes } from '../../disputes.ts';
import type { Point } from '../../marks/placed.ts';
import { spotBox, type SpotShape } from '../../marks/spot-shape.ts';
import { type PlacedThread, thread } from '../../marks/thread.ts';
import type { ChartData } from '../../type.ts';
import type { DotStripLayout, PlacedDot } from './layout.ts';

/** The vermilion threads between dots that a finding says contradict each other. */
export function threads(
  chart: DotStripLayout,
  { findings }: ChartData,
  name: (a: string, b: string) => string,
): PlacedThread[] {
  if (findings.length === 0) return [];
  const dots = new Map(chart.dots.map((dot) => [dot.figure, dot]));
  return disputes(findings, new Set(dots.keys())).flatMap(([a, b]) => {
    const [one, two] = [dots.get(a), dots.get(b)];
    return one && two ? [between(one, two, chart, name(one.name, two.name))] : [];
  });
}

/** Dots nearer than this, one above the other, are tied at their right ends: between them is no room. */
const CLOSE = 26;

function between(a: PlacedDot, b: PlacedDot, chart: DotStripLayout, name: string): PlacedThread {
  const [upper, lower] = [a.shape, b.shape].sort((one, other) => one.at.y - other.at.y) as [
    SpotShape,
    SpotShape,
  ];
  const [high, low] = [upper.at, lower.at];
  const bulge = (x: number): number => Math.min(x, chart.width - 2);
  if (low.y - high.y > CLOSE) {
    const [from, to] = [
      { x: high.x, y: high.y + 4 },
      { x: low.x, y: low.y - 4 },
    ];
    return thread(from, to, bulge(Math.max(high.x, low.x) + 22), name);
  }
  if (Math.abs(high.x - low.x) < CLOSE && low.y > high.y) {
    const [from, to] = [endOf(upper), endOf(lower)];
    return thread(from, to, bulge(Math.max(from.x, to.x) + 10), name);
  }
  const [l, r] = high.x < low.x ? [high, low] : [low, high];
  const [from, to] = [
    { x: l.x, y: l.y + 4 },
    { x: r.x, y: r.y + 4 },
  ];
  const foot = Math.max(from.y, to.y) + 12;
  const d = `M${from.x} ${from.y}C${from.x} ${foot} ${to.x} ${foot} ${to.x} ${to.y}`;
  return { from, to, d, name };
}

const endOf = (shape: SpotShape): Point => {
  const { x, width } = spotBox(shape);
  return { x: x + width + 2, y: shape.at.y };
};
