import { area } from './type.ts';

/** Words of time axes: scales, notes of events, choosing a range, playing through the times. */
export const marksTime = area(
  {
    log: '对数尺度',
    /** A logarithm was asked for, and a value is zero or less. */
    linearAfterAll: '有零或负数，改用线性尺度',
    others: (n: number, noun: string) => `灰色：其余${n}${noun}`,
    until: (label: string, date: string) => `${label}（至${date}）`,
    eventsOf: '大事记',
    event: (number: string, date: string, text: string) => `${number} ${text}（${date}）`,
    dateRange: (from: string, to: string) => `${from}至${to}`,
    fold: {
      strips: (n: number) => `另有${n}项无日期或存疑，见表格`,
      panels: (n: number) => `另有${n}项指标，见表格`,
    },
    /** Short names of months on an axis: 3月; January carries the year. */
    month: (month: number) => `${month}月`,
    day: (month: number, day: number) => `${month}月${day}日`,
    year: (year: string) => `${year}年`,
    describe: {
      series: (name: string, points: number, first: string, last: string) =>
        `${name}，${points}个数字。最早：${first}。最近：${last}。`,
      inexact: (n: number) => `其中${n}个不是确数，见表格。`,
      gaps: (dates: string) => `${dates}之间没有数字，线在这里断开。`,
      breaks: (before: string, after: string) => `口径变化，不连线：${before}之后改为${after}。`,
      log: '纵轴为对数尺度。',
      events: (all: string) => `大事记：${all}。`,
      grey: (n: number, noun: string) => `其余${n}${noun}以灰色画出，数字见表格。`,
    },
    brush: {
      group: '选择时间范围',
      from: '起',
      to: '止',
      value: (date: string, end: 'from' | 'to') => (end === 'from' ? `从${date}` : `到${date}`),
      all: '全部时间',
      chosen: (from: string, to: string) => `已选${from}至${to}`,
    },
    play: {
      group: '按时间播放',
      slider: '时间',
      play: '播放',
      pause: '暂停',
      next: '下一个时间',
      again: '从头播放',
      all: '全部时间',
      at: (label: string, n: number, of: number) => `${label}，第${n}个，共${of}个`,
    },
  },
  {
    log: 'logarithmic scale',
    linearAfterAll: 'zero or negative values: scale is linear',
    others: (n: number, noun: string) => `grey: ${n} other ${noun}`,
    until: (label: string, date: string) => `${label} (to ${date})`,
    eventsOf: 'Events',
    event: (number: string, date: string, text: string) => `${number} ${text} (${date})`,
    dateRange: (from: string, to: string) => `${from} to ${to}`,
    fold: {
      strips: (n: number) => `${n} more undated or doubtful, see the table`,
      panels: (n: number) => `${n} more ${n === 1 ? 'indicator' : 'indicators'}, see the table`,
    },
    month: (month: number) =>
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][
        month - 1
      ] ?? '',
    day: (month: number, day: number) =>
      `${day} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? ''}`,
    year: (year: string) => year,
    describe: {
      series: (name: string, points: number, first: string, last: string) =>
        `${name}, ${points} ${points === 1 ? 'figure' : 'figures'}. First: ${first}. Last: ${last}. `,
      inexact: (n: number) => `${n} of them ${n === 1 ? 'is' : 'are'} not exact, see the table. `,
      gaps: (dates: string) => `No figure between ${dates}: the line is broken there. `,
      breaks: (before: string, after: string) =>
        `The definition changes and no line crosses: ${before} is followed by ${after}. `,
      log: 'The value axis is logarithmic. ',
      events: (all: string) => `Events: ${all}. `,
      grey: (n: number, noun: string) =>
        `${n} other ${noun} are drawn in grey; their figures are in the table. `,
    },
    brush: {
      group: 'Choose a range of time',
      from: 'from',
      to: 'to',
      value: (date: string, end: 'from' | 'to') => `${end} ${date}`,
      all: 'all times',
      chosen: (from: string, to: string) => `chosen: ${from} to ${to}`,
    },
    play: {
      group: 'Play through time',
      slider: 'Time',
      play: 'Play',
      pause: 'Pause',
      next: 'Next time',
      again: 'Play again',
      all: 'All times',
      at: (label: string, n: number, of: number) => `${label}, ${n} of ${of}`,
    },
  },
);

/** Words of small multiples. */
export const marksFacets = area(
  {
    same: '各图同一尺度',
    own: '各图尺度不同，只比形状，不比大小',
    ownAxes: '各图纵轴不同，只比走势，不比高低',
    units: '单位不同，各图用各自的尺度',
    rest: (n: number) => `另有${n}幅未画，见表格`,
    undated: '报告日期未注明',
    unstated: '时段未注明',
    describe: (n: number, by: string, scale: string) =>
      `分面图：按${by}分成${n}幅小图${scale === '' ? '' : `，${scale}`}。`,
    empty: (names: string) => `没有报告提到的小图：${names}。`,
    by: { place: '地区', indicator: '指标', period: '时段' },
  },
  {
    same: 'all on one scale',
    own: 'each on its own scale: compare shapes, not sizes',
    ownAxes: 'each with its own axis: compare trends, not heights',
    units: 'units differ, so each has its own scale',
    rest: (n: number) => `${n} more are not drawn, see the table`,
    undated: 'report undated',
    unstated: 'window not stated',
    describe: (n: number, by: string, scale: string) =>
      `Small multiples: ${n} ${n === 1 ? 'chart' : 'charts'} by ${by}${scale === '' ? '' : `, ${scale}`}. `,
    empty: (names: string) => `Charts of which no report says anything: ${names}. `,
    by: { place: 'place', indicator: 'indicator', period: 'period' },
  },
);
