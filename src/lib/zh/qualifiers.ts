import type { Qualifier } from '#lib/model/quantity.ts';

/**
 * Where a qualifier stands around the numeral it governs (N) and the scale 万/亿 that closes it:
 * `before` 近6万, `inside` 4000多万, `after` 3万余, `end` 90%以上 (after the unit, if one follows).
 */
export type QualifierPosition = 'before' | 'inside' | 'after' | 'end';

export interface QualifierWord {
  word: string;
  kind: Qualifier;
  positions: readonly QualifierPosition[];
}

const rows = (kind: Qualifier, words: string, position: QualifierPosition): QualifierWord[] =>
  words.split(' ').map((word) => ({ word, kind, positions: [position] }));
const fronts = (kind: Qualifier, words: string): QualifierWord[] => rows(kind, words, 'before');
const ends = (kind: Qualifier, words: string): QualifierWord[] => rows(kind, words, 'end');

/** 大于等于, 大于或等于, 大于或者等于. */
const orEqual = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => ['', '或', '或者'].map((or) => `${word}${or}等于`))
    .join(' ');

/**
 * The qualifier words of Chinese reports, as data: a new word is a row. The first row of a kind is
 * its neutral word, written where a report's own word is not known. Words that contain others
 * (不超过, 超过) stand before them.
 *
 * Whether a bound belongs to the number follows the Civil Code of the PRC, art. 1259: 以上, 以下,
 * 以内 include it; 不满, 超过, 以外 exclude it.
 */
export const QUALIFIER_WORDS: readonly QualifierWord[] = [
  { word: '多', kind: 'more_than', positions: ['inside', 'after'] },
  { word: '余', kind: 'more_than', positions: ['inside', 'after'] },
  { word: '有余', kind: 'more_than', positions: ['end'] },
  { word: '开外', kind: 'more_than', positions: ['end'] },
  { word: '出头', kind: 'more_than', positions: ['end'] },
  ...ends('more_than', '挂零 有奇 还多 强'),
  { word: '超过', kind: 'more_than', positions: ['before'] },
  { word: '超出', kind: 'more_than', positions: ['before'] },
  { word: '超', kind: 'more_than', positions: ['before'] },
  { word: '突破', kind: 'more_than', positions: ['before'] },
  { word: '逾', kind: 'more_than', positions: ['before'] },
  { word: '>', kind: 'more_than', positions: ['before'] },
  { word: '大于', kind: 'more_than', positions: ['before'] },
  { word: '高于', kind: 'more_than', positions: ['before'] },
  { word: '多于', kind: 'more_than', positions: ['before'] },
  { word: '过', kind: 'more_than', positions: ['before'] },
  { word: '破', kind: 'more_than', positions: ['before'] },
  { word: '不止', kind: 'more_than', positions: ['before', 'end'] },
  { word: '以上', kind: 'at_least', positions: ['end'] },
  { word: '及以上', kind: 'at_least', positions: ['end'] },
  { word: '或以上', kind: 'at_least', positions: ['end'] },
  { word: '或者以上', kind: 'at_least', positions: ['end'] },
  { word: '或者更多', kind: 'at_least', positions: ['end'] },
  { word: '或更多', kind: 'at_least', positions: ['end'] },
  { word: '往上', kind: 'at_least', positions: ['end'] },
  ...ends(
    'at_least',
    '之上 或之上 或者之上 及之上 或更大 或者更大 或更高 或者更高 起步 朝上 打底 起',
  ),
  ...fronts('at_least', orEqual('大于 多于 高于 超过')),
  ...fronts('at_least', '不下 不下于 不小于等于'),
  { word: '至少', kind: 'at_least', positions: ['before'] },
  { word: '不少于', kind: 'at_least', positions: ['before'] },
  { word: '不低于', kind: 'at_least', positions: ['before'] },
  { word: '不得少于', kind: 'at_least', positions: ['before'] },
  { word: '不得低于', kind: 'at_least', positions: ['before'] },
  { word: '不能少于', kind: 'at_least', positions: ['before'] },
  { word: '不应少于', kind: 'at_least', positions: ['before'] },
  { word: '不小于', kind: 'at_least', positions: ['before'] },
  { word: '最少', kind: 'at_least', positions: ['before'] },
  { word: '最低', kind: 'at_least', positions: ['before'] },
  { word: '起码', kind: 'at_least', positions: ['before'] },
  { word: '少说', kind: 'at_least', positions: ['before'] },
  { word: '≥', kind: 'at_least', positions: ['before'] },
  { word: '>=', kind: 'at_least', positions: ['before'] },
  { word: '上', kind: 'at_least', positions: ['before'] },
  { word: '近', kind: 'nearly', positions: ['before'] },
  { word: '接近', kind: 'nearly', positions: ['before'] },
  { word: '将近', kind: 'nearly', positions: ['before'] },
  { word: '几乎', kind: 'nearly', positions: ['before'] },
  { word: '几近', kind: 'nearly', positions: ['before'] },
  ...fronts('nearly', '接近于 逼近 直逼 小 快'),
  ...ends('nearly', '弱'),
  { word: '不足', kind: 'less_than', positions: ['before'] },
  { word: '不到', kind: 'less_than', positions: ['before', 'end'] },
  { word: '未满', kind: 'less_than', positions: ['before'] },
  { word: '不满', kind: 'less_than', positions: ['before'] },
  { word: '未到', kind: 'less_than', positions: ['before'] },
  { word: '未达', kind: 'less_than', positions: ['before'] },
  { word: '不及', kind: 'less_than', positions: ['before'] },
  { word: '小于', kind: 'less_than', positions: ['before'] },
  { word: '少于', kind: 'less_than', positions: ['before'] },
  { word: '低于', kind: 'less_than', positions: ['before'] },
  { word: '<', kind: 'less_than', positions: ['before'] },
  ...ends('less_than', '还不到'),
  { word: '至多', kind: 'at_most', positions: ['before'] },
  { word: '最多', kind: 'at_most', positions: ['before'] },
  { word: '不超过', kind: 'at_most', positions: ['before'] },
  { word: '未超过', kind: 'at_most', positions: ['before'] },
  { word: '不超', kind: 'at_most', positions: ['before'] },
  { word: '不得超过', kind: 'at_most', positions: ['before'] },
  { word: '不能超过', kind: 'at_most', positions: ['before'] },
  { word: '不应超过', kind: 'at_most', positions: ['before'] },
  { word: '不得高于', kind: 'at_most', positions: ['before'] },
  { word: '不得多于', kind: 'at_most', positions: ['before'] },
  { word: '不大于', kind: 'at_most', positions: ['before'] },
  { word: '不多于', kind: 'at_most', positions: ['before'] },
  { word: '不高于', kind: 'at_most', positions: ['before'] },
  { word: '最高', kind: 'at_most', positions: ['before'] },
  { word: '≤', kind: 'at_most', positions: ['before'] },
  { word: '<=', kind: 'at_most', positions: ['before'] },
  { word: '以内', kind: 'at_most', positions: ['end'] },
  { word: '以下', kind: 'at_most', positions: ['end'] },
  { word: '及以下', kind: 'at_most', positions: ['end'] },
  { word: '或以下', kind: 'at_most', positions: ['end'] },
  { word: '或者以下', kind: 'at_most', positions: ['end'] },
  { word: '或更少', kind: 'at_most', positions: ['end'] },
  { word: '或者更少', kind: 'at_most', positions: ['end'] },
  ...ends('at_most', '之下 或之下 或者之下 及之下 或更小 或者更小 或更低 或者更低 之内 封顶'),
  ...fronts('at_most', '顶多 撑死'),
  ...fronts('at_most', orEqual('小于 少于 低于')),
  { word: '约', kind: 'about', positions: ['before'] },
  { word: '大约', kind: 'about', positions: ['before'] },
  { word: '大概', kind: 'about', positions: ['before'] },
  { word: '大致', kind: 'about', positions: ['before'] },
  { word: '约合', kind: 'about', positions: ['before'] },
  { word: '差不多', kind: 'about', positions: ['before'] },
  ...fronts('about', '约莫 约摸 大抵 大体 约等于 大约等于'),
  { word: '≈', kind: 'about', positions: ['before'] },
  { word: '来', kind: 'about', positions: ['inside', 'after'] },
  { word: '把', kind: 'about', positions: ['after'] },
  { word: '许', kind: 'about', positions: ['after'] },
  { word: '左右', kind: 'about', positions: ['end'] },
  { word: '上下', kind: 'about', positions: ['end'] },
];

