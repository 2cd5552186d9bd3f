/**
 * The words of Chinese that set a window or open and close a time (近…, …以来, 截至…), as data.
 */

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
  { word: '前', way: 'head', notBefore: '以之目此元' },
  { word: '头', way: 'head' },
];

/** What the words after a count say of it. */
export type WindowTail =
  'up_to_now' | 'ago' | 'until' | 'later' | 'within' | 'at_least' | 'at_most' | 'about';

/** Words after the count of a window (三年来, 七年后, 三年内). */
export const WINDOW_TAILS: readonly { word: string; tail: WindowTail; notAfter?: string }[] = [
  { word: '以来', tail: 'up_to_now' },
  { word: '来', tail: 'up_to_now', notAfter: '自到的临源年' },
  { word: '间', tail: 'up_to_now', notAfter: '接谍断隔距歇' },
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
  { word: '迄今', frame: 'since' },
  ...['到', '至'].flatMap((to) =>
    ['现在', '目前', '如今', '目前为止', '现在为止'].map((now) => ({
      word: to + now,
      frame: 'since' as const,
    })),
  ),
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
  { word: '间', frame: 'within', notAfter: '接谍断隔距歇' },
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

const NUMBER = '0123456789〇一二两三四五六七八九十几数多半';

/** Windows that name no length, and times known to everybody that name no year: they stay words. */
export const VAGUE_WORDS: readonly {
  word: string;
  notBefore?: string;
  notAfter?: string;
  onlyBefore?: string;
  /** The year it names in a report of that very year; reports of other years may mean another. */
  year?: number;
}[] = [
  ...['', '新冠', '新冠肺炎', '新型冠状病毒肺炎'].flatMap((name) => [
    ...['期间', '防控期间'].map((frame) => ({ word: `${name}疫情${frame}`, year: 2020 })),
    ...['以来', '发生以来', '暴发以来', '爆发以来', '之后'].map((frame) => ({
      word: `${name}疫情${frame}`,
    })),
  ]),
  ...['抗疫期间', '抗击疫情期间', '战疫期间'].map((word) => ({ word, year: 2020 })),
  ...[
    ...['抗洪', '抗洪抢险', '防汛', '非典', '汛期', '高温', '高温天气'],
    ...['高考', '中考', '高考中考', '春运', '脱贫攻坚', '节日', '节假日', '农忙', '暑假', '寒假'],
    ...['双节', '两节', '“两节”', '“双节”', '两会', '全国两会', '“三夏”', '三夏'],
  ].map((word) => ({ word: /[来后间]$/.test(word) ? word : `${word}期间` })),
  ...['近年', '近几年', '近些年', '这些年', '这几年', '最近几年'].flatMap((word) => [
    { word },
    { word: `${word}来` },
  ]),
  ...['多年来', '几年来', '数年来', '历年来', '长期以来', '一直以来', '新时代以来', '连日来'].map(
    (word) => ({ word }),
  ),
  ...['任期内', '任期以来', '本届任期内', '届内', '本届以来', '脱贫攻坚时期', '岁末年初'].map(
    (word) => ({ word }),
  ),
  ...['前不久', '不久前'].map((word) => ({ word })),
  { word: '近日', notAfter: `点${NUMBER}` },
  { word: '日前', notBefore: `${NUMBER}目今当即生节假工往昔` },
  { word: '最近', notBefore: '离', notAfter: `的处${NUMBER}` },
  { word: '近来', notAfter: NUMBER },
  { word: '近期', notAfter: '目规重计' },
  // 暑期托管班 is a class, not a time.
  { word: '暑期', onlyBefore: '，,期间里' },
  { word: '汛期', onlyBefore: '，,里中' },
  { word: '主汛期', onlyBefore: '，,里中' },
  { word: '高温季节', onlyBefore: '，,里中' },
];
