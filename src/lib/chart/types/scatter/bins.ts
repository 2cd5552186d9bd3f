import type { ManyMarks } from '../../canvas/many.ts';

/**
 * What a page shows before many points can be painted, and where they never are: squares by how many
 * points lie in them. Counted, nothing drawn that is not there.
 */
export interface Bins {
  /** One path a class, to be stroked `SQUARE` pixels wide; `tone` is a colour of the page. */
  paths: { d: string; tone: string }[];
  /** The most points of a square in each class, ascending. */
  most: number[];
}

export const SQUARE = 10;
/** A square of the last class holds more than the one before it. */
const CLASSES = [1, 3, 10, 30, 100, Infinity];

/** Squares over all marks, side by side where they are of one class. */
export function binsOf({ count, x, y, width, height }: ManyMarks): Bins {
  const squares = new Map<number, number>();
  const SIDE = 4096;
  for (let i = 0; i < count; i++) {
    const column = Math.floor(((x[i] as number) + (width[i] as number) / 2) / SQUARE);
    const row = Math.floor(((y[i] as number) + (height[i] as number) / 2) / SQUARE);
    const key = row * SIDE + column;
    squares.set(key, (squares.get(key) ?? 0) + 1);
  }
  const classOf = (points: number): number => CLASSES.findIndex((most) => points <= most);
  const d = CLASSES.map(() => '');
  let [before, run, own] = [-2, 0, -1];
  const close = (): void => {
    if (own < 0) return;
    const first = before - run + 1;
    const left = (first % SIDE) * SQUARE;
    const middle = Math.floor(first / SIDE) * SQUARE + SQUARE / 2;
    d[own] += `M${left} ${middle}h${run * SQUARE}`;
  };
  for (const [key, points] of [...squares].sort(([a], [b]) => a - b)) {
    const at = classOf(points);
    if (key === before + 1 && at === own) run++;
    else {
      close();
      [run, own] = [1, at];
    }
    before = key;
  }
  close();
  const used = d.flatMap((path, i) => (path === '' ? [] : [{ path, i }]));
  return {
    paths: used.map(({ path, i }) => ({ d: path, tone: `--seq-${i + 1}` })),
    most: used.map(({ i }) => CLASSES[i] as number),
  };
}
