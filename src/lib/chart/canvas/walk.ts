import type { ManyMarks } from './many.ts';

/** Where keys lead from a mark to another; null for any other key and past an end. */
interface Walk {
  first: number;
  step: (key: string, from: number) => number | null;
}

/** By the first key, then by the second. */
const sorted = (count: number, a: (i: number) => number, b: (i: number) => number): Uint32Array =>
  Uint32Array.from({ length: count }, (_, i) => i).sort((i, j) => a(i) - a(j) || b(i) - b(j));

const ranks = (order: Uint32Array): Uint32Array => {
  const rank = new Uint32Array(order.length);
  order.forEach((mark, i) => (rank[mark] = i));
  return rank;
};

const FAR = 10;

/**
 * Cells: right and left lead along the row and on to the next, up and down to the row above and
 * below at the same time. Dots: right and left lead through the values of the horizontal axis, up
 * and down through those of the vertical. Page keys take ten steps; Home and End lead to the ends.
 */
export function walk(marks: ManyMarks): Walk {
  const { count, x, y, width, height } = marks;
  const across = (i: number): number => (x[i] as number) + (width[i] as number) / 2;
  const down = (i: number): number => (y[i] as number) + (height[i] as number) / 2;
  const reading = marks.form === 'cell' ? sorted(count, down, across) : sorted(count, across, down);
  const place = ranks(reading);
  const rising = marks.form === 'dot' ? sorted(count, (i) => -down(i), across) : reading;
  const heights = marks.form === 'dot' ? ranks(rising) : place;
  const along = (order: Uint32Array, rank: Uint32Array, from: number, steps: number) => {
    const here = rank[from] as number;
    const to = Math.max(0, Math.min(count - 1, here + steps));
    return to === here ? null : (order[to] as number);
  };

  /** The mark of the next row up or down that stands nearest above or below. */
  function nextRow(from: number, way: 1 | -1): number | null {
    let i = (place[from] as number) + way;
    while (i >= 0 && i < count && down(reading[i] as number) === down(from)) i += way;
    const first = reading[i];
    if (first === undefined) return null;
    let best = first;
    for (; i >= 0 && i < count && down(reading[i] as number) === down(first); i += way) {
      const mark = reading[i] as number;
      if (Math.abs(across(mark) - across(from)) < Math.abs(across(best) - across(from)))
        best = mark;
    }
    return best;
  }

  return {
    first: reading[0] ?? 0,
    step(key, from) {
      const vertical = (way: 1 | -1, steps: number): number | null =>
        marks.form === 'cell' ? nextRow(from, way) : along(rising, heights, from, -way * steps);
      switch (key) {
        case 'ArrowRight':
          return along(reading, place, from, 1);
        case 'ArrowLeft':
          return along(reading, place, from, -1);
        case 'ArrowDown':
          return vertical(1, 1);
        case 'ArrowUp':
          return vertical(-1, 1);
        case 'PageDown':
          return along(reading, place, from, FAR);
        case 'PageUp':
          return along(reading, place, from, -FAR);
        case 'Home':
          return along(reading, place, from, -count);
        case 'End':
          return along(reading, place, from, count);
        default:
          return null;
      }
    },
  };
}
