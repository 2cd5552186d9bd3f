import { area } from './type.ts';

/** What is said of a figure that is not published, at its mark, wherever it stands beside published ones. */
export const draft = area(
  {
    /** Of a mark, in its name, its card and its row of a table. */
    said: '草稿，未发表',
    label: (label: string) => `稿 ${label}`,
    /** In the title of a chart. */
    amount: (amount: string) => `${amount}（草稿）`,
  },
  {
    said: 'draft, not published',
    label: (label: string) => `draft ${label}`,
    amount: (amount: string) => `${amount} (draft)`,
  },
);
