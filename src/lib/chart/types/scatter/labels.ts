import type { ManyMarks } from '../../canvas/many.ts';
import { dodge, type Wish } from '../../marks/dodge.ts';
import type { Box, PlacedText, Point } from '../../marks/placed.ts';
import { crossBoxes } from '../../marks/cross-shape.ts';
import { clip } from '../../marks/text-width.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { around, type PlacedPoint } from './points.ts';

/** Up to so many points all are named; of more the chosen and the outermost. */
const ALL = 16;
const EXTREME = 2;

/** Of a place with several points, the one of the latest time. */
function latest(
  points: readonly PlacedPoint[],
  times: ReadonlyMap<PlacedPoint, string>,
): PlacedPoint[] {
  const last = new Map<string, PlacedPoint>();
  for (const point of points) {
    const before = last.get(point.place);
    if (!before || (times.get(point) ?? '') > (times.get(before) ?? ''))
      last.set(point.place, point);
  }
  return [...last.values()];
}

/** The points to be named: chosen places, then the outermost on each axis; all where they are few. */
function wanted(
  points: readonly PlacedPoint[],
  chosen: ReadonlySet<string>,
  times: ReadonlyMap<PlacedPoint, string>,
): PlacedPoint[] {
  const named = latest(
    points.filter(({ place }) => chosen.has(place)),
    times,
  );
  if (points.length <= ALL) return [...named, ...points.filter((one) => !named.includes(one))];
  const by = (of: (point: PlacedPoint) => number): PlacedPoint[] => {
    const order = [...points].sort((a, b) => of(a) - of(b));
    return [...order.slice(-EXTREME).reverse(), ...order.slice(0, 1)];
  };
  const outermost = [...by(({ shape }) => -shape.at.y), ...by(({ shape }) => shape.at.x)];
  return [...new Set([...named, ...outermost])];
}

/** Names points where there is room; a name that finds none is shown on hover and focus. */
export function nameAll(
  points: readonly PlacedPoint[],
  frame: Box,
  {
    words,
    chosen,
    times,
    trend,
  }: {
    words: Vocabulary;
    chosen: ReadonlySet<string>;
    /** When a point is of, where points of one place are of several times. */
    times: ReadonlyMap<PlacedPoint, string>;
    /** The dashed line: names keep off it too. */
    trend: { from: Point; to: Point } | null;
  },
): void {
  const some = wanted(points, chosen, times);
  const wishes = some.map((point): Wish => {
    const time = times.get(point);
    const name = words.place(point.place);
    return {
      text: clip(time === undefined ? name : `${name} ${time}`, frame.width * 0.6, 13),
      box: around(point.shape),
      y: point.shape.at.y,
      prefer: 'beside',
    };
  });
  const taken = [
    ...points.flatMap(({ shape }) => crossBoxes(shape)),
    ...(trend ? beads(trend) : []),
  ];
  dodge(wishes, taken, frame).forEach((found, i) => {
    const point = some[i];
    if (!found || !point) return;
    point.label = found.label;
    point.leader = found.leader;
  });
}

/** Names of painted points: one of each chosen place, and the outermost on each axis. */
export function namePainted(
  marks: ManyMarks,
  frame: Box,
  { words, chosen }: { words: Vocabulary; chosen: ReadonlySet<string> },
): PlacedText[] {
  const box = (i: number): Box => ({
    ...{ x: marks.x[i] ?? 0, y: marks.y[i] ?? 0 },
    ...{ width: marks.width[i] ?? 0, height: marks.height[i] ?? 0 },
  });
  const { x, y } = marks;
  const at = (numbers: Float32Array, i: number): number => numbers[i] as number;
  let [right, left, high, low] = [0, 0, 0, 0];
  const first = new Map<string, number>();
  for (let i = 0; i < marks.count; i++) {
    const place = marks.place(i);
    if (chosen.has(place) && !first.has(place)) first.set(place, i);
    if (at(x, i) > at(x, right)) right = i;
    if (at(x, i) < at(x, left)) left = i;
    if (at(y, i) < at(y, high)) high = i;
    if (at(y, i) > at(y, low)) low = i;
  }
  const some = [...new Set([...first.values(), right, left, high, low])];
  const wishes = some.map((mark): Wish => {
    const own = box(mark);
    const text = clip(words.place(marks.place(mark)), frame.width * 0.5, 13);
    return { text, box: own, y: own.y + own.height / 2, prefer: 'beside' };
  });
  const taken = Array.from({ length: marks.count }, (_, i) => box(i));
  // Among so many points a name that stands off could be anybody's: it stays with hover then.
  return dodge(wishes, taken, frame).flatMap((found) =>
    found && found.leader === null ? [found.label] : [],
  );
}

/** What a line covers, as beads on it. */
function beads({ from, to }: { from: Point; to: Point }): Box[] {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6) + 1;
  return Array.from({ length: steps }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / steps - 1,
    y: from.y + ((to.y - from.y) * i) / steps - 2,
    width: 5,
    height: 5,
  }));
}
