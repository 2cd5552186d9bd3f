import { area } from './type.ts';

/** Words of how places are spread along an axis. */
export const marksSpread = area(
  {
    median: (said: string) => `中位数 ${said}`,
    /** A place with its value, and its time where those beside it have others. */
    named: (place: string, said: string, period: string) =>
      `${place} ${said}${period === '' ? '' : `（${period}）`}`,
    mixed: '时段各不相同',
    mixedNote: '这一行的时段各不相同，只并列，不比大小。',
    perYear: '时段长短不同，已按年折算。',
    withoutWhole: (names: string) => `中位数不含${names}：其下各地也在图上。`,
    notZero: '横轴不从零开始。',
    log: '对数尺度：相同的距离是相同的倍数。',
    noLog: '有零或负数，没有对数尺度，仍用线性尺度。',
    crowded: '圆点太密，有重叠。',
    columns: '圆点按值叠成列，每列宽4像素。',
    foldedStrips: (n: number) => `另有${n}行没有画出，见表格。`,
    suspect: '存疑，不上轴：',
    describe: (names: string, n: number, strips: number) =>
      `点带图：${names}，${n}个数字${strips > 1 ? `，分${strips}行` : ''}。`,
    strip: (heading: string, n: number) => `${heading}：${n}个数字。`,
    highest: (said: string) => `最高：${said}。`,
    lowest: (said: string) => `最低：${said}。`,
    medianSaid: (said: string) => `中位数：${said}。`,
  },
  {
    median: (said: string) => `median ${said}`,
    named: (place: string, said: string, period: string) =>
      `${place} ${said}${period === '' ? '' : ` (${period})`}`,
    mixed: 'other times',
    mixedNote: 'The figures of this row are of different times: side by side, not compared.',
    perYear: 'The windows differ in length and were divided by their years.',
    withoutWhole: (names: string) => `The median leaves out ${names}, whose places stand here too.`,
    notZero: 'The axis does not begin at zero.',
    log: 'Logarithmic scale: equal distances are equal ratios.',
    noLog: 'Zero or negative values have no logarithm: the scale stays linear.',
    crowded: 'Dots are so many that they overlap.',
    columns: 'Dots are stacked by value in columns four pixels wide.',
    foldedStrips: (n: number) => `${n} more ${n === 1 ? 'row' : 'rows'}: see the table.`,
    suspect: 'doubtful, off the scale:',
    describe: (names: string, n: number, strips: number) =>
      `Dot strip: ${names}, ${n} ${n === 1 ? 'figure' : 'figures'}${
        strips > 1 ? ` in ${strips} rows` : ''
      }. `,
    strip: (heading: string, n: number) => `${heading}: ${n} ${n === 1 ? 'figure' : 'figures'}. `,
    highest: (said: string) => `Highest: ${said}. `,
    lowest: (said: string) => `Lowest: ${said}. `,
    medianSaid: (said: string) => `Median: ${said}. `,
  },
);
