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
    kinds: '类',
    kindsTold: (kinds: number, figures: number) => `${kinds}类，${figures}项`,
  },
  {
    signs: {
      span: 'a window, the bar as long as it',
      instant: 'one date',
      recurring: 'each year',
      folded: 'not reported',
    },
    kinds: 'kinds',
    kindsTold: (kinds: number, figures: number) =>
      `${kinds} ${kinds === 1 ? 'kind' : 'kinds'}, ${figures} ${figures === 1 ? 'figure' : 'figures'}`,
  },
);
