import { describe, expect, it, test } from 'vitest';
import { extract } from './extract.ts';

const registry = { places: [] };

/** Headings of a whole text, and whether what stands below them is of what is to be. */
const HEADINGS: readonly [heading: string, planned: boolean][] = [
  ['青川市总工会2023年工作综述', false],
  ['2023年工作报告', false],
  ['2023年重点工作完成情况', false],
  ['2023年工作亮点', false],
  ['2023年重点工作推进情况', false],
  ['砥砺奋进绘新篇 笃行实干向未来', false],
  ['展望新征程 奋进新时代', false],
  ['聚焦主责主业 落实重点任务', false],
  ['（一）突出重点任务，思想引领有高度', false],
  ['保障措施有力', false],
  ['工作部署落实有力', false],
  ['主要工作', false],
  ['2024年工作安排', true],
  ['甲市总工会2023年工作计划', true],
  ['三、2024年经济社会发展总体要求和主要预期目标', true],
  ['明年重点任务', true],
  ['下一步工作打算', true],
];

describe('what a heading says of the figures below it', () => {
  it.each(HEADINGS)('%s: planned is %s', (heading, planned) => {
    const text = `${heading}\n\n全市建成职工驿站301家，发放补助4000多万元。`;
    const figures = extract(text, { reference: '2023-12-20', registry }).filter(
      ({ role }) => role === 'measure' || role === 'other',
    );
    expect(figures.map(({ role }) => role)).toEqual(
      planned ? ['other', 'other'] : ['measure', 'measure'],
    );
  });
});

/** First sentences of a report of a January, and whether what follows them is of what is to be. */
const OPENINGS: readonly [sentence: string, planned: boolean][] = [
  ['市总工会承担的为民办实事项目全部完成。', false],
  ['扎实推进为民办实事工作，职工获得感不断增强。', false],
  ['围绕为民办实事这一主线，精准发力。', false],
  ['2023年，全市工会完成十项重点工作。', false],
  ['今年以来，各级工会抓好三项重点工作。', false],
  ['超额完成年度目标：会员突破3万人。', false],
  ['今年，我们将重点抓好以下工作：', true],
  ['今年为民办实事十件：', true],
  ['2024年全市经济社会发展的主要预期目标是：', true],
];

describe('what a sentence says of all that follows it', () => {
  it.each(OPENINGS)('%s planned is %s', (sentence, planned) => {
    const text = `甲市总工会工作纪实\n\n${sentence}新建工会120家。\n\n新建驿站30家。`;
    const figures = extract(text, { reference: '2024-01', registry });
    const roles = ['120家', '30家'].map(
      (written) => figures.find(({ as_written }) => as_written === written)?.role,
    );
    expect(roles).toEqual(planned ? ['other', 'other'] : ['measure', 'measure']);
  });
});

test('主要工作 is of what was done below a title, and of what is to be behind a review', () => {
  const roles = (text: string): (string | undefined)[] =>
    extract(text, { reference: '2024-01', registry })
      .filter(({ as_written }) => /[家场]$/.test(as_written))
      .map(({ role }) => role);
  expect(roles('甲市总工会2023年工作总结\n\n一、主要工作\n\n新建工会120家。')).toEqual(['measure']);
  expect(
    roles(
      '政府工作报告\n\n一、2023年工作回顾\n\n新建工会120家。\n\n二、主要工作\n\n举办比赛30场。',
    ),
  ).toEqual(['measure', 'other']);
});

/** Sentences of a report of June 2023, and whether their figure is of what is to be. */
const FIGURES: readonly [sentence: string, planned: boolean][] = [
  ['预计全年服务5万人次。', true],
  ['预计年底前完成120家。', true],
  ['确保全年培训不少于5000人。', true],
  ['确保新增会员3000人。', true],
  ['目标是入会率达到90%。', true],
  ['全年目标新增会员900人。', true],
  ['拟新建驿站12个。', true],
  ['计划慰问职工900人。', true],
  ['年内将发放补贴90万元。', true],
  ['争取年底前建成站点12个。', true],
  ['到2025年建成驿站90个。', true],
  ['今年，我们将把服务送到一线。新建驿站25个。', true],
  ['今年，我们将深化改革。目前已建成驿站25个。', false],
  ['新增就业900人，超出目标。', false],
  ['将驿站建设作为重点，新建驿站12个。', false],
  ['按照工作计划，走访企业90家。', false],
  ['实施三年行动计划，培训职工900人。', false],
  ['确保供应，发放物资900份。', false],
];

describe('what a sentence says of its figure', () => {
  it.each(FIGURES)('%s planned is %s', (sentence, planned) => {
    const roles = extract(sentence, { reference: '2023-06', registry })
      .filter(({ role }) => role === 'measure' || role === 'other')
      .map(({ role }) => role);
    expect(roles.at(-1)).toBe(planned ? 'other' : 'measure');
  });
});
