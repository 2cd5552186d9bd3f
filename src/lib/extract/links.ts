/** What figures are to one another: parts of a total (其中), and the same said again. */
import type { Candidate } from './candidate.ts';
import type { Placed } from './context.ts';

export interface Linked {
  placed: Placed;
  candidate: Candidate;
}

const OF_WHICH = /其中/;
/** 书屋18家（省级3家、市级5家）: what stands in brackets right behind a total, and is no change of it. */
const BRACKETED = /^[（(](?!.*[较比增减占约合含]).{1,10}$/;
/** The bracket that a list of parts stands in ends, and so does the list. */
const CLOSED = /^[^（(]*[）)]/;

/**
 * The total that a figure is a part of: behind 其中, what is counted like the total and is no more
 * than it, to the end of the sentence or the next semicolon.
 * @param last the measure before it
 * @param open the total that held for that one
 */
export function totalOf(
  one: { placed: Placed; value: string | null },
  last: Linked | undefined,
  open: Linked | null,
): Linked | null {
  if (last?.placed.sentence !== one.placed.sentence) return null;
  const words = between(last, one.placed);
  const parts = OF_WHICH.test(words) || BRACKETED.test(words);
  const total = parts ? last : /[；;]/.test(words) || CLOSED.test(words) ? null : open;
  if (!total || total.candidate.unit === 'percent') return null;
  const [whole, part] = [total.placed.figure, one.placed.figure];
  // 会员3.8万人，其中司机2600名: 人 and 名 are one unit.
  const alike =
    whole.unitWords === part.unitWords ||
    (whole.unit === part.unit && whole.unit !== null && whole.unit !== 'item');
  return alike && Number(one.value) <= Number(total.candidate.value) ? total : null;
}

/** The words between two figures, as far as the rules of a figure see. */
const between = (last: Linked, { before, start }: Placed): string =>
  before.slice(Math.max(0, before.length - (start - last.placed.end)));

/** The same quantity of the same thing at the same place, said before. */
export function linkRepeats(measures: readonly Candidate[]): void {
  const said = new Map<string, Candidate[]>();
  for (const candidate of measures) {
    const { value, low, high, unit, qualifier, place, subject } = candidate;
    if (subject === null) continue;
    const key = [value, low, high, unit, qualifier, place].join('|');
    const earlier = said.get(key) ?? [];
    const same = earlier.find((one) => alike(one.subject ?? '', subject, unit));
    if (same) candidate.repeat_of = same.id;
    else if (earlier.length < MOST_ALIKE) said.set(key, [...earlier, candidate]);
  }
}

const MOST_ALIKE = 20;
/** The head of a Chinese noun is its end: 最美职工提名奖 is an award of its own, 乡镇开展活动 goes on with a verb. */
const OTHER_HEAD = /[奖岗号室站家户手会队者员生区园厅馆店所院校]$/;
/** Their counter is their noun: 18个乡镇. */
const NAMED_BY_UNIT: ReadonlySet<string> = new Set(['township', 'village']);
const bare = (subject: string): string => subject.replace(/[“”《》‘’（）()]/g, '');

/** Two phrases for one thing: equal, or the longer one ends with the shorter. */
function alike(a: string, b: string, unit: string | null): boolean {
  const [short = '', long = ''] = [bare(a), bare(b)].sort((x, y) => x.length - y.length);
  if (short.length < (NAMED_BY_UNIT.has(unit ?? '') ? 2 : 3)) return false;
  return long.endsWith(short) || (long.startsWith(short) && !OTHER_HEAD.test(long));
}
