import { area } from './type.ts';

/** The publishing side of the desk: what stands in the way, what contradicts, and what leaves it. */
export const deskPublish = area(
  {
    seen: {
      shown:
        '图里有您书桌上的草稿，没有发表，只有这个浏览器看得到；点划线勾边、标签前带“稿”字的就是。',
      incomplete: (count: number) => `另有${count}项草稿数字还缺信息，没有画出。`,
      left_out:
        '这样问（换算、只看某类数字或某份报告）要由查询引擎来算，草稿不在其中，下面只有已发表的数字。',
      missing:
        '网址里提到一份草稿，但它不在这个浏览器里：草稿不上传，只在写它的那台设备上。下面只有已发表的数字。',
      back: '回书桌',
      without: '只看已发表的',
    },
  },
  {
    seen: {
      shown:
        'The pictures hold drafts from your desk. They are not published and only this browser can see them: what is outlined in dots and dashes and labelled “draft”.',
      incomplete: (count: number) =>
        `${count} more draft ${count === 1 ? 'figure is' : 'figures are'} not drawn, since something is still missing.`,
      left_out:
        'This question (normalised, only some figures, only one report) is answered by the engine, which knows no drafts: below are published figures only.',
      missing:
        'The address names a draft that is not in this browser: drafts are never sent, they stay on the machine they were written on. Below are published figures only.',
      back: 'Back to the desk',
      without: 'Published figures only',
    },
  },
);
