/** Which qualifier words stand around a numeral; the words themselves are rows of `qualifiers.ts`. */
import type { Qualifier } from '#lib/model/quantity.ts';
import { GAP, gapAt, type Normalised } from './normalise.ts';
import { beginsNumeral } from './numeral-words.ts';
import { QUALIFIER_WORDS, type QualifierPosition, type QualifierWord } from './qualifiers.ts';
import type { Numeral } from './numerals.ts';
import { Words } from './words.ts';

/** The words that stand at a place, found by the text. */
const wordsAt = (position: QualifierPosition): Words<QualifierWord> =>
  new Words(
    QUALIFIER_WORDS.filter((row) => row.positions.includes(position)).map((row) => [row.word, row]),
  );

/** 4000多万: between the numeral and its scale. */
export const INSIDE = wordsAt('inside');
export const BEFORE = wordsAt('before');
const AFTER = wordsAt('after');
const END = wordsAt('end');

/** Characters before a word that make it another: 节约, 最近, 赶超, 会上. */
const NOT_BEHIND: ReadonlyMap<string, string> = new Map([
  ['近', '最附靠邻临远走亲新'],
  ['约', '节预合公签条邀违要契履制特'],
  ['超', '赶反高'],
  ['上', '线会网街路身地台世手车市场历早晚以海岸船马'],
  ['破', '突打攻侦爆冲识撕刺'],
  ['过', '通经不度超路越透错渡走跨翻转难安'],
  ['最低', '历史'],
  ['最高', '历史'],
  ['小', '大中最缩减变从幼弱微窄短矮娇胆较更太很比过细渺狭'],
  ['快', '加尽最更赶较太很飞轻欢畅痛凉'],
]);
/** Words that begin with a qualifier and are none: 余额, 多样, 来自. */
const NOT_AFTER = new Words<true>(
  (
    '余额 余热 余地 余粮 余杭 余姚 余波 多样 多元化 多元文化 多元素 多党 多边 多功能 多媒体 多维 多形式 多渠道 多层次 多部门 多领域 ' +
    '多于 许多 许可 许诺 许昌 许愿 许久 把关 把握 把手 来自 来到 来源 来宾 来访 来华 来电 来函 来看 来说 来讲 来年 来临 来往 来信'
  )
    .split(' ')
    .map((word) => [word, true]),
);
/** Small words between a qualifier and its number: 超过了一千, 至少有三家, 约为五成. */
const BETWEEN = new Words<true>(
  '了 有 到 为 是 过 达 达到 在 的 也 也有 也要 也得 要 需 需要 须 得 应 应有 可 可达 可以 能 能有 能达'
    .split(' ')
    .map((w) => [w, true]),
);
/** Behind these the end of the span is another word: 强度, 起来, 不到位. */
const NOT_END = new Words<true>(
  (
    '强烈 强度 强制 强化 强调 强大 强势 强劲 强力 强国 强者 强军 强硬 强身 强壮 强降 强对 强热 强光 强县 强市 强省 强村 弱势 弱项 弱化 弱视 弱电 弱者 弱点 ' +
    '起来 起到 起草 起点 起码 起始 起诉 起源 起火 起飞 起降 起用 起义 起重 起航 起伏 不到位 不到场 不到岗 不到期 不到会 不止一'
  )
    .split(' ')
    .map((word) => [word, true]),
);
/** 三分之二强: what rounds a share; behind a count it is a word of its own (百强). */
const OF_SHARES: ReadonlySet<string> = new Set(['强', '弱']);
/** 199元起: of a price. */
const OF_PRICES: ReadonlySet<string> = new Set(['起']);
const PRICE = /[元块角毛折%]/;
/** These round only before a unit: 十来个, 百把人, 两百许人; 五块来钱 names what it measures. */
export const BEFORE_UNITS: ReadonlySet<string> = new Set(['来', '把', '许']);
export const MEASURED = /^[钱地重长高深宽远厚粗]/;
/** What may stand around 以上: 50万元（含）以上, 100人（含100人）以上, 5人以上（不含5人）. */
const INCLUDED = /^[（(](不?)含[^（()）。；]{0,10}[）)]/;
const LONGEST_INCLUDED = 14;
/** The bound itself left out. */
const EXCLUSIVE: Partial<Record<Qualifier, Qualifier>> = {
  at_least: 'more_than',
  at_most: 'less_than',
};

export interface Qualified {
  word: QualifierWord;
  /** In the normalised text. */
  start: number;
  end: number;
}

