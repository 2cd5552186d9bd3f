import { area } from './type.ts';

/** Words of the downloads of a card that come once they are opened. */
export const downloads = area(
  {
    failed: (format: string) =>
      `没能做成${format.toUpperCase()}文件，什么也没有保存，图还在原处。请再试一次，或换一种格式。`,
  },
  {
    failed: (format: string) =>
      `The ${format.toUpperCase()} file could not be made and nothing was saved; the chart is as it was. Try again, or take another format.`,
  },
);
