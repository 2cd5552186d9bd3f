import { area } from './type.ts';

/** Words of the generic controls. */
export const ui = area(
  {
    copied: '已复制',
    refused: '浏览器不允许复制，请选中文字后复制',
    notFetched: '这一部分没有取到，可能断了网；页面其余部分不受影响。',
    retry: '再试一次',
  },
  {
    copied: 'Copied',
    refused: 'The browser refuses; select the text and copy it',
    notFetched:
      'This part did not arrive; the network may be down. The rest of the page is not affected.',
    retry: 'Try again',
  },
);
