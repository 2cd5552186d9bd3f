import { ticks } from 'd3';
import type { Locale } from '#lib/model/locale.ts';
import { full, number } from '#lib/i18n/format/number.ts';

/** How classes are cut: about as many values in each, or all of one width. */
export type ClassMode = 'quantile' | 'equal';

/** No more than the sequence of colours has. */
export const MOST_CLASSES = 6;

/**
 * The limits between classes of values, in order; a limit belongs to the class above it. Each is the
 * roundest number that parts its neighbours, so that rounding moves no value into another class.
 * None where all values are equal.
 * @param most classes wanted; fewer are made where values repeat
 */
export function classLimits(
  values: readonly number[],
  mode: ClassMode = 'quantile',
  most = classesFor(values.length),
): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return mode === 'equal' ? equal(sorted, most) : quantile(sorted, most);
}

/** How many classes so many values can fill and a reader tell apart. */
export const classesFor = (values: number): number =>
  Math.max(1, Math.min(values, values < 6 ? 3 : values < 12 ? 4 : values < 30 ? 5 : MOST_CLASSES));

/** The class of a value, 0 being the lowest. */
export const classOf = (value: number, limits: readonly number[]): number =>
  limits.filter((limit) => limit <= value).length;

function quantile(sorted: readonly number[], most: number): number[] {
  // Where a cut can be made: before the first of equal values.
  const cuts = sorted.flatMap((value, i) =>
    i > 0 && (sorted[i - 1] as number) < value ? [i] : [],
  );
  const chosen = new Set<number>();
  for (let k = 1; k < most && cuts.length > 0; k++) {
    const ideal = (k * sorted.length) / most;
    chosen.add(cuts.reduce((a, b) => (Math.abs(b - ideal) < Math.abs(a - ideal) ? b : a)));
  }
  return [...chosen]
    .sort((a, b) => a - b)
    .map((i) => roundest(sorted[i - 1] as number, sorted[i] as number));
}

function equal(sorted: readonly number[], most: number): number[] {
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  if (low === high) return [];
  for (let wanted = most; wanted > 0; wanted--) {
    const limits = ticks(low, high, wanted).filter((limit) => limit > low && limit < high);
    if (limits.length > 0 && limits.length < most) return limits;
  }
  return [roundest(low, high)];
}

/** The number above `a` and no greater than `b` that has the fewest digits, 5 and 2 before others. */
function roundest(a: number, b: number): number {
  const first = Math.floor(Math.log10(Math.max(Math.abs(a), Math.abs(b)))) + 1;
  for (let exponent = first; exponent > first - 17; exponent--) {
    for (const lead of [10, 5, 2]) {
      const step = Number(`${lead}e${exponent - 1}`);
      const round = Number((Math.floor(b / step) * step).toPrecision(15));
      if (round > a && round <= b) return round;
    }
  }
  return b;
}

/** The limits in words: short where that says all of them, else with every digit. */
export function limitTexts(limits: readonly number[], locale: Locale): string[] {
  const exact = limits.every((n) => number(n, locale, 'down') === number(n, locale, 'up'));
  return limits.map((limit) => (exact ? number(limit, locale) : full(limit, locale)));
}
