import type { Quantity } from './quantity.ts';

/** The reading interval, of a quantity or of a row. */
export interface ReadingInterval {
  likely_low: number;
  /** Null where the words leave the upper end open. */
  likely_high: number | null;
}

/** Whether `a` is larger whatever numbers the two readings stand for: the rule of ranks. */
export const surelyLarger = (a: ReadingInterval, b: ReadingInterval): boolean =>
  b.likely_high !== null && a.likely_low > b.likely_high;

/** Which way a change goes; neither where the words leave it open. */
export interface Way {
  up: boolean;
  down: boolean;
}

/**
 * Which way a change goes is an order of two figures, and read like a rank: their reading intervals
 * decide it, where the bounds of the words alone would let 4000多 be more than 8000. How much it is
 * says no more than those bounds. From none it can only go up.
 */
export const wayOf = (later: Quantity, earlier: Quantity): Way => ({
  up: surelyLarger(later, earlier) || fromNone(earlier, later),
  down: surelyLarger(earlier, later) || fromNone(later, earlier),
});

const fromNone = (q: Quantity, other: Quantity): boolean =>
  q.kind === 'exact' && q.value === 0 && other.likely_low >= 0;

/** Whether the words leave open which number it is. A rounded number (2.1万) is the number printed. */
export const approximate = (q: ReadingInterval): boolean => q.likely_low !== q.likely_high;

/** An end of a reading; `excluded` where the words say that the number itself is not it (多, 近). */
export interface End {
  at: number;
  excluded: boolean;
}

/** Where a reading begins. */
export const lowEnd = (q: Quantity): End => ({
  at: q.likely_low,
  excluded: q.kind === 'more_than' && q.likely_low === q.low,
});

/** Where a reading ends: at infinity where the words leave it open. */
export const highEnd = (q: Quantity): End => ({
  at: q.likely_high ?? Infinity,
  excluded: (q.kind === 'nearly' || q.kind === 'less_than') && q.likely_high === q.high,
});

/** Whether a reading that begins at `low` reaches down to one that ends at `high`. */
export const reaches = (low: End, high: End): boolean =>
  low.at < high.at || (low.at === high.at && !low.excluded && !high.excluded);

/**
 * Whether two readings may stand for one number, so that the words do not decide which is larger.
 * 4000多万 and 近4000万 touch at a number that neither of them is: they do not meet.
 */
export const meet = (a: Quantity, b: Quantity): boolean =>
  reaches(lowEnd(a), highEnd(b)) && reaches(lowEnd(b), highEnd(a));

export interface Rank {
  /** Best place possible: one more than the number that are surely larger. */
  rank_low: number;
  /** Worst place possible: the number that are not surely smaller, itself included. */
  rank_high: number;
}

/**
 * Ranks as ranges, in the order given: where reading intervals overlap the words do not decide
 * (第2–3位). An open upper end may be larger than anything. Leave out suspect figures, and give each
 * place once.
 */
export const ranks = (readings: readonly ReadingInterval[]): Rank[] =>
  readings.map((own) => ({
    rank_low: 1 + readings.filter((other) => surelyLarger(other, own)).length,
    rank_high: readings.filter((other) => !surelyLarger(own, other)).length,
  }));
