import { dodge, type Wish } from '../../marks/dodge.ts';
import type { Box } from '../../marks/placed.ts';
import { crossBoxes } from '../../marks/cross-shape.ts';
import { clip } from '../../marks/text-width.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { around, type PlacedPoint } from './points.ts';

/** Up to so many points all are named; of more the chosen and the outermost. */
const ALL = 16;
const EXTREME = 2;

/** The points to be named: chosen places, then the outermost on each axis; all where they are few. */
function wanted(points: readonly PlacedPoint[], chosen: ReadonlySet<string>): PlacedPoint[] {
  const named = points.filter(({ place }) => chosen.has(place));
  if (points.length <= ALL) return [...named, ...points.filter((one) => !named.includes(one))];
  const by = (of: (point: PlacedPoint) => number): PlacedPoint[] => {
    const order = [...points].sort((a, b) => of(a) - of(b));
    return [...order.slice(-EXTREME).reverse(), ...order.slice(0, 1)];
  };
  return [
    ...new Set([...named, ...by(({ shape }) => -shape.at.y), ...by(({ shape }) => shape.at.x)]),
  ];
}

/** Names points where there is room; a name that finds none is shown on hover and focus. */
export function nameAll(
  points: readonly PlacedPoint[],
  frame: Box,
  {
    words,
    chosen,
    times,
  }: {
    words: Vocabulary;
    chosen: ReadonlySet<string>;
    /** When a point is of, where points of one place are of several times. */
    times: ReadonlyMap<PlacedPoint, string>;
  },
): void {
  const some = wanted(points, chosen);
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
  const taken = points.flatMap(({ shape }) => crossBoxes(shape));
  dodge(wishes, taken, frame).forEach((found, i) => {
    const point = some[i];
    if (!found || !point) return;
    point.label = found.label;
    point.leader = found.leader;
  });
}
