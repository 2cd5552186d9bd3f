import { endOf } from '../../marks/bar-shape.ts';
import { type Box, type Point, textBox } from '../../marks/placed.ts';
import { spotBox } from '../../marks/spot-shape.ts';
import { type PlacedThread, thread } from '../../marks/thread.ts';
import type { BarLayout, PlacedBar } from './placed.ts';

/** What is drawn of a mark, and where it ends on the right with its tail. */
const drawn = (mark: PlacedBar): { box: Box; end: number } => {
  if (mark.form === 'dot') {
    const box = spotBox(mark.spot);
    return { box, end: box.x + box.width };
  }
  return { box: mark.shape.box, end: endOf(mark.shape) };
};

/** Threads between the pairs of which both are drawn. */
export function placeThreads(
  chart: BarLayout,
  pairs: readonly [string, string][],
  name: (a: string, b: string) => string,
): PlacedThread[] {
  const marks = new Map(chart.bars.map((bar) => [bar.figure, bar]));
  return pairs.flatMap(([a, b]) => {
    const [one, two] = [marks.get(a), marks.get(b)];
    return one && two ? [placeThread(one, two, chart, name)] : [];
  });
}

/** From the lower corner of the upper mark's end to the upper corner of the lower's. */
function placeThread(
  a: PlacedBar,
  b: PlacedBar,
  chart: BarLayout,
  name: (a: string, b: string) => string,
): PlacedThread {
  const [upper, lower] = drawn(a).box.y <= drawn(b).box.y ? [a, b] : [b, a];
  const [over, under] = [drawn(upper), drawn(lower)];
  const from: Point = { x: over.end - 2, y: over.box.y + over.box.height + 2 };
  const to: Point = { x: under.end - 2, y: under.box.y - 2 };
  const between = chart.bars
    .filter(({ hit, label }) => label && hit.y > upper.hit.y && hit.y < lower.hit.y)
    .map(({ label }) => {
      const box = label ? textBox(label) : { x: 0, width: 0 };
      return box.x + box.width;
    });
  const bulge = Math.max(from.x, to.x, ...between) + 22;
  return thread(from, to, Math.min(bulge, chart.width - 4), name(a.name, b.name));
}
