import { area } from './type.ts';

/** The card that stands beside a mark while it is pointed at or has the focus. */
export const hover = area(
  {
    asWritten: '原文写作',
    period: '时段',
    bounds: {
      more_than: '多于此数，上限未说',
      at_least: '不少于此数，上限未说',
      nearly: '不到此数，接近',
      less_than: '不到此数，下限未说',
      at_most: '不超过此数，下限未说',
      about: '约数，上下限未说',
      range: '只说了两端',
    },
    source: (report: string, date: string | null) =>
      date === null ? `${report}，日期未注明` : `${report}，${date}`,
    evidence: '点按看出处',
  },
  {
    asWritten: 'As written',
    period: 'Window',
    bounds: {
      more_than: 'more than this, no upper bound said',
      at_least: 'this or more, no upper bound said',
      nearly: 'close to this and below it',
      less_than: 'below this, no lower bound said',
      at_most: 'this or less, no lower bound said',
      about: 'about this, no bounds said',
      range: 'only the two ends are said',
    },
    source: (report: string, date: string | null) =>
      date === null ? `${report}, undated` : `${report}, ${date}`,
    evidence: 'Press for the evidence',
  },
);
