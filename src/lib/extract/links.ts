/** What figures are to one another: parts of a total (其中), and the same said again. */
import type { Candidate } from './candidate.ts';
import type { Placed } from './context.ts';

export interface Linked {
  placed: Placed;
  candidate: Candidate;
}

const OF_WHICH = /其中/;

/** Sets `part_of` and `repeat_of` where the text is plain about it. */
export function link(measures: readonly Linked[]): void {
  linkParts(measures);
  linkRepeats(measures);
}

/** Behind 其中, what has the total's unit and is no more than it is its part, to the sentence's end. */
function linkParts(measures: readonly Linked[]): void {
  let total: Linked | null = null;
  let last: Linked | null = null;
  for (const one of measures) {
    const { placed, candidate } = one;
    if (last?.placed.sentence !== placed.sentence) total = null;
    else if (OF_WHICH.test(between(last, placed))) total = last;
    else if (/；|;/.test(between(last, placed))) total = null;
    const isPart =
      total !== null &&
      total.candidate.unit === candidate.unit &&
      total.candidate.unit !== 'percent' &&
      Number(candidate.value) <= Number(total.candidate.value);
    if (isPart && total) candidate.part_of = total.candidate.id;
    last = one;
  }
}

/** The words between two figures, as far as the rules of a figure see. */
const between = (last: Linked, { before, start }: Placed): string =>
  before.slice(Math.max(0, before.length - (start - last.placed.end)));

/** The same quantity of the same thing at the same place, said before. */
function linkRepeats(measures: readonly Linked[]): void {
  const said = new Map<string, Candidate[]>();
  for (const { candidate } of measures) {
    const { value, low, high, unit, qualifier, place, subject } = candidate;
    if (subject === null) continue;
    const key = [value, low, high, unit, qualifier, place].join('|');
    const earlier = said.get(key) ?? [];
    const same = earlier.find((one) => alike(one.subject ?? '', subject));
    if (same) candidate.repeat_of = same.id;
    else if (earlier.length < MOST_ALIKE) said.set(key, [...earlier, candidate]);
  }
}

const MOST_ALIKE = 20;
const bare = (subject: string): string => subject.replace(/[“”《》‘’（）()]/g, '');

/** Two phrases for one thing: equal, or the longer one ends with the shorter. */
function alike(a: string, b: string): boolean {
  const [short = '', long = ''] = [bare(a), bare(b)].sort((x, y) => x.length - y.length);
  return short.length >= 3 && (long.endsWith(short) || long.startsWith(short));
}
