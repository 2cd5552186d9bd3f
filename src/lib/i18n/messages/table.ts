import { area } from './type.ts';

/** Words of the table as a chart. */
export const table = area(
  {
    region: (n: number) => `数字表，${n}行，可滚动`,
    rest: (n: number) => `其余${n}行在下载的数据里。`,
  },
  {
    region: (n: number) => `Table of ${n} figures, scrolls`,
    rest: (n: number) => `${n} more rows are in the download.`,
  },
);
