/** The characters and words Chinese writes numbers with, as data. */
import { Words } from './words.ts';

/** Digits: common, capital (against forgery) and older forms. */
const DIGIT_FORMS = [
  '零〇',
  '一壹弌幺',
  '二贰弍',
  '三叁弎',
  '四肆',
  '五伍',
  '六陆',
  '七柒',
  '八捌',
  '九玖',
];
export const DIGITS: ReadonlyMap<string, number> = new Map(
  DIGIT_FORMS.flatMap((forms, value) => [...forms].map((c) => [c, value] as const)),
);
/** Capital digits and scales: alone beside other words they are none (队伍, 收拾). */
export const CAPITALS: ReadonlySet<string> = new Set('壹弌弍贰叁弎肆伍陆柒捌玖拾佰仟');
/** Counts two, and only ever begins a group: 两百, 两三个; behind a digit it is a weight. */
export const TWO = '两';

/** Units inside a section of four digits, as powers of ten. */
export const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);
/** Units that close a section. 兆 as 10¹²; of a unit of measure (兆瓦) it is not read. */
export const BIG_SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);
/** Two characters in one: 廿二, 卅, 卌. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 2],
  ['卅', 3],
  ['卌', 4],
]);
/** Letters behind Arabic digits: 100k, 300w. */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['w', 4],
  ['W', 4],
  ['M', 6],
]);
/** An unknown digit: 十几, 几百, 数千. */
export const SEVERAL: ReadonlySet<string> = new Set(['几', '数']);
export const POINT = '点';
/** Behind 点 and its digit these tell the time: 八点二十, 十二点一刻. */
export const CLOCK: ReadonlySet<string> = new Set(['十', '刻']);

const marked = (words: string): Words<true> =>
  new Words(words.split(' ').map((word) => [word, true] as const));

/** Units that begin with a scale: 三千米 is three of them, and so is 三兆瓦. */
export const SCALED_UNITS = marked(
  '千米 千克 千瓦 千卡 千帕 千伏 千赫 千牛 千焦 千升 千安 千字节 千比特 ' +
    '兆瓦 兆赫 兆帕 兆欧 兆字节 兆比特 兆伏 兆焦 兆牛 兆宽带 兆带宽 兆流量 兆光纤 兆以太网 兆内存 兆网速 兆入户 ' +
    '百分点 百分比 百分制 百分率 百分位 千分之 千分比 万分之',
);
/** Words that begin with a scale; behind a digit they are one all the same (三千家, 五十分). */
export const SCALED_WORDS = marked(
  '百分 百姓 百货 百强 百科 百合 百般 百搭 千禧 千家 万能 万物 万里长城 万达 万科 万家 十足 十分',
);

/** Fractions in one character. */
export const VULGAR: ReadonlyMap<string, readonly [above: number, below: number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);

export const isHan = (c: string): boolean => c >= '一' && c <= '\u9fff';
export const isDigit = (c: string): boolean => c >= '0' && c <= '9' && c.length === 1;
export const isLetter = (c: string): boolean => /^[A-Za-z]$/.test(c);

/** Whether a numeral may begin with this character. */
export const beginsNumeral = (c: string): boolean =>
  isDigit(c) ||
  DIGITS.has(c) ||
  c === TWO ||
  SMALL_SCALES.has(c) ||
  (BIG_SCALES.has(c) && c !== '兆') ||
  TENS.has(c) ||
  SEVERAL.has(c);

/** Longest numeral read as a number, in characters; what is longer is no quantity of a report. */
export const LONGEST = 64;
