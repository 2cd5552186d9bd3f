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
  { word: '上周', base: 'reference', shift: -1, notBefore: '以', notAfter: '岁年' },
  { word: '上个星期', base: 'reference', shift: -1 },
  { word: '下周', base: 'reference', shift: 1, notBefore: '以', notAfter: '岁年' },
  { word: '下个星期', base: 'reference', shift: 1 },
];

export const DAY_WORDS: readonly RelativeWord[] = [
  { word: '前天', base: 'reference', shift: -2, notBefore: '年月' },
  { word: '昨天', base: 'reference', shift: -1 },
  { word: '昨日', base: 'reference', shift: -1 },
  { word: '今天', base: 'reference', shift: 0 },
  { word: '今日', base: 'reference', shift: 0 },
  { word: '明天', base: 'reference', shift: 1 },
  { word: '明日', base: 'reference', shift: 1 },
  { word: '后天', base: 'reference', shift: 2, notAfter: '性努' },
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
  { word: '首季', from: 1, to: 3 },
  { word: '首季度', from: 1, to: 3, alone: true },
  { word: '年初', from: 1, to: 2, blurred: true, alone: true },
  { word: '初', from: 1, to: 2, blurred: true },
  { word: '岁首', from: 1, to: 2, blurred: true, alone: true },
  { word: '伊始', from: 1, to: 1, blurred: true },
  { word: '年伊始', from: 1, to: 1, blurred: true },
  { word: '年中', from: 6, to: 7, blurred: true, alone: true },
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

/** Part of a decade or century, in tenths of it. */
export const PARTS_OF_AGE: readonly { word: string; from: number; to: number }[] = [
  { word: '初期', from: 0, to: 3 },
  { word: '初', from: 0, to: 3 },
  { word: '中期', from: 3, to: 7 },
  { word: '中叶', from: 3, to: 7 },
  { word: '末期', from: 7, to: 10 },
  { word: '末', from: 7, to: 10 },
  { word: '末叶', from: 7, to: 10 },
];

/** How a window of so many years or months lies to the reference date. */
export type WindowWay =
  'up_to_now' | 'run' | 'passed' | 'coming' | 'previous' | 'next' | 'head' | 'held';

/** Words before the count of a window (近三年). */
export const WINDOW_HEADS: readonly { word: string; way: WindowWay; notBefore?: string }[] = [
  // 将近三年 is nearly three years, 近三年 the last three.
  { word: '近', way: 'up_to_now', notBefore: '将接附邻远' },
  { word: '最近', way: 'up_to_now' },
  { word: '最近的', way: 'up_to_now' },
  { word: '近来', way: 'up_to_now' },
  { word: '这', way: 'up_to_now' },
  { word: '连续', way: 'run' },
  { word: '已连续', way: 'run' },
  { word: '过去', way: 'passed' },
  { word: '过去的', way: 'passed' },
  { word: '未来', way: 'coming' },
  { word: '未来的', way: 'coming' },
  { word: '今后', way: 'coming' },
  { word: '今后的', way: 'coming' },
  { word: '接下来的', way: 'coming' },
  { word: '上', way: 'previous', notBefore: '马以晚早' },
  { word: '下', way: 'next', notBefore: '以之' },
  { word: '后', way: 'next', notBefore: '以之然最' },
  { word: '前', way: 'head', notBefore: '以之目此' },
  { word: '头', way: 'head' },
];

/** What the words after a count say of it. */
export type WindowTail =
  'up_to_now' | 'ago' | 'until' | 'later' | 'within' | 'at_least' | 'at_most' | 'about';

/** Words after the count of a window (三年来, 七年后, 三年内). */
export const WINDOW_TAILS: readonly { word: string; tail: WindowTail; notAfter?: string }[] = [
  { word: '以来', tail: 'up_to_now' },
  { word: '来', tail: 'up_to_now', notAfter: '自到的临源年' },
  { word: '以前', tail: 'until' },
  { word: '之前', tail: 'ago' },
  { word: '前', tail: 'ago', notAfter: '后列夕景往期提沿线' },
  { word: '以后', tail: 'later' },
  { word: '之后', tail: 'later' },
  { word: '后', tail: 'later', notAfter: '勤续备台期来果半' },
  { word: '以内', tail: 'within' },
  { word: '之内', tail: 'within' },
  { word: '内', tail: 'within', notAfter: '容部外' },
  { word: '以上', tail: 'at_least' },
  { word: '以下', tail: 'at_most' },
  { word: '左右', tail: 'about' },
  { word: '上下', tail: 'about' },
];

/** What follows a named time and opens or closes it. */
export type Frame =
  'since' | 'from' | 'after' | 'or_after' | 'before' | 'or_before' | 'within' | 'about';

export const FRAMES: readonly { word: string; frame: Frame; notAfter?: string }[] = [
  { word: '以来', frame: 'since' },
  { word: '至今', frame: 'since' },
  { word: '至目前', frame: 'since' },
  { word: '迄今', frame: 'since' },
  { word: '到现在', frame: 'since' },
  { word: '起', frame: 'from', notAfter: '初来草源步到' },
  { word: '开始', frame: 'from' },
  { word: '或之后', frame: 'or_after' },
  { word: '或以后', frame: 'or_after' },
  { word: '及以后', frame: 'or_after' },
  { word: '及之后', frame: 'or_after' },
  { word: '以后', frame: 'after' },
  { word: '之后', frame: 'after' },
  { word: '后', frame: 'after', notAfter: '勤续备台期来果半0123456789一二三四五六七八九十两几' },
  { word: '或之前', frame: 'or_before' },
  { word: '或以前', frame: 'or_before' },
  { word: '及以前', frame: 'or_before' },
  { word: '及之前', frame: 'or_before' },
  { word: '以前', frame: 'before' },
  { word: '之前', frame: 'before' },
  {
    word: '前',
    frame: 'before',
    notAfter: '后列夕景往期提沿线身任进台0123456789一二三四五六七八九十两几',
  },
  { word: '前后', frame: 'about' },
  { word: '左右', frame: 'about' },
  { word: '期间', frame: 'within' },
  { word: '年内', frame: 'within' },
  { word: '内', frame: 'within', notAfter: '容部外' },
];

/** Words before a named time. */
export const FRAME_HEADS: readonly { word: string; head: 'from' | 'until' }[] = [
  { word: '自从', head: 'from' },
  { word: '从', head: 'from' },
  { word: '自', head: 'from' },
  { word: '截至到', head: 'until' },
  { word: '截止到', head: 'until' },
  { word: '截至', head: 'until' },
  { word: '截止', head: 'until' },
];

/** Words that mean the reference date itself, or all time up to it. */
export const NOW_WORDS: readonly {
  word: string;
  kind: 'instant' | 'span';
  notBefore?: string;
  notAfter?: string;
}[] = [
  { word: '目前', kind: 'instant' },
  { word: '目前为止', kind: 'span' },
  { word: '截至目前', kind: 'span' },
  { word: '截止目前', kind: 'span' },
  { word: '截至现在', kind: 'span' },
  { word: '截止现在', kind: 'span' },
  { word: '截至今日', kind: 'span' },
  { word: '截至发稿', kind: 'span' },
  { word: '到目前为止', kind: 'span' },
  { word: '迄今为止', kind: 'span' },
  { word: '迄今', kind: 'span' },
  { word: '至今', kind: 'span', notBefore: '甚以', notAfter: '年天日' },
  { word: '累计', kind: 'span' },
  // What began is told in words (活动开展以来); where it is a date, the date has been read with it.
  { word: '以来', kind: 'span', notBefore: '年月日史古' },
];

/** Windows that name no length: they stay words. */
export const VAGUE_WORDS: readonly string[] = [
  '近年来',
  '近年',
  '近几年来',
  '近几年',
  '近些年来',
  '近些年',
  '最近几年',
  '多年来',
  '几年来',
  '数年来',
  '历年来',
  '这些年来',
  '这些年',
  '这几年来',
  '这几年',
  '长期以来',
  '一直以来',
];

/** Five-year plans, first year: 第N个五年计划. The fourth began after three years of adjustment. */
export const PLANS: Readonly<Record<string, number>> = {
  一五: 1953,
  二五: 1958,
  三五: 1966,
  四五: 1971,
  五五: 1976,
  六五: 1981,
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};

/** Holidays on a fixed date, named with 期间: the month is what is sure of a holiday's days off. */
export const HOLIDAYS: Readonly<Record<string, number>> = {
  元旦: 1,
  三八: 3,
  五一: 5,
  五四: 5,
  六一: 6,
  七一: 7,
  八一: 8,
  国庆: 10,
  十一: 10,
};

/** Events that a report counts from (…以来), by the month they were held or declared. */
export const EVENTS: Readonly<Record<string, string>> = {
  改革开放: '1978-12',
  新中国成立: '1949-10',
  党的十六大: '2002-11',
  党的十七大: '2007-10',
  党的十八大: '2012-11',
  党的十九大: '2017-10',
  党的二十大: '2022-10',
};

/** Reigns, by the year before their first full year; numbered on past their end as suites do. */
export const REIGNS: Readonly<Record<string, number>> = {
  顺治: 1643,
  康熙: 1661,
  雍正: 1722,
  乾隆: 1735,
  嘉庆: 1795,
  道光: 1820,
  咸丰: 1850,
  同治: 1861,
  光绪: 1874,
  宣统: 1908,
  民国: 1911,
};

/** What may stand after 年 or 月 so that the number before it is no time: 三年级, 十年制. */
export const NOT_A_YEAR = '级制龄轮检代薪货画报鉴糕夜青';
export const NOT_A_MONTH = '革怀球亮饼经薪嫂子息供租刊票老牙';

/** What follows a bare number of four digits that counts or measures: then it is no year. */
export const COUNTERS =
  '人名个家户次场件项条份册本台套辆座处所只块片亩元万亿千百十多余来几米公里平方吨斤克升度分秒时点号期班组' +
  '队支批届级层楼栋间床桌篇首部集幅张枚颗株棵头匹群对双副顶节课起例岁天日周年月世位员字条家款笔股箱瓶';
