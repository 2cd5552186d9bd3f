import { area } from './type.ts';

/** Words of the front page. The counts are computed from the data. */
export const home = area(
  {
    title: '报告里说了多少，没说多少',
    description: '工会工作报告里的数字，逐一读出，可以比较，各有出处。',
    lede: (n: { reports: string; observations: string; indicators: string; places: string }) =>
      `${n.reports}份工会工作报告，${n.places}个地区，${n.indicators}项指标，${n.observations}项观测。每个数字都留着限定词和时段，点开红印就是出处。`,
    headlines: '三张图',
    coverage: '谁报告了什么',
    coverageSub: '地区 × 主题；格中是观测数',
    coverageNone: (topics: string) => `${topics}个主题，没有一个地区说全`,
    coverageSome: (places: string) => `只有${places}个地区把各个主题都说到了`,
    coverageAll: '各地区说了什么',
    coverageAllOf: '逐项看谁报告了什么，没有人说什么',
    coverageUndated: (n: string, all: string) => `${all}项观测中，${n}项没有写明日期。`,
    noticeTitle: '读图之前',
    notice: [
      '工作总结不是统计：由做事的单位自己写，只说成绩。没提到的，不等于没有，也不等于零。',
      '“近”“多”“以上”都是原话，图上照画，不改成确数；三年的合计，不画成某一年的数。',
    ],
    findings: (told: string) => `${told}，逐条列出`,
    ways: '从哪里看起',
    way: {
      indicator: {
        title: '找一项指标',
        text: '按主题列出，可按中英文名称和定义搜索。',
      },
      place: { title: '看您的县', text: '一个地区说了什么；邻县说了的，它没说什么。' },
      compare: { title: '比较', text: '选指标、地区和年份；网址记着整张图，转发即可。' },
      report: { title: '读报告', text: '按原文顺序，看每个数字怎么写、怎么读。' },
      finding: { title: '看矛盾', text: '同一件事，两种说法，并排放着。' },
      story: { title: '读数据故事', text: '哪些话说得出口，哪些说不出口；图跟着文字走。' },
      data: { title: '下载数据', text: 'CSV、字段说明、校验和，按CC BY 4.0使用。' },
    },
  },
  {
    title: 'What the reports say, and what they leave out',
    description:
      'The figures of trade-union work reports, read one by one, comparable, each with its evidence.',
    lede: (n) =>
      `${n.reports} trade-union work reports, ${n.places} places, ${n.indicators} indicators, ${n.observations} observations. Each figure keeps its qualifier and its window, and a red seal leads to its source.`,
    headlines: 'Three charts',
    coverage: 'Who reports what',
    coverageSub: 'Place × topic; the number in a cell counts observations',
    coverageNone: (topics: string) => `No place reports on all ${topics} topics`,
    coverageSome: (places: string) =>
      places === '1'
        ? 'Only one place reports on every topic'
        : `Only ${places} places report on every topic`,
    coverageAll: 'What each place reports',
    coverageAllOf: 'Every indicator: who reports it, and what nobody does',
    coverageUndated: (n: string, all: string) => `Of ${all} observations, ${n} carry no date.`,
    noticeTitle: 'Before you read',
    notice: [
      'Work reports are not statistics. Those who did the work wrote them, and they list achievements only; what they leave out is not nothing, and not zero.',
      '“Nearly”, “over” and “at least” are part of the statement: they are drawn, never rounded away. A three-year total is never shown as one year’s.',
    ],
    findings: (told: string) => `${told}; see them all`,
    ways: 'Where to begin',
    way: {
      indicator: {
        title: 'Find an indicator',
        text: 'Listed by topic; search names and definitions in Chinese or English.',
      },
      place: {
        title: 'Your county',
        text: 'What a place reports, and what its neighbours report that it does not.',
      },
      compare: {
        title: 'Compare',
        text: 'Choose indicators, places and years; the web address keeps the whole chart.',
      },
      report: {
        title: 'Read the reports',
        text: 'Every figure in the order of the text, and how it was read.',
      },
      finding: { title: 'See what disagrees', text: 'One thing told two ways, side by side.' },
      story: {
        title: 'Read a story',
        text: 'What can be said with the figures, and what not; the charts follow the words.',
      },
      data: {
        title: 'Download the data',
        text: 'CSV, field descriptions, checksums, under CC BY 4.0.',
      },
    },
  },
);
