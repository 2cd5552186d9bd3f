/**
 * Moves points on a line apart until neighbours are `gap` pixels from each other, as little as that
 * takes (least squares), in their order, within `from`..`to`.
 * @param wanted where each would stand alone, in any order
 * @returns where each stands, in the order given; null where the line is too short for all
 */
export function keepApart(
  wanted: readonly number[],
  gap: number,
  [from, to]: readonly [number, number],
): number[] | null {
  const last = (wanted.length - 1) * gap;
  if (last > to - from) return null;
  const order = wanted.map((_, i) => i).sort((a, b) => at(wanted, a) - at(wanted, b) || a - b);
  // Without their gaps the points need only keep their order: pool neighbours that would cross.
  const pools: { mean: number; size: number }[] = [];
  order.forEach((i, rank) => {
    let pool = { mean: at(wanted, i) - rank * gap, size: 1 };
    for (let before = pools.at(-1); before && before.mean > pool.mean; before = pools.at(-1)) {
      pools.pop();
      const size = before.size + pool.size;
      pool = { mean: (before.mean * before.size + pool.mean * pool.size) / size, size };
    }
    pools.push(pool);
  });
  const apart = new Array<number>(wanted.length);
  let rank = 0;
  for (const { mean, size } of pools)
    for (let k = 0; k < size; k++, rank++)
      apart[order[rank] as number] = Math.min(Math.max(mean, from), to - last) + rank * gap;
  return apart;
}

const at = (values: readonly number[], i: number): number => values[i] as number;
