import type { Observation } from '#lib/model/figure.ts';
import { quantity, type Quantity } from '#lib/model/quantity.ts';
import type { Place } from '#lib/model/registry.ts';

/** Fewer figures than this have no middle worth a mark. */
const LEAST = 5;

/** Figures that count toward a median, and the places left out because others stand in them. */
interface Counted {
  observations: Observation[];
  wholes: string[];
}

/**
 * Who counts: each figure once, none that is doubtful, no place that holds others of the strip: a city
 * among its counties is no county.
 */
export function counted(all: readonly Observation[], places: readonly Place[]): Counted {
  const heard = new Set(all.map(({ place }) => place));
  const parents = new Set(
    places.filter(({ id }) => heard.has(id)).flatMap(({ parent }) => parent ?? []),
  );
  const wholes = [...heard].filter((place) => parents.has(place));
  return {
    observations: all.filter(
      ({ place, suspect, repeat_of }) => !suspect && repeat_of === null && !parents.has(place),
    ),
    wholes,
  };
}

/** The middle of sorted numbers, or of its two middles; not finite where one of them is open. */
function middle(values: Float64Array): number {
  values.sort();
  const half = values.length / 2;
  const [a, b] = [values[Math.ceil(half) - 1] ?? NaN, values[Math.floor(half)] ?? NaN];
  // 0.1 + 0.2: digits beyond those of the two are cut.
  return Number(((a + b) / 2).toPrecision(14));
}

/**
 * What is known of the median: a number where the middle figures are exact, else the interval that
 * the bounds force, whatever the numbers behind them are. Null where nothing is known, or where the
 * figures are too few.
 */
export function median(observations: readonly Observation[]): Quantity | null {
  if (observations.length < LEAST) return null;
  const low = middle(Float64Array.from(observations, ({ quantity: q }) => q.low ?? -Infinity));
  const high = middle(Float64Array.from(observations, ({ quantity: q }) => q.high ?? Infinity));
  const [bottom, top] = [Number.isFinite(low), Number.isFinite(high)];
  const open = { likely_low: bottom ? low : high, likely_high: top ? high : null, precision: null };
  if (bottom && top)
    return low === high
      ? quantity({ ...open, qualifier: 'exact', value: low, low, high })
      : quantity({ ...open, qualifier: 'range', value: null, low, high });
  // A middle bound may itself be the median or not: 以上 claims the least.
  if (bottom) return quantity({ ...open, qualifier: 'at_least', value: low, low, high: null });
  if (top) return quantity({ ...open, qualifier: 'at_most', value: high, low: null, high });
  return null;
}
