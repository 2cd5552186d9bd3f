import { area } from './type.ts';

/** Words of the choice of an embed's colours. */
export const embedTheme = area(
  {
    legend: '嵌入图的底色',
    light: '浅色',
    dark: '深色',
    auto: '随读者设备',
  },
  {
    legend: 'Colours of the embed',
    light: 'Light',
    dark: 'Dark',
    auto: 'As the device',
  },
);
