import { area } from './type.ts';

/** Words inside a picture, in its description and in its table. */
export const marks = area(
  {
    silent: '无报告',
    /** The places without a row, folded; `alone` where no place has one. */
    silentPlaces: (n: number, noun: string, alone: boolean) =>
      alone ? `${n}${noun}` : `其余${n}${noun}`,
    placeNoun: { county: '县区', city: '市', mixed: '个地区' },
    undated: '报告日期未注明',
    unknown: '时段未注明',
    off: '存疑，不上轴',
    suspect: '原文如此，存疑',
    disputed: '两份报告不一致',
    threadName: (a: string, b: string) => `两份报告不一致：${a}；${b}`,
    normalised: '折算：总数 ÷ 年数',
    perYear: (label: string) => `${label}/年`,
    /** A value with how exactly it was printed. */
    noted: (value: string, note: string) => `${value}（${note}）`,
    reportOf: (year: string) => `${year}年报告`,
    repeated: '重复提及',
    source: (title: string) => `出处：${title}`,
    asWritten: (text: string) => `原文“${text}”`,
    subject: (place: string, indicator: string) => `${place}，${indicator}`,
    join: '；',
    stop: '。',
    list: '、',
    colon: '：',
    cell: (n: number, approximate: number, disputed: number) =>
      `${n}项` +
      (approximate > 0 ? `，其中约数${approximate}项` : '') +
      (disputed > 0 ? `，列入核查${disputed}项` : ''),
    keyExact: '有确数',
    keyApproximate: '全是约数',
    keyDisputed: '列入核查',
    keySilent: '无报告',
    describe: {
      bar: (n: number, names: string) => `条形图：${names}，${n}个数字。`,
      timeline: (n: number, names: string) =>
        `时间图：${names}，${n}个数字。横条的长度就是所称时段。`,
      table: (n: number, names: string) => `表格：${names}，${n}个数字。`,
      coverage: (places: number, keys: number) =>
        `覆盖图：${places}个地区、${keys}类。空格表示没有报告提到，不是零。`,
      silent: (names: string) => `没有报告提到：${names}。`,
      empty: '没有可画的数字。',
      more: (n: number) => `其余${n}项见表格。`,
    },
    /** Beside a reading, in the table. */
    doubted: (doubts: string) => `（${doubts}）`,
    columns: {
      place: '地区',
      indicator: '指标',
      as_written: '原文写作',
      reading: '读作',
      period: '时段',
      report: '报告',
      key: '类别',
      observations: '数字',
      periods: '日期',
    },
  },
  {
    silent: 'not reported',
    silentPlaces: (n: number, noun: string, alone: boolean) =>
      alone ? `${n} ${noun}` : `${n} other ${noun}`,
    placeNoun: { county: 'counties', city: 'cities', mixed: 'places' },
    undated: 'report undated',
    unknown: 'window not stated',
    off: 'doubtful, off the scale',
    suspect: 'printed so, doubtful',
    disputed: 'two reports disagree',
    threadName: (a: string, b: string) => `Two reports disagree: ${a}; ${b}`,
    normalised: 'normalised: total ÷ years',
    perYear: (label: string) => `${label} a year`,
    noted: (value: string, note: string) => `${value} (${note})`,
    reportOf: (year: string) => `report of ${year}`,
    repeated: 'said again',
    source: (title: string) => `Source: ${title}`,
    asWritten: (text: string) => `in the report “${text}”`,
    subject: (place: string, indicator: string) => `${place}, ${indicator}`,
    join: '; ',
    stop: '. ',
    list: ', ',
    colon: ': ',
    cell: (n: number, approximate: number, disputed: number) =>
      `${n} ${n === 1 ? 'figure' : 'figures'}` +
      (approximate > 0 ? `, ${approximate} approximate` : '') +
      (disputed > 0 ? `, ${disputed} in the findings` : ''),
    keyExact: 'exact figure',
    keyApproximate: 'approximate only',
    keyDisputed: 'in the findings',
    keySilent: 'not reported',
    describe: {
      bar: (n: number, names: string) =>
        `Bar chart: ${names}, ${n} ${n === 1 ? 'figure' : 'figures'}. `,
      timeline: (n: number, names: string) =>
        `Timeline: ${names}, ${n} ${n === 1 ? 'figure' : 'figures'}. A bar is as long as its window. `,
      table: (n: number, names: string) =>
        `Table: ${names}, ${n} ${n === 1 ? 'figure' : 'figures'}. `,
      coverage: (places: number, keys: number) =>
        `Coverage of ${places} places and ${keys} kinds. An empty cell means that no report says, not zero. `,
      silent: (names: string) => `No report says: ${names}. `,
      empty: 'There is no figure to draw. ',
      more: (n: number) => `${n} more in the table. `,
    },
    doubted: (doubts: string) => ` (${doubts})`,
    columns: {
      place: 'Place',
      indicator: 'Indicator',
      as_written: 'As written',
      reading: 'Reading',
      period: 'Period',
      report: 'Report',
      key: 'Kind',
      observations: 'Figures',
      periods: 'Dates',
    },
  },
);