const NUMERAL = '[0-9０-９.,，〇零一二两三四五六七八九十百千]';
const SCALE = '[十百千万亿]';

const AT: Record<QualifierPosition, (word: string) => RegExp> = {
  before: (word) => new RegExp(`^${word}`),
  inside: (word) => new RegExp(`${NUMERAL}${word}${SCALE}`),
  after: (word) => new RegExp(`(?:${NUMERAL}|${SCALE}|[%％])${word}`),
  end: (word) => new RegExp(`(?<=.)${word}`),
};

/** A qualifier word at the place where it stands. */
export interface PlacedQualifier {
  word: string;
  position: QualifierPosition;
}

/**
 * Which word of its kind a figure was printed with, and where: `4000多万元`, `more_than` → 多,
 * inside. Null where none of the known words stands in it (a figure given in another way).
 */
export function printedQualifier(as_written: string, kind: Qualifier): PlacedQualifier | null {
  for (const { word, positions } of QUALIFIER_WORDS.filter((entry) => entry.kind === kind))
    for (const position of positions)
      if (AT[position](word).test(as_written)) return { word, position };
  return null;
}

/** The neutral word of a kind, with the place it is written at where both are possible. */
export function neutralQualifier(kind: Exclude<Qualifier, 'exact' | 'range'>): PlacedQualifier {
  const entry = QUALIFIER_WORDS.find((e) => e.kind === kind);
  if (!entry) throw new RangeError(`no word for ${kind}`);
  return { word: entry.word, position: entry.positions[0] as QualifierPosition };
}
