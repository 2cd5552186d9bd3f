import { area } from './type.ts';

/** What a card says of the drafts it draws; fetched with them. */
export const draftCard = area(
  {
    /** What its report is called. */
    report: (name: string) => `草稿（未发表）：${name}`,
    title: (title: string) => `【含草稿】${title}`,
    note: (count: number) =>
      `含草稿数字${count}项，未发表，只在这台设备的浏览器里；图中以点划线勾边，标签前有“稿”字。`,
    sentence: (count: number) => `以下含草稿数字${count}项，未发表。`,
    sql: '草稿数字不在已发表的数据里，下面的查询查不到。',
  },
  {
    report: (name: string) => `Draft, not published: ${name}`,
    title: (title: string) => `[With drafts] ${title}`,
    note: (count: number) =>
      `${count} of the figures ${count === 1 ? 'is a draft' : 'are drafts'}, not published and only in this browser: outlined in dots and dashes, their labels begin with “draft”.`,
    sentence: (count: number) =>
      `${count} of these figures ${count === 1 ? 'is a draft' : 'are drafts'} and not published.`,
    sql: 'Draft figures are not in the published data; this query does not find them.',
  },
);
