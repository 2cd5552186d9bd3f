import { area } from './type.ts';

/** Words of the page for an address that leads nowhere. */
export const notFound = area(
  {
    title: '没有这一页',
    text: '地址可能输错了，也可能从来没有这一页。数据和图都在，可以从这里继续：',
    nearest: '您找的也许是',
    failed: '出了错',
    failedText: '这一页没能显示。数据没有受影响；请重新载入，或回到首页。',
    home: '首页',
  },
  {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page never existed. The data and charts are all still here; continue from:',
    nearest: 'Perhaps you meant',
    failed: 'Something went wrong',
    failedText:
      'This page could not be shown. The data are safe; load it again, or go to the front page.',
    home: 'Front page',
  },
);
