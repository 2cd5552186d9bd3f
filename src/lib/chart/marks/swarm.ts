/** A dot to be set beside others: its value in pixels, and what it covers left and right of it. */
export interface Bee {
  x: number;
  left: number;
  right: number;
}

/**
 * Sets dots that would cover each other aside, each as near to the middle line as it can stand. The
 * dots keep their values: only their height gives way. (A force simulation moves some
 * of 200 dots 15 px along the axis, or leaves them on each other, and takes five frames over it.)
 * @param diameter of a dot with its gap
 * @returns for each dot its distance from the middle line, negative above it
 */
export function swarm(bees: readonly Bee[], diameter: number): number[] {
  const order = bees.map((_, i) => i).sort((a, b) => xOf(bees, a) - xOf(bees, b) || a - b);
  const widest = Math.max(0, ...bees.map(({ left, right }) => Math.max(left, right)));
  const y = new Array<number>(bees.length).fill(0);
  order.forEach((i, rank) => {
    const bee = bees[i] as Bee;
    const taken: [number, number][] = [];
    for (let k = rank - 1; k >= 0; k--) {
      const j = order[k] as number;
      const other = bees[j] as Bee;
      if (bee.x - other.x >= 2 * widest + 1) break;
      const reach = clearance(other, bee, diameter);
      if (reach > 0) taken.push([at(y, j) - reach, at(y, j) + reach]);
    }
    y[i] = nearest(taken, rank % 2 === 0 ? -1 : 1);
  });
  return y;
}

/** How far above or below `a` a dot `b` to the right of it has to stand; 0 where they never meet. */
function clearance(a: Bee, b: Bee, diameter: number): number {
  const round = Math.max(a.left, a.right, b.left, b.right) <= diameter / 2 + 0.5;
  const dx = b.x - a.x;
  if (round) return dx < diameter ? Math.sqrt(diameter ** 2 - dx ** 2) : 0;
  return a.x + a.right + 1 > b.x - b.left ? diameter : 0;
}

/** The height nearest to the middle line outside all open intervals; of two the one `first` says. */
function nearest(taken: [number, number][], first: -1 | 1): number {
  taken.sort(([a], [b]) => a - b);
  let [above, below] = [0, 0];
  // Downward from the middle: each interval that holds the height pushes it to its lower end.
  for (const [from, to] of taken) if (from < below - EDGE && to > below + EDGE) below = to;
  taken.sort(([, a], [, b]) => b - a);
  for (const [from, to] of taken) if (to > above + EDGE && from < above - EDGE) above = from;
  if (Math.abs(-above - below) < EDGE) return first < 0 ? above : below;
  return -above < below ? above : below;
}

const EDGE = 1e-6;

/**
 * Stacks many dots in columns as wide as a dot, from the middle line outward: for counts at which
 * setting aside one by one is slow, and its shape no finer than the columns.
 * @returns where each dot stands; x within half a diameter of its value, y from the middle line
 */
export function stacked(xs: readonly number[], diameter: number): { x: number; y: number }[] {
  const height = new Map<number, number>();
  return xs.map((x) => {
    const column = Math.floor(x / diameter);
    const k = height.get(column) ?? 0;
    height.set(column, k + 1);
    const step = Math.ceil(k / 2) * (k % 2 === 0 ? 1 : -1);
    return { x: (column + 0.5) * diameter, y: step * diameter };
  });
}

const xOf = (bees: readonly Bee[], i: number): number => (bees[i] as Bee).x;
const at = (values: readonly number[], i: number): number => values[i] as number;
