import type { Tone } from '../../marks/cell-shape.ts';

/** Classes of about as many values each, with round limits; a limit belongs to the class above it. */
export interface Classes {
  /** Where the second and every later class begins, ascending. */
  limits: number[];
  least: number;
  most: number;
  /** The step of each class, one more than there are limits. */
  tones: readonly Tone[];
}

/** Few classes use steps far apart. */
const TONES: readonly (readonly Tone[])[] = [
  [4],
  [2, 5],
  [2, 4, 6],
  [1, 3, 4, 6],
  [1, 2, 4, 5, 6],
  [1, 2, 3, 4, 5, 6],
];
const MOST = TONES.length;

/** The number with the fewest digits above `low` and no more than `high`, near `wish`. */
function roundest(low: number, wish: number, high: number): number {
  if (low < 0 && high >= 0) return 0;
  const power = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
  for (let digits = 0; digits < 15; digits++) {
    const step = 10 ** (power - digits);
    for (const steps of [Math.round(wish / step), Math.floor(high / step)]) {
      // 3 × 0.1 is 0.30000000000000004.
      const found = Number((steps * step).toPrecision(15));
      if (found > low && found <= high) return found;
    }
  }
  return high;
}

/**
 * Sorts values into at most six classes, of about as many values each as round limits allow. Zero is
 * a limit where a limit falls near a change of sign. Equal values are one class; none are none.
 */
export function classesOf(values: Iterable<number>): Classes {
  const sorted = Float64Array.from(values).sort();
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const limits: number[] = [];
  const value = (rank: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(rank))] as number;
  let below = 0;
  for (let left = countUpTo(sorted, MOST); left > 1; left--) {
    // Of what is not yet in a class: where one value fills many, the others share the rest.
    const share = (sorted.length - below) / left;
    const low = Math.max(value(below + share * 0.75), value(below));
    const high = Math.max(value(below + share * 1.25), sorted[above(sorted, low)] ?? low);
    if (!(high > low)) continue;
    const limit = roundest(low, Math.max(value(below + share), low), high);
    limits.push(limit);
    below = above(sorted, limit, true);
  }
  return { limits, least, most, tones: TONES[limits.length] ?? [] };
}

/** How many different values there are, counted no further than `most`; at least one. */
function countUpTo(sorted: Float64Array, most: number): number {
  let count = 1;
  for (let i = 1; i < sorted.length && count < most; i++) if (sorted[i] !== sorted[i - 1]) count++;
  return count;
}

/** The rank of the first value above `limit`, or of the first that is no less. */
function above(sorted: Float64Array, limit: number, same = false): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = sorted[middle] as number;
    if (value > limit || (same && value === limit)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/**
 * The step of a value.
 * @param below the value is a bound that the figure does not reach (近, 不足): at a limit it belongs
 *   to the class under it
 */
export function toneOf(value: number, { limits, tones }: Classes, below = false): Tone {
  let at = 0;
  for (const limit of limits) if (below ? value > limit : value >= limit) at++;
  return tones[at] ?? 4;
}
