/**
 * The words of Chinese that name a time, as data: a new word is a row. Every list is read longest
 * word first, so the order of rows does not matter. Time is counted from the reference date (the
 * report's own) or from a year named before it in the sentence.
 */

/** What a relative word is counted from. */
export type Base = 'reference' | 'antecedent';

export interface RelativeWord {
  word: string;
  base: Base;
  shift: number;
  /** The last year, where it names more than one. */
  to?: number;
  /** Characters that must not stand before or after it: another word would begin or end there. */
  notBefore?: string;
  notAfter?: string;
}

const AGE = '轻纪龄级';

export const YEAR_WORDS: readonly RelativeWord[] = [
  { word: '大前年', base: 'reference', shift: -3 },
  { word: '前年', base: 'reference', shift: -2, notAfter: AGE },
  { word: '去年', base: 'reference', shift: -1, notBefore: '过' },
  { word: '去年度', base: 'reference', shift: -1 },
  { word: '上年', base: 'reference', shift: -1, notBefore: '以', notAfter: AGE },
  { word: '上年度', base: 'reference', shift: -1, notBefore: '以' },
  { word: '上一年', base: 'reference', shift: -1, notBefore: '马以', notAfter: '级半多' },
  { word: '上一年度', base: 'reference', shift: -1 },
  { word: '上1年', base: 'reference', shift: -1 },
  { word: '今年', base: 'reference', shift: 0, notBefore: '如', notAfter: AGE },
  { word: '今年度', base: 'reference', shift: 0 },
  { word: '今明两年', base: 'reference', shift: 0, to: 1 },
  { word: '去今两年', base: 'reference', shift: -1, to: 0 },
  { word: '本年', base: 'reference', shift: 0, notAfter: '级' },
  { word: '本年度', base: 'reference', shift: 0 },
  { word: '这一年', base: 'antecedent', shift: 0 },
  { word: '明年', base: 'reference', shift: 1 },
  { word: '明年度', base: 'reference', shift: 1 },
  { word: '下年', base: 'reference', shift: 1, notBefore: '以' },
  { word: '下年度', base: 'reference', shift: 1, notBefore: '以' },
  { word: '下一年', base: 'reference', shift: 1, notAfter: '级半多' },
  { word: '下一年度', base: 'reference', shift: 1 },
  { word: '下1年', base: 'reference', shift: 1 },
  { word: '来年', base: 'reference', shift: 1, notBefore: '年月近以' },
  { word: '后年', base: 'reference', shift: 2, notAfter: AGE },
  { word: '大后年', base: 'reference', shift: 3 },
  { word: '当年', base: 'antecedent', shift: 0, notAfter: AGE },
  { word: '同年', base: 'antecedent', shift: 0, notAfter: AGE },
  { word: '该年', base: 'antecedent', shift: 0 },
  { word: '次年', base: 'antecedent', shift: 1 },
  { word: '翌年', base: 'antecedent', shift: 1 },
];

export const MONTH_WORDS: readonly RelativeWord[] = [
  { word: '本月', base: 'reference', shift: 0, notBefore: '日根' },
  { word: '本月份', base: 'reference', shift: 0 },
  { word: '这个月', base: 'reference', shift: 0 },
  { word: '今个月', base: 'reference', shift: 0 },
  { word: '上月', base: 'reference', shift: -1, notBefore: '以', notAfter: '球' },
  { word: '上个月', base: 'reference', shift: -1, notBefore: '以' },
  { word: '上一个月', base: 'reference', shift: -1, notBefore: '以' },
  { word: '上上个月', base: 'reference', shift: -2 },
  { word: '下下个月', base: 'reference', shift: 2 },
  { word: '下月', base: 'reference', shift: 1, notBefore: '以' },
  { word: '下个月', base: 'reference', shift: 1, notBefore: '以' },
  { word: '下一个月', base: 'reference', shift: 1, notBefore: '以' },
  { word: '当月', base: 'antecedent', shift: 0 },
  { word: '同月', base: 'antecedent', shift: 0, notBefore: '不' },
  { word: '次月', base: 'antecedent', shift: 1 },
];

export const QUARTER_WORDS: readonly RelativeWord[] = [
  { word: '本季度', base: 'reference', shift: 0 },
  { word: '上季度', base: 'reference', shift: -1 },
  { word: '上个季度', base: 'reference', shift: -1 },
  { word: '上一季度', base: 'reference', shift: -1 },
  { word: '上一个季度', base: 'reference', shift: -1 },
  { word: '下季度', base: 'reference', shift: 1 },
  { word: '下个季度', base: 'reference', shift: 1 },
  { word: '下一季度', base: 'reference', shift: 1 },
];

/** Weeks run from Monday to Sunday (GB/T 7408). */
export const WEEK_WORDS: readonly RelativeWord[] = [
  { word: '本周', base: 'reference', shift: 0, notBefore: '日', notAfter: '岁年' },
  { word: '这周', base: 'reference', shift: 0, notAfter: '岁年' },
  { word: '上上周', base: 'reference', shift: -2 },
  { word: '下下周', base: 'reference', shift: 2 },
  { word: '这个星期', base: 'reference', shift: 0 },
  { word: '本星期', base: 'reference', shift: 0 },
  { word: '上星期', base: 'reference', shift: -1 },
  { word: '下星期', base: 'reference', shift: 1 },
  { word: '上一周', base: 'reference', shift: -1 },
  { word: '下一周', base: 'reference', shift: 1 },
  { word: '上周', base: 'reference', shift: -1, notBefore: '以', notAfter: '岁年' },
  { word: '上个星期', base: 'reference', shift: -1 },
  { word: '下周', base: 'reference', shift: 1, notBefore: '以', notAfter: '岁年' },
  { word: '下个星期', base: 'reference', shift: 1 },
];