/** Verbs before most numerals (上3个台阶, 去过3次, 破3项纪录): what they round up. */
const OF_SOME: ReadonlyMap<string, (what: Rounded) => boolean> = new Map([
  ['上', ({ numeral }) => numeral.implied],
  ['过', ({ numeral, kind }) => numeral.implied || kind === 'percent'],
  [
    '破',
    ({ numeral, currency, unitWords }) =>
      currency !== null || (numeral.implied && unitWords !== ''),
  ],
]);
/** What a word before it may round. */
export interface Rounded {
  numeral: Pick<Numeral, 'implied'>;
  kind: 'number' | 'percent' | 'fraction';
  currency: string | null;
  unitWords: string;
}
/** 小二十人 rounds what is spoken in tens; 小三 and 小5号 are other words. 快…了 is a frame: `framed`. */
const SPOKEN = /^(?:十(?!字)|[一二两三四五六七八九][十百千万])/;
const holds = (t: Normalised, word: string, at: number, i: number, what: Rounded): boolean => {
  const some = OF_SOME.get(word);
  if (some) return at === i && some(what);
  if (word === '小') return at === i && SPOKEN.test(t.chars.slice(i, i + 2));
  return word !== '快';
};

/**
 * Qualifiers that end just before `i`, the nearest first; none reaches before `floor`.
 * @param what the number they stand before
 */
export function qualifiersBefore(
  t: Normalised,
  i: number,
  floor: number,
  what: Rounded,
): Qualified[] {
  const found: Qualified[] = [];
  let at = i;
  while (found.length < 3 && gapAt(t, at) !== GAP.end) {
    const word = BEFORE.longestBefore(t.chars, at, floor);
    const filler = word ? null : BETWEEN.longestBefore(t.chars, at, floor);
    const start = at - (word?.length ?? filler?.length ?? 0);
    if (word) {
      if (!stands(t, word.value.word, start, at)) break;
      if (!holds(t, word.value.word, at, i, what)) break;
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

/**
 * 以上, 左右, 以内 at `i`, behind the unit, one or two (5至10天左右).
 * @param share they stand behind a share, which 强 and 弱 round
 */
export function qualifiersEnd(t: Normalised, i: number, share = false): Qualified[] {
  const found: Qualified[] = [];
  let at = i;
  while (found.length < 2 && gapAt(t, at) !== GAP.end) {
    const aside = included(t, at);
    const start = at + (aside?.length ?? 0);
    const word = END.longest(t.chars, start);
    if (!word || gapAt(t, start) === GAP.end) break;
    const end = start + word.length;
    if (!ends(t, word.value.word, start, end, share)) break;
    const behind = aside ? null : included(t, end);
    const without = aside ?? behind;
    const kind = without?.bound === 'out' ? EXCLUSIVE[word.value.kind] : undefined;
    at = end + (behind?.length ?? 0);
    found.push({ word: kind ? { ...word.value, kind } : word.value, start, end: at });
  }
  return found;
}

/** （含）, （不含5人） at `i`. */
function included(t: Normalised, i: number): { length: number; bound: 'in' | 'out' } | null {
  if (!/[（(]/.test(t.chars.charAt(i)) || gapAt(t, i) === GAP.end) return null;
  const said = INCLUDED.exec(t.chars.slice(i, i + LONGEST_INCLUDED));
  return said && { length: said[0].length, bound: said[1] === '' ? 'in' : 'out' };
}

/** Whether the word ends this figure: 一千人不到, not 3亿元不到2年, which bounds the next one. */
function ends(t: Normalised, word: string, start: number, end: number, share: boolean): boolean {
  const { chars } = t;
  if (OF_SHARES.has(word) && !share) return false;
  if (OF_PRICES.has(word) && !PRICE.test(chars.charAt(start - 1))) return false;
  if (NOT_END.longest(chars, start) !== null) return false;
  const next = chars.charAt(end);
  return !(BEFORE.longest(chars, start) && (beginsNumeral(next) || next === '半'));
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

/** 快两百人了: 快 rounds what 了 closes; alone it says how fast. */
export function almost(t: Normalised, start: number, end: number, floor: number): Qualified | null {
  const word = BEFORE.longestBefore(t.chars, start, floor);
  if (word?.value.word !== '快' || gapAt(t, start) === GAP.end) return null;
  const at = start - word.length;
  const closed = t.chars.charAt(end) === '了' && gapAt(t, end) !== GAP.end;
  return closed && stands(t, '快', at, start) ? { word: word.value, start: at, end: start } : null;
}
