/** Which qualifier words stand around a numeral; the words themselves are rows of `qualifiers.ts`. */
import { GAP, gapAt, type Normalised } from './normalise.ts';
import { QUALIFIER_WORDS, type QualifierPosition, type QualifierWord } from './qualifiers.ts';
import { Words } from './words.ts';

/** The words that stand at a place, found by the text. */
const wordsAt = (position: QualifierPosition): Words<QualifierWord> =>
  new Words(
    QUALIFIER_WORDS.filter((row) => row.positions.includes(position)).map((row) => [row.word, row]),
  );

/** 4000多万: between the numeral and its scale. */
export const INSIDE = wordsAt('inside');
const BEFORE = wordsAt('before');
const AFTER = wordsAt('after');
const END = wordsAt('end');

/** Characters before a word that make it another: 节约, 最近, 赶超, 会上. */
const NOT_BEHIND: ReadonlyMap<string, string> = new Map([
  ['近', '最附靠邻临远走亲新'],
  ['约', '节预合公签条邀违要契履制特'],
  ['超', '赶反高'],
  ['上', '线会网街路身地台世手车市场历早晚以海岸船马'],
  ['过', '通经不度超路越透错渡走跨翻转难安'],
  ['最低', '历史'],
  ['最高', '历史'],
]);
/** Words that begin with a qualifier and are none: 余额, 多样, 来自. */
const NOT_AFTER = new Words<true>(
  (
    '余额 余热 余地 余粮 余杭 余姚 余波 多样 多元化 多元文化 多元素 多党 多边 多功能 多媒体 多维 多形式 多渠道 多层次 多部门 多领域 ' +
    '来自 来到 来源 来宾 来访 来华 来电 来函 来看 来说 来讲 来年 来临 来往 来信'
  )
    .split(' ')
    .map((word) => [word, true]),
);
/** Small words between a qualifier and its number: 超过了一千, 至少有三家, 约为五成. */
const BETWEEN = new Words<true>(
  ['了', '有', '到', '为', '是', '过', '达', '达到', '在', '的'].map((w) => [w, true]),
);
/** What may stand between a unit and 以上: 50万元（含）以上. */
const INCLUDED = new Words<true>(
  ['（含）', '(含)', '（含本数）', '(含本数)'].map((w) => [w, true]),
);

export interface Qualified {
  word: QualifierWord;
  /** In the normalised text. */
  start: number;
  end: number;
}

/** 上百, 过亿: they round up a scale; before other numerals they are verbs (上3个台阶, 去过3次). */
const OF_SCALES: ReadonlySet<string> = new Set(['上', '过']);

/**
 * Qualifiers that end just before `i`, the nearest first; none reaches before `floor`.
 * @param implied the numeral is a scale without a digit: 百, 亿
 */
export function qualifiersBefore(
  t: Normalised,
  i: number,
  floor: number,
  implied: boolean,
): Qualified[] {
  const found: Qualified[] = [];
  let at = i;
  while (found.length < 3 && gapAt(t, at) !== GAP.end) {
    const word = BEFORE.longestBefore(t.chars, at, floor);
    const filler = word ? null : BETWEEN.longestBefore(t.chars, at, floor);
    const start = at - (word?.length ?? filler?.length ?? 0);
    if (word) {
      if (!stands(t, word.value.word, start, at)) break;
      if (OF_SCALES.has(word.value.word) && !(implied && at === i)) break;
      found.push({ word: word.value, start, end: at });
    } else if (
      !filler ||
      !BEFORE.longestBefore(t.chars, start, floor) ||
      gapAt(t, start) === GAP.end
    )
      break;
    at = start;
  }
  return found;
}

function stands(t: Normalised, word: string, start: number, end: number): boolean {
  for (let j = start + 1; j < end; j += 1) if (gapAt(t, j) === GAP.end) return false;
  const behind = NOT_BEHIND.get(word);
  if (gapAt(t, start) === GAP.end || behind === undefined) return true;
  const before = t.chars.charAt(start - 1);
  return before === '' || !behind.includes(before);
}

/** 余, 多, 来 at `i`, right behind the numeral. */
export function qualifierAfter(t: Normalised, i: number): Qualified | null {
  if (gapAt(t, i) === GAP.end) return null;
  const word = AFTER.longest(t.chars, i);
  if (!word) return null;
  const end = i + word.length;
  if (NOT_AFTER.longest(t.chars, i) !== null) return null;
  return { word: word.value, start: i, end };
}

/** 以上, 左右, 以内 at `i`, behind the unit, one or two (5至10天左右). */
export function qualifiersEnd(t: Normalised, i: number): Qualified[] {
  const found: Qualified[] = [];
  let at = i;
  while (found.length < 2 && gapAt(t, at) !== GAP.end) {
    const skipped = INCLUDED.longest(t.chars, at)?.length ?? 0;
    const word = END.longest(t.chars, at + skipped);
    if (!word || gapAt(t, at + skipped) === GAP.end) break;
    const end = at + skipped + word.length;
    found.push({ word: word.value, start: at + skipped, end });
    at = end;
  }
  return found;
}

/** 比三十大: a comparison around a number. */
const COMPARED: ReadonlyMap<string, QualifierWord> = new Map([
  ...[...'大多高长远重强'].map((c) => [c, row('more_than')] as const),
  ...[...'小少低短轻近弱'].map((c) => [c, row('less_than')] as const),
]);

function row(kind: QualifierWord['kind']): QualifierWord {
  return { word: '比', kind, positions: ['before'] };
}

/** The comparison that stands around the span, with both its words in it. */
export function compared(
  t: Normalised,
  start: number,
  end: number,
  floor: number,
): Qualified | null {
  if (start <= floor || t.chars.charAt(start - 1) !== '比' || gapAt(t, start) === GAP.end)
    return null;
  if (gapAt(t, end) === GAP.end) return null;
  const last = t.chars.charAt(end) === '更' ? end + 1 : end;
  const word = COMPARED.get(t.chars.charAt(last));
  return word ? { word, start: start - 1, end: last + 1 } : null;
}
