import { type Caveat, caveats } from './caveats.ts';
import { classes, refusal, type Refusal } from './comparability-classes.ts';
import type { Comparand, Words } from './comparability-words.ts';

/** Figures that may be held against one another, and what has to be said of them. */
interface ComparedSet {
  /** Ids, in the order given. */
  figures: string[];
  caveats: Caveat[];
}

/** What has to be known of figures that leave the page together. */
interface ComparedSets {
  sets: ComparedSet[];
  /** Why two of the sets, by their places in `sets`, are not held against each other. */
  refusals: { between: [number, number]; reason: Refusal }[];
}

/**
 * Splits figures into sets that compare, with the caveats of each, and says why the sets do not
 * compare with one another: what `comparability` says of every pair, told once for many.
 */
export function comparedSets(observations: readonly Comparand[], words: Words): ComparedSets {
  const alike = classes(observations, words);
  return {
    sets: alike.map((members) => ({
      figures: members.map(({ id }) => id),
      caveats: caveats(members, words),
    })),
    refusals: alike.flatMap(([one], i) =>
      alike
        .slice(i + 1)
        .flatMap(([other], j) =>
          one && other
            ? [{ between: [i, i + 1 + j] as [number, number], reason: refusal(one, other, words) }]
            : [],
        ),
    ),
  };
}
