import { area } from './type.ts';

/** Words of the list of places and of one place's page. */
export const places = area(
  {
    title: '地区',
    description: '各市县的工会工作报告说了什么，没说什么。',
    lede: (n: string, all: string) =>
      `${all}个地区，${n}个在报告里有数字。其余的不是没有，是没有报告提到。`,
    cityItself: '全市',
    observations: (n: string) => (n === '0' ? '无报告' : `${n}项`),
    kind: {
      'prefecture-level city': '地级市',
      'county-level city': '县级市',
      county: '县',
      district: '市辖区',
      zone: '功能区',
    },
    noCode: '没有行政区划代码',
    countedIn: (name: string) => `全市统计计入${name}，不可与${name}相加`,
    counted: (names: string) => `全市统计里，这里的数字已经包含${names}。`,
    code: '区划代码',
    former: '曾用代码',
    counts: (observations: string, indicators: string, topics: string) =>
      `${observations}项观测，${indicators}项指标，${topics}个主题。`,
    none: '没有一份报告给出这个地区的数字。没提到，不等于没有，也不等于零。',
    cityNote: '以下是全市或市总工会的数字，不是所属县区之和。',
    countyNote: (city: string) => `以下是本级工会的数字；${city}的数字另见市页，两级不相加。`,
    reports: '哪些报告谈到这里',
    reportCounts: (n: string) => `${n}项观测`,
    topics: '按主题',
    silence: '别处说了，这里没说',
    silenceHint: '这些指标，至少有一个同级地区给出了数字。没提到，不等于没做。',
    silenceBy: (names: string) => `${names}有`,
    silenceNone: '同级地区给出的指标，这里都有。',
    multiples: '放在一起看',
    multiplesHint: '这里和同级地区都说到的指标，以及这里先后说过几次的指标，一项一幅小图。',
    multiplesTitle: {
      places: (topic: string, n: string) => `${topic}：${n}项，和同级地区比`,
      windows: (topic: string, n: string) => `${topic}：${n}项，各时段`,
    },
    members: '所属县区',
    compare: '与别处比较',
    metaDescription: (name: string, n: string) =>
      `${name}：报告里的${n}项观测，按主题列出，附出处。`,
    back: '全部地区',
    join: '',
    semicolon: '；',
    stop: '。',
    and: '、',
    caption: (place: string, topic: string) => `${place}：${topic}`,
    silenceTopic: (topic: string, n: string) => `${topic}：${n}项`,
    noReport: '没有报告谈到这里。',
  },
  {
    title: 'Places',
    description: 'What the union work reports of each city and county say, and what they do not.',
    lede: (n: string, all: string) =>
      `Of ${all} places, ${n} have figures in a report. The others are not blank: no report mentions them.`,
    cityItself: 'City-wide',
    observations: (n: string) =>
      n === '0' ? 'no report' : n === '1' ? '1 figure' : `${n} figures`,
    kind: {
      'prefecture-level city': 'prefecture-level city',
      'county-level city': 'county-level city',
      county: 'county',
      district: 'district',
      zone: 'zone',
    },
    noCode: 'no administrative code',
    countedIn: (name: string) =>
      `the city’s figures already count it in ${name}: never add the two`,
    counted: (names: string) => `In the city’s statistics these figures already include ${names}.`,
    code: 'Administrative code',
    former: 'Former code',
    counts: (observations: string, indicators: string, topics: string) =>
      `${observations} ${observations === '1' ? 'observation' : 'observations'}, ${indicators} ${indicators === '1' ? 'indicator' : 'indicators'}, ${topics} ${topics === '1' ? 'topic' : 'topics'}.`,
    none: 'No report gives a figure for this place. That is not nothing, and not zero.',
    cityNote: 'Figures for the whole city or its federation; they are not sums over its counties.',
    countyNote: (city: string) =>
      `Figures for this level’s own unions; those for ${city} are on the city’s page, and the two levels are never added.`,
    reports: 'Reports that mention it',
    reportCounts: (n: string) => (n === '1' ? '1 observation' : `${n} observations`),
    topics: 'By topic',
    silence: 'Reported elsewhere, not here',
    silenceHint:
      'At least one place of the same level gives a figure for these. Not mentioned does not mean not done.',
    silenceBy: (names: string) => names,
    silenceNone: 'Everything that places of the same level report is reported here too.',
    multiples: 'Side by side',
    multiplesHint:
      'What places of the same level report too, and what this place reports for several times: one small chart each.',
    multiplesTitle: {
      places: (topic: string, n: string) =>
        `${topic}: ${n} indicators beside places of the same level`,
      windows: (topic: string, n: string) => `${topic}: ${n} indicators in their windows`,
    },
    members: 'Its districts and counties',
    compare: 'Compare with others',
    metaDescription: (name: string, n: string) =>
      `${name}: ${n} observations from the reports, by topic, each with its source.`,
    back: 'All places',
    join: ' ',
    semicolon: '; ',
    stop: '.',
    and: ', ',
    caption: (place: string, topic: string) => `${place}: ${topic}`,
    silenceTopic: (topic: string, n: string) => `${topic}: ${n}`,
    noReport: 'No report mentions it.',
  },
);
