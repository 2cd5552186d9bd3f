import { area } from './type.ts';

/** Words of the frame every page shares. */
export const site = area(
  {
    name: '有据',
    tagline: '报告里的数字，各有出处',
    description: '把工会工作报告里的数字变成可比较的数据：每个数字都带着限定词、时段和出处。',
    skip: '跳到正文',
    menu: '栏目',
    nav: {
      indicators: '指标',
      places: '地区',
      compare: '比较',
      reports: '报告',
      findings: '核查',
      data: '数据',
    },
    more: '更多',
    also: {
      explore: '做一张图',
      coverage: '谁报告了什么',
      stories: '数据故事',
      briefing: '简报',
      gallery: '图例',
      desk: '读报告',
    },
    late: {
      failed: '这一页的工具没有取到，可能是网络断了；已显示的内容不受影响。',
      retry: '再试一次',
    },
    otherLanguage: 'English',
    footer: {
      notice: '工作总结只说成绩；没提到的，不等于没有，也不等于零。',
      licence: '代码 MIT；数据 CC BY 4.0。报告原文的权利归原作者与报社。',
      privacy: '本站不设统计，不向其他网站发出任何请求；您放入的文件只留在您的浏览器里。',
    },
  },
  {
    name: 'Youju',
    tagline: 'Figures with their evidence',
    description:
      'Figures from trade-union work reports turned into comparable data: each keeps its qualifier, its window and its source.',
    skip: 'Skip to content',
    menu: 'Sections',
    nav: {
      indicators: 'Indicators',
      places: 'Places',
      compare: 'Compare',
      reports: 'Reports',
      findings: 'Findings',
      data: 'Data',
    },
    more: 'More',
    also: {
      explore: 'Make a chart',
      coverage: 'Who reports what',
      stories: 'Stories',
      briefing: 'Briefing',
      gallery: 'Gallery',
      desk: 'Read a report',
    },
    late: {
      failed:
        'The tools of this page did not arrive: the connection may be down. What is shown is safe.',
      retry: 'Try again',
    },
    otherLanguage: '中文',
    footer: {
      notice:
        'Work reports list achievements only; what they leave out is not nothing, and not zero.',
      licence:
        'Code MIT, data CC BY 4.0. The rights in the reports’ texts stay with their authors and newspapers.',
      privacy:
        'No analytics, no requests to any other site; files you open here stay in your browser.',
    },
  },
);
