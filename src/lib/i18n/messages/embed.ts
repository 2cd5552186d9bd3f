import { area } from './type.ts';

/** Words of an embedded chart. */
export const embed = area(
  {
    open: '看完整的图和出处',
    table: '逐个数字与出处',
    source: '来源',
    address: '地址',
  },
  {
    open: 'Full chart with its evidence',
    table: 'Figures and their sources',
    source: 'Source',
    address: 'Address',
  },
);
