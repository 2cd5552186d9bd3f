import type { Figure } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';

/** The sentence that states a figure, as running text: line breaks of the page are removed. */
export interface Passage {
  before: string;
  figure: string;
  after: string;
}

/** Ends of a sentence, with the quotes and brackets that close after them. */
const SENTENCE_END = /[。！？!?]+[”’』」）)]*/gu;

/** Text without the line breaks of the page, which fall anywhere, also inside a figure. */
export const withoutLineBreaks = (text: string): string => text.replace(/[\r\n]+/g, '');

/**
 * The sentence around a figure, at most its paragraph.
 * @param text the report as stored, whose offsets the figure and the report hold
 */
export function passage(
  text: string,
  { start, end }: Pick<Figure, 'start' | 'end'>,
  report: Pick<Report, 'sections' | 'paragraphs'>,
): Passage {
  const edges = [...report.paragraphs, ...report.sections.map((section) => section.start)];
  const from = Math.max(0, ...edges.filter((edge) => edge <= start));
  const to = Math.min(text.length, ...edges.filter((edge) => edge >= end));
  const ahead = text.slice(from, start);
  const behind = text.slice(end, to);
  const opening = [...ahead.matchAll(SENTENCE_END)].at(-1);
  const closing = SENTENCE_END[Symbol.matchAll](behind).next().value as RegExpExecArray | undefined;
  return {
    before: withoutLineBreaks(
      opening ? ahead.slice(opening.index + opening[0].length) : ahead,
    ).trimStart(),
    figure: withoutLineBreaks(text.slice(start, end)),
    after: withoutLineBreaks(
      closing ? behind.slice(0, closing.index + closing[0].length) : behind,
    ).trimEnd(),
  };
}
