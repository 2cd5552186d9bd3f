import { area } from './type.ts';

/** Words of the stories: prose with charts, each number of it accounted for. */
export const stories = area(
  {
    title: '数据故事',
    description: '几篇短文，读报告里的数字：哪些话说得出口，哪些话说不出口。',
    lede: '短文。每个数字要么连着出处，要么写明怎么算出来；图跟着文字走。',
    back: '数据故事',
    reports: '所据报告',
    published: (date: string) => `${date}发布`,
    step: (n: number, of: number) => `第${n}步，共${of}步`,
    /** Said under the picture: how much of it a step shows or points at. */
    part: (n: number, all: number) => `这一步看${n}个数字，全图有${all}个`,
    whole: (all: number) => `全图，${all}个数字`,
    years: (from: number, to: number) =>
      from === to ? `只留时段涉及${from}年的` : `只留时段涉及${from}–${to}年的`,
    explore: '换个条件再看',
    sources: '文中的数字，各有出处',
    workings: '文中算出来的数',
    workingsHint: '报告里没有印出这些数，是本站算的；算式如下，每一项都连着出处。',
    others: '其他数据故事',
    asWritten: '原文写作',
    /** A number of a calculation, and what it is taken from. */
    of: (amount: string, what: string) => `${amount}（${what}）`,
    window: (figure: string) => `${figure}的时段`,
    yearsLong: (n: number) => `${n}年`,
    fields: {
      low: (figure: string) => `${figure}的下界`,
      high: (figure: string) => `${figure}的上界`,
      likely_low: (figure: string) => `${figure}读法的下端`,
      likely_high: (figure: string) => `${figure}读法的上端`,
    },
    and: '、',
    quoted: (text: string) => `“${text}”`,
  },
  {
    title: 'Stories',
    description:
      'Short pieces on the figures of the reports: what can be said with them, and what not.',
    lede: 'Short pieces. Every number is linked to its evidence, or shows how it was worked out; the charts follow the words.',
    back: 'Stories',
    reports: 'Drawn from',
    published: (date: string) => `Published ${date}`,
    step: (n: number, of: number) => `Step ${n} of ${of}`,
    part: (n: number, all: number) =>
      `This step is about ${n === 1 ? 'one figure' : `${n} figures`}; the whole chart has ${all}`,
    whole: (all: number) =>
      all === 1 ? 'The whole chart: one figure' : `The whole chart: ${all} figures`,
    years: (from: number, to: number) =>
      from === to ? `Only windows that touch ${from}` : `Only windows that touch ${from}–${to}`,
    explore: 'Look again with other choices',
    sources: 'The figures of this story, each with its evidence',
    workings: 'Numbers worked out here',
    workingsHint:
      'No report prints these; we worked them out. Here is how, with the evidence of every part.',
    others: 'Other stories',
    asWritten: 'printed as',
    of: (amount, what) => `${amount} (${what})`,
    window: (figure) => `the window of ${figure}`,
    yearsLong: (n) => `${n} years`,
    fields: {
      low: (figure) => `lower bound of ${figure}`,
      high: (figure) => `upper bound of ${figure}`,
      likely_low: (figure) => `lower end of the reading of ${figure}`,
      likely_high: (figure) => `upper end of the reading of ${figure}`,
    },
    and: ', ',
    quoted: (text: string) => `“${text}”`,
  },
);
