import { area } from './type.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What was done to figures before they were drawn: in titles, labels, tables and notes. */
export const derive = area(
  {
    /** A title: what is measured, and what was done to it. */
    title: (name: string, done: string) => `${name}，${done}`,
    done: {
      change: '变化：后值 − 前值',
      changeEach: '变化：每次与前一次相减',
      indexed: (base: string | null) =>
        base === null ? '指数：各自的起点 = 100' : `指数：${base} = 100`,
      shareStated: '占比：部分 ÷ 报告所说的总数',
      shareSum: '占比：各地 ÷ 各地之和',
      per_head: (heads: string) => `平均：总数 ÷ ${heads}`,
      per_year: '折算：总数 ÷ 年数',
    },
    /** How a derived figure was made, from figures as they are read. */
    made: {
      change: (earlier: string, later: string) => `${later} − ${earlier}`,
      indexed: (base: string, own: string) => `${own} ÷ ${base}`,
      base: '这是起点，作100',
      share: (part: string, whole: string) => `${part} ÷ ${whole}`,
      sum: (part: string, n: number) => `${part} ÷ ${n}地之和`,
      per_head: (own: string, heads: string) => `${own} ÷ ${heads}`,
    },
    /** A figure with its time. */
    of: (when: string, amount: string) => `${when}${amount}`,
    then: (earlier: string, later: string) => `${earlier}→${later}`,
    units: {
      index: '指数',
      points: '个百分点',
      of: (over: string, under: string) => `${over}/${under}`,
    },
    columns: { made: '怎样算出' },
    log: '对数尺度',
    and: '、',
    refused: {
      suspect: (n: number) => `${n}项原文数字存疑，没有用来计算。`,
      repeat: (n: number) => `${n}项是重复提及，只算一次。`,
      undated: (n: number) => `${n}项没有确定的起止日期，无从比较前后。`,
      alone: (n: number) => `${n}项没有同地区、同口径、同样时段长度的另一个数字可比。`,
      between: (n: number) => `${n}项在首尾之间，没有用来计算。`,
      overlap: (n: number) => `${n}项的时段与另一个有重叠，不能相减。`,
      two_figures: (n: number) => `${n}项在同一时段有不同说法，不替它们选，没有用来计算。`,
      within_doubt: (n: number) => `${n}项的差小于约数本身的出入，看不出增减。`,
      unbounded: (n: number) => `${n}项的说法两头都不设限，算不出结果。`,
      base_not_exact: (n: number) => `${n}项的起点不是确数，不能作100。`,
      zero: (n: number) => `${n}项的除数是零，或有负数，不能相除。`,
      ratio: (n: number) => `${n}项本身就是比率，不能再作部分或平均。`,
      no_whole: (n: number) => `${n}项没有报告说属于哪个总数。`,
      incomplete: (n: number) => `${n}项所在的一组不齐：有地区没有报告，加起来不是总数。`,
      unit: (n: number) => `${n}项与总数的单位不同。`,
      not_added: (n: number) => `${n}项不能相加：有的地区包含在别的地区里，或者口径不同。`,
      no_denominator: (n: number) => `${n}项没有同地区、同时间的除数。`,
    },
  },
  {
    title: (name: string, done: string) => `${name}, ${done}`,
    done: {
      change: 'change: later minus earlier',
      changeEach: 'change: each minus the one before',
      indexed: (base: string | null) =>
        base === null ? 'index: each start = 100' : `index: ${base} = 100`,
      shareStated: 'share: part ÷ the whole as reported',
      shareSum: 'share: each place ÷ the sum of the places',
      per_head: (heads: string) => `average: total ÷ ${heads}`,
      per_year: 'normalised: total ÷ years',
    },
    made: {
      change: (earlier: string, later: string) => `${later} − ${earlier}`,
      indexed: (base: string, own: string) => `${own} ÷ ${base}`,
      base: 'the start, set to 100',
      share: (part: string, whole: string) => `${part} ÷ ${whole}`,
      sum: (part: string, n: number) => `${part} ÷ the sum of ${n} places`,
      per_head: (own: string, heads: string) => `${own} ÷ ${heads}`,
    },
    of: (when: string, amount: string) => `${amount} (${when})`,
    then: (earlier: string, later: string) => `${earlier} → ${later}`,
    units: {
      index: 'index',
      points: 'points',
      of: (over: string, under: string) => `${over} / ${under}`,
    },
    columns: { made: 'Made of' },
    log: 'logarithmic scale',
    and: ', ',
    refused: {
      suspect: (n: number) =>
        `${plural(n, 'figure is', 'figures are')} doubtful as printed and not used.`,
      repeat: (n: number) =>
        `${plural(n, 'figure is', 'figures are')} said again and counted once.`,
      undated: (n: number) =>
        `${plural(n, 'figure has', 'figures have')} no dates at both ends: nothing is before or after.`,
      alone: (n: number) =>
        `${plural(n, 'figure has', 'figures have')} no other of the same place, level and length of window.`,
      between: (n: number) =>
        `${plural(n, 'figure', 'figures')} between the first and the last time: not used.`,
      overlap: (n: number) =>
        `${plural(n, 'figure has a window that overlaps', 'figures have windows that overlap')} the other: no difference can be taken.`,
      two_figures: (n: number) =>
        `${plural(n, 'figure', 'figures')} where reports differ about one time: not chosen between, not used.`,
      within_doubt: (n: number) =>
        `${plural(n, 'figure differs', 'figures differ')} by less than the words leave open: no change can be seen.`,
      unbounded: (n: number) =>
        `${plural(n, 'figure', 'figures')} whose words bound the result on no side: nothing can be computed.`,
      base_not_exact: (n: number) =>
        `${plural(n, 'figure', 'figures')} without an exact start: only an exact figure can be 100.`,
      zero: (n: number) =>
        `${plural(n, 'figure', 'figures')} not divided: by zero, or with negative parts.`,
      ratio: (n: number) => `${plural(n, 'figure is a ratio', 'figures are ratios')} already.`,
      no_whole: (n: number) =>
        `${plural(n, 'figure', 'figures')} of which no report says what total they are part of.`,
      incomplete: (n: number) =>
        `${plural(n, 'figure', 'figures')} of an incomplete set: some places do not report, so the sum is no whole.`,
      unit: (n: number) =>
        `${plural(n, 'figure has', 'figures have')} another unit than the whole.`,
      not_added: (n: number) =>
        `${plural(n, 'figure', 'figures')} may not be added: places lie within one another, or levels differ.`,
      no_denominator: (n: number) =>
        `${plural(n, 'figure has', 'figures have')} no denominator of the same place and time.`,
    },
  },
);
