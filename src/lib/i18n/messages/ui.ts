import { area } from './type.ts';

/** Words of the generic controls. */
export const ui = area(
  { copied: '已复制', refused: '浏览器不允许复制，请选中文字后复制' },
  { copied: 'Copied', refused: 'The browser refuses; select the text and copy it' },
);
