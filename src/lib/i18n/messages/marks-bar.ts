import { area } from './type.ts';

/** Words of bars: what is folded, parts and their rest, scales that bars cannot stand on. */
export const marksBar = area(
  {
    folded: (n: number, noun: string) => `……另有${n}${noun}没有画出，见表格`,
    foldedFigures: (n: number) => `……另有${n}个数字没有画出，见表格`,
    foldedPanels: (n: number) => `另有${n}项指标没有画出，见表格`,
    /** Dots in place of bars: a logarithm has no zero for a bar to stand on. */
    log: '对数尺度：条从零起，改画圆点',
    noLog: '有零或负数，没有对数尺度，仍画条形',
    rest: (amount: string) => `其余${amount}`,
    restUnknown: '其余多少说不出',
    above: '各部分相加超过总数',
    whole: (amount: string) => `总数${amount}`,
    /** A series of one time. */
    timed: (name: string, time: string) => `${name}（${time}）`,
    restOf: (place: string, whole: string, said: string) => `${place}，${whole}：${said}。`,
    describe: {
      grouped: (n: number, names: string) => `分组条形图：${names}，${n}个数字。`,
      stacked: (n: number, names: string) => `部分与总数：${names}，${n}个数字。`,
      dots: (n: number, names: string) => `圆点图，对数尺度：${names}，${n}个数字。`,
    },
  },
  {
    folded: (n: number, noun: string) => `… ${n} more ${noun} not drawn: see the table`,
    foldedFigures: (n: number) =>
      `… ${n} more ${n === 1 ? 'figure' : 'figures'} not drawn: see the table`,
    foldedPanels: (n: number) =>
      `${n} more ${n === 1 ? 'indicator' : 'indicators'} not drawn: see the table`,
    log: 'Logarithmic scale: dots, since bars start at zero',
    noLog: 'Zero or negative values have no logarithm: bars stay bars',
    rest: (amount: string) => `rest ${amount}`,
    restUnknown: 'rest not known',
    above: 'parts add up to more than the whole',
    whole: (amount: string) => `whole ${amount}`,
    timed: (name: string, time: string) => `${name} (${time})`,
    restOf: (place: string, whole: string, said: string) => `${place}, ${whole}: ${said}. `,
    describe: {
      grouped: (n: number, names: string) =>
        `Grouped bar chart: ${names}, ${n} ${n === 1 ? 'figure' : 'figures'}. `,
      stacked: (n: number, names: string) =>
        `Parts of a whole: ${names}, ${n} ${n === 1 ? 'figure' : 'figures'}. `,
      dots: (n: number, names: string) =>
        `Dot chart on a logarithmic scale: ${names}, ${n} ${n === 1 ? 'figure' : 'figures'}. `,
    },
  },
);
