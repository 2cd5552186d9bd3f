import { approximate, type End, highEnd, lowEnd, reaches } from '#lib/model/compare.ts';
import type { Rule } from './caveats.ts';
import type { Comparand } from './comparability-words.ts';

const higher = (a: End, b: End): End => (a.at > b.at || (a.at === b.at && !a.excluded) ? a : b);

/**
 * Figures whose readings meet, one of them approximate: 180余 may be more or less than 184. They are
 * sorted by where they begin and walked once; a group goes on as long as something reaches it. Equal
 * numbers are equal. Nothing is said of what is doubtful, or of one statement and its repetition.
 */
export const overlap: Rule<'overlap'> = (observations) => {
  const read = observations
    .filter((o) => !o.suspect && o.repeat_of === null)
    .map((o) => ({ o, low: lowEnd(o.quantity), high: highEnd(o.quantity) }))
    .sort((a, b) => a.low.at - b.low.at || Number(a.low.excluded) - Number(b.low.excluded));
  const groups: Comparand[][] = [];
  let reach: End | undefined;
  for (const { o, low, high } of read) {
    const last = groups.at(-1);
    if (last && reach && reaches(low, reach)) {
      last.push(o);
      reach = higher(reach, high);
    } else {
      groups.push([o]);
      reach = high;
    }
  }
  const undecided = groups
    .filter((group) => group.length > 1 && group.some((o) => approximate(o.quantity)))
    .map((group) => group.map(({ id }) => id));
  return undecided.length > 0 ? [{ kind: 'overlap', groups: undecided }] : [];
};

export const suspect: Rule<'suspect'> = (observations) => {
  const figures = observations.filter((o) => o.suspect).map(({ id }) => id);
  return figures.length > 0 ? [{ kind: 'suspect', figures }] : [];
};