export const DAY_WORDS: readonly RelativeWord[] = [
  { word: '大前天', base: 'reference', shift: -3 },
  { word: '前天', base: 'reference', shift: -2, notBefore: '年月' },
  { word: '前日', base: 'reference', shift: -2, notBefore: '年月以之目' },
  { word: '昨天', base: 'reference', shift: -1 },
  { word: '昨日', base: 'reference', shift: -1 },
  { word: '今天', base: 'reference', shift: 0 },
  { word: '今日', base: 'reference', shift: 0 },
  { word: '明天', base: 'reference', shift: 1 },
  { word: '明日', base: 'reference', shift: 1 },
  { word: '后天', base: 'reference', shift: 2, notAfter: '性努' },
  { word: '大后天', base: 'reference', shift: 3 },
];

/** Part of a year: months, first to last. Blurred parts have no drawn border; the months are those
 * JioNLP gives them. */
export interface PartOfYear {
  word: string;
  from: number;
  to: number;
  blurred?: true;
  /** May stand without a year before it (上半年, 年底); else it needs one (2019年底: 底). */
  alone?: true;
  notBefore?: string;
}

export const PARTS_OF_YEAR: readonly PartOfYear[] = [
  { word: '上半年', from: 1, to: 6, alone: true },
  { word: '前半年', from: 1, to: 6, alone: true },
  { word: '下半年', from: 7, to: 12, alone: true },
  { word: '后半年', from: 7, to: 12, alone: true },
  { word: '全年', from: 1, to: 12, alone: true, notBefore: '安健' },
  { word: '首月', from: 1, to: 1 },
  { word: '首季', from: 1, to: 3, alone: true },
  {
    word: '年内',
    from: 1,
    to: 12,
    alone: true,
    notBefore: '0123456789〇一二两三四五六七八九十几多数半近当同本',
  },
  { word: '首季度', from: 1, to: 3, alone: true },
  { word: '年初', from: 1, to: 2, blurred: true, alone: true },
  { word: '初', from: 1, to: 2, blurred: true },
  { word: '岁首', from: 1, to: 2, blurred: true, alone: true },
  { word: '伊始', from: 1, to: 1, blurred: true },
  { word: '年伊始', from: 1, to: 1, blurred: true },
  { word: '年中', from: 6, to: 7, blurred: true, alone: true },
  { word: '中期', from: 6, to: 7, blurred: true },
  { word: '年末', from: 11, to: 12, blurred: true, alone: true },
  { word: '年底', from: 11, to: 12, blurred: true, alone: true },
  { word: '末', from: 11, to: 12, blurred: true },
  { word: '底', from: 11, to: 12, blurred: true },
  { word: '岁末', from: 11, to: 12, blurred: true, alone: true },
  { word: '年终', from: 11, to: 12, blurred: true, alone: true },
];

/** Part of a month: days, first to last (31: its last day). */
export const PARTS_OF_MONTH: readonly { word: string; from: number; to: number }[] = [
  { word: '上旬', from: 1, to: 10 },
  { word: '中旬', from: 11, to: 20 },
  { word: '下旬', from: 21, to: 31 },
  { word: '上中旬', from: 1, to: 20 },
  { word: '中上旬', from: 1, to: 20 },
  { word: '中下旬', from: 11, to: 31 },
  { word: '月初', from: 1, to: 5 },
  { word: '初', from: 1, to: 5 },
  { word: '月中', from: 11, to: 20 },
  { word: '月底', from: 25, to: 31 },
  { word: '底', from: 25, to: 31 },
  { word: '月末', from: 25, to: 31 },
  { word: '末', from: 25, to: 31 },
];

/** First or last month of a quarter or half year. */
export const EDGES_OF_MONTHS: readonly { word: string; edge: 'first' | 'last' }[] = [
  { word: '初', edge: 'first' },
  { word: '末', edge: 'last' },
  { word: '底', edge: 'last' },
];

/** Part of a decade or a century, in tenths of it: first and last, end exclusive. */
export const PARTS_OF_AGE: readonly {
  word: string;
  decade: readonly [number, number];
  century: readonly [number, number];
}[] = [
  { word: '初期', decade: [0, 3], century: [0, 2] },
  { word: '初', decade: [0, 3], century: [0, 1] },
  { word: '中期', decade: [3, 7], century: [3, 7] },
  { word: '中叶', decade: [3, 7], century: [3, 7] },
  { word: '末期', decade: [7, 10], century: [8, 10] },
  { word: '末叶', decade: [7, 10], century: [8, 10] },
  { word: '末', decade: [7, 10], century: [9, 10] },
];

/** What may stand after 年 or 月 so that the number before it is no time: 三年级, 十年制. */
export const NOT_A_YEAR = '级制龄轮检代薪货画报鉴糕夜青';
export const NOT_A_MONTH = '龄革怀球亮饼经薪嫂子息供租刊票老牙';

/** What follows a bare number of four digits that counts or measures: then it is no year. */
export const COUNTERS =
  '人名个家户次场件项条份册本台套辆座处所只块片亩元万亿千百十多余来几米公里平方吨斤克升度分秒时点号期班组' +
  '队支批届级层楼栋间床桌篇首部集幅张枚颗株棵头匹群对双副顶节课起例岁天日周年月世位员字条家款笔股箱瓶';
