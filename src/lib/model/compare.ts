/** The reading interval, of a quantity or of a row. */
export interface ReadingInterval {
  likely_low: number;
  /** Null where the words leave the upper end open. */
  likely_high: number | null;
}

/** Whether `a` is larger whatever numbers the two readings stand for: the rule of ranks. */
export const surelyLarger = (a: ReadingInterval, b: ReadingInterval): boolean =>
  b.likely_high !== null && a.likely_low > b.likely_high;

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
