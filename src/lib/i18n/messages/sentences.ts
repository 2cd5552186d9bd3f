import { area } from './type.ts';

interface Parts {
  place: string;
  indicator: string;
  quantity: string;
  period: string;
  doubts: string;
  report: string;
}

/** How a figure is told in a whole sentence. */
export const sentences = area(
  {
    figure: (p: Parts) =>
      `${p.place}的“${p.indicator}”：${p.quantity}，${p.period}${p.doubts}，据《${p.report}》。`,
    doubt: (text: string) => `，${text}`,
    suspect: '原文如此，存疑',
    disputed: '另一份报告说法不同',
  },
  {
    figure: (p: Parts) =>
      `${p.indicator}, ${p.place}: ${p.quantity}, ${p.period}${p.doubts}. Source: “${p.report}”.`,
    doubt: (text: string) => `; ${text}`,
    suspect: 'printed so, doubtful',
    disputed: 'another report disagrees',
  },
);
