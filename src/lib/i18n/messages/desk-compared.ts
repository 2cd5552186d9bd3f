import { area } from './type.ts';

/** Words of how much of a draft could be held against the published figures. */
export const deskCompared = area(
  {
    none: '这份报告还没有可对照的计量数字。',
    held: (held: string) => `对照了${held}个计量数字`,
    alone: (alone: string) => `其中${alone}个的指标还没有已发表的数字，只在本报告内对照`,
    not: (not: string, why: string) => `另有${not}个无从对照：${why}`,
    lacks: {
      indicator: (n: string) => `${n}个没有指标`,
      place: (n: string) => `${n}个没有地区`,
      period: (n: string) => `${n}个没有时段`,
      other: (n: string) => `${n}个数值或单位不全`,
    },
    and: '、',
    join: '；',
    end: '。',
  },
  {
    none: 'The report has no measure yet that could be compared.',
    held: (held: string) => `${held} ${held === '1' ? 'measure was' : 'measures were'} compared`,
    alone: (alone: string) =>
      `for ${alone} of them nothing is published of the indicator, so only within this report`,
    not: (not: string, why: string) => `${not} cannot be compared: ${why}`,
    lacks: {
      indicator: (n: string) => `${n} without an indicator`,
      place: (n: string) => `${n} without a place`,
      period: (n: string) => `${n} without a period`,
      other: (n: string) => `${n} without a whole amount or unit`,
    },
    and: ', ',
    join: '; ',
    end: '.',
  },
);
