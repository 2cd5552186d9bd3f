import { area } from './type.ts';

/** What the options of chart types are called, and their values. */
export const options = area(
  {
    plain: '默认',
    names: {
      sort: '排序',
      highlight: '突出的地区',
    } as Record<string, string>,
    values: {
      value: '按大小',
      place: '按地区',
    } as Record<string, string>,
  },
  {
    plain: 'Default',
    names: {
      sort: 'Order',
      highlight: 'Places that stand out',
    },
    values: {
      value: 'by size',
      place: 'by place',
    },
  },
);
