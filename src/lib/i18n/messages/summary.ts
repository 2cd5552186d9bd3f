import { area } from './type.ts';

/** The sentence a chart is told in where no picture can go. Every amount comes with its qualifier. */
export const summary = area(
  {
    none: (names: string) => `${names}：没有报告给出数字。`,
    /** A figure in a list: place, amount, window. */
    figure: (who: string, amount: string, when: string) =>
      `${who}${amount}${when ? `（${when}）` : ''}`,
    join: '、',
    extremes: (most: string, least: string) => `最多的是${most}，最少的是${least}`,
    undecided: (items: string) => `${items}；按报告的说法，排不出先后`,
    tied: (most: string) => `${most}居前，先后排不出来`,
    disputed: (a: string, b: string) => `两份报告说法不一致，一说${a}，一说${b}`,
    then: '，',
    whole: (what: string, when: string, said: string) =>
      when ? `${what}（${when}）：${said}` : `${what}：${said}`,
    windows: '各家时段不同，不宜直接比大小',
    silent: (n: number) => `另有${n}个地区没有报告提到`,
    suspect: (place: string, text: string) => `${place}一处原文写作“${text}”，存疑，不作数`,
    onlyDoubtful: '没有作数的数字',
    several: (indicators: string, figures: number) => `${indicators}：共${figures}个数字`,
    stop: '。',
    semicolon: '；',
    source: (reports: string) => `据${reports}。`,
    title: (title: string) => `《${title}》`,
    more: (n: number) => `等${n}份报告`,
  },
  {
    none: (names: string) => `${names}: no report gives a figure.`,
    figure: (who: string, amount: string, when: string) =>
      `${who}${who ? ' ' : ''}${amount}${when ? ` (${when})` : ''}`,
    join: ', ',
    extremes: (most: string, least: string) => `most in ${most}, least in ${least}`,
    undecided: (items: string) => `${items}; the reports’ words do not decide which is more`,
    tied: (most: string) => `${most} lead, in an order the words leave open`,
    disputed: (a: string, b: string) => `two reports disagree, one says ${a}, the other ${b}`,
    then: ', ',
    whole: (what: string, when: string, said: string) =>
      when ? `${what} (${when}): ${said}` : `${what}: ${said}`,
    windows: 'the windows differ and should not be ranked as they stand',
    silent: (n: number) => `no report says anything of ${n} other ${n === 1 ? 'place' : 'places'}`,
    suspect: (place: string, text: string) =>
      `a figure of ${place}, printed as “${text}”, is doubtful and does not count`,
    onlyDoubtful: 'no figure that counts',
    several: (indicators: string, figures: number) =>
      `${indicators}: ${figures} ${figures === 1 ? 'figure' : 'figures'}`,
    stop: '. ',
    semicolon: '; ',
    source: (reports: string) => `Source: ${reports}.`,
    title: (title: string) => `“${title}”`,
    more: (n: number) => ` and others, ${n} reports in all`,
  },
);
