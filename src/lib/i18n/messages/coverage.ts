import { area } from './type.ts';

/** Words of the coverage matrix and of the page that shows who reports what. */
export const coverage = area(
  {
    /** Signs of a picture in which time runs across; `folded` where no report says anything. */
    signs: {
      span: '一个时段，横条与它等长',
      instant: '一个时点',
      recurring: '每年',
      folded: '无报告',
    },
    /** What the strips beside the years are called, in two lines where there is room. */
    strips: { undated: ['报告日期', '未注明'], unstated: ['时段', '未注明'] },
    kinds: '类',
    kindsTold: (kinds: number, figures: number) => `${kinds}类，${figures}项`,
    title: '谁报告了什么',
    description: '哪个地区报告了哪些指标、说的是哪几年；哪些事没有人说。',
    lede: (n: { places: string; told: string; indicators: string; alone: string }) =>
      `${n.places}个地区，${n.told}个在报告里有数字。${n.indicators}项指标，${n.alone}项只有一个地区说过。没说，不等于没有，也不等于零。`,
    sections: '本页',
    cell: (place: string, indicator: string, said: string) => `${place}，${indicator}：${said}`,
    topics: '按主题',
    topicsTitle: (places: string, topics: string) => `${places}个地区 × ${topics}个主题`,
    topicsSub: '格中是观测数；点开看出处',
    emptyCell: '空格：没有报告提到，不是零。',
    windows: '按时段',
    windowsTitle: '每个数字说的是哪几年',
    windowsSub: '横条与所称时段等长；数目是观测数',
    windowsNote: '几年的合计只画作一条，不摊到每一年；没有日期的另列两栏。',
    indicators: '按指标',
    indicatorsHint: '一行一项指标，一列一个地区。空白表示没有报告提到。',
    search: '找一项指标',
    none: '没有找到。',
    found: (n: string, all: string) => `${all}项指标中的${n}项`,
    told: '多少地区说过',
    tolds: { any: '不限', one: '只有一个', several: '至少两个' },
    sort: '排序',
    sorts: { registry: '按主题次序', most: '说得多的在前' },
    topic: '主题',
    anyTopic: '全部主题',
    dropped: (values: string) => `链接里有认不得的内容，已略去：${values}。`,
    indicator: '指标',
    caption: (topic: string) => `${topic}：指标与地区`,
    silence: '没有人说的',
    shared: (n: string, all: string) => `${all}项指标里，只有${n}项不止一个地区说过`,
    sharedHint: '能在地区之间比较的，最多就是这些。',
    alone: '只有一个地区说过的指标',
    aloneOf: (alone: string, all: string) => `${all}项里有${alone}项`,
    untold: (n: string) => `${n}项指标，没有一个地区说过`,
    silentTopics: '有数字的地区，从没说到的主题',
    silentPlaces: (n: string) => `${n}个地区，一个数字也没有`,
    years: '没有单独数字的年份',
    yearsNone: '每一年都有只说这一年的数字。',
    year: (year: number, within: number) =>
      within > 0
        ? `${year}年：没有只说这一年的数字，只含在${within}项更长的时段里`
        : `${year}年：没有一项数字提到`,
    yearsSpan: (from: number, to: number) => `报告说到的年份从${from}年到${to}年。`,
    and: '、',
    colon: '：',
  },
  {
    signs: {
      span: 'a window, the bar as long as it',
      instant: 'one date',
      recurring: 'each year',
      folded: 'not reported',
    },
    strips: { undated: ['report', 'undated'], unstated: ['window', 'not stated'] },
    kinds: 'kinds',
    kindsTold: (kinds: number, figures: number) =>
      `${kinds} ${kinds === 1 ? 'kind' : 'kinds'}, ${figures} ${figures === 1 ? 'figure' : 'figures'}`,
    title: 'Who reports what',
    description:
      'Which place reports which indicators, and of which years; and what nobody speaks of.',
    lede: (n) =>
      `Of ${n.places} places, ${n.told} have figures in a report. Of ${n.indicators} indicators, ${n.alone} are told by one place alone. Not said is not nothing, and not zero.`,
    sections: 'On this page',
    cell: (place: string, indicator: string, said: string) => `${place}, ${indicator}: ${said}`,
    topics: 'By topic',
    topicsTitle: (places: string, topics: string) => `${places} places × ${topics} topics`,
    topicsSub: 'The number in a cell counts observations; open it for the evidence',
    emptyCell: 'An empty cell: no report says. It is not zero.',
    windows: 'By window',
    windowsTitle: 'Which years each figure is said of',
    windowsSub: 'A bar is as long as its window; the numbers count observations',
    windowsNote:
      'A total of several years is one bar and never spread over its years; what has no date stands in two columns of its own.',
    indicators: 'By indicator',
    indicatorsHint: 'A row for each indicator, a column for each place. Blank: no report says.',
    search: 'Find an indicator',
    none: 'Nothing found.',
    found: (n: string, all: string) => `${n} of ${all} indicators`,
    told: 'Told by',
    tolds: { any: 'any number', one: 'one place', several: 'several' },
    sort: 'Order',
    sorts: { registry: 'by topic', most: 'most told first' },
    topic: 'Topic',
    anyTopic: 'All topics',
    dropped: (values: string) =>
      `The link holds what is not known here; it was left out: ${values}.`,
    indicator: 'Indicator',
    caption: (topic: string) => `${topic}: indicators and places`,
    silence: 'What nobody reports',
    shared: (n: string, all: string) =>
      `Of ${all} indicators, only ${n} are told by more than one place`,
    sharedHint: 'At most these can be compared between places.',
    alone: 'Indicators that one place alone tells',
    aloneOf: (alone: string, all: string) => `${alone} of ${all}`,
    untold: (n: string) => `${n} indicators that no place tells`,
    silentTopics: 'Topics a place with figures never speaks of',
    silentPlaces: (n: string) => `${n} places without a single figure`,
    years: 'Years without a figure of their own',
    yearsNone: 'Every year has a figure that is said of it alone.',
    year: (year: number, within: number) =>
      within > 0
        ? `${year}: no figure is said of it alone; ${within} ${within === 1 ? 'window reaches' : 'longer windows reach'} into it`
        : `${year}: no figure mentions it`,
    yearsSpan: (from: number, to: number) => `The reports speak of the years ${from} to ${to}.`,
    and: ', ',
    colon: ': ',
  },
);
