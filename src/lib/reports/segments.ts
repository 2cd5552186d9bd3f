import type { Figure } from '#lib/model/figure.ts';

/** A stretch of a report's text, line breaks and all, for highlighting. */
export type Segment<F> =
  | { kind: 'plain'; start: number; end: number; text: string }
  | { kind: 'figure'; start: number; end: number; text: string; figure: F };

type Span = Pick<Figure, 'id' | 'start' | 'end'>;

/**
 * Cuts a text at its figures: the segments, joined, are the text, and each figure is one segment.
 * @param figures in text order, as figures.csv holds them
 * @throws RangeError where figures overlap, are out of order or leave the text: the data was not
 *   validated, or the text is another edition
 */
export function segments<F extends Span>(text: string, figures: readonly F[]): Segment<F>[] {
  const result: Segment<F>[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) result.push({ kind: 'plain', start: at, end, text: text.slice(at, end) });
  };
  for (const figure of figures) {
    const { id, start, end } = figure;
    if (start < at || end <= start || end > text.length)
      throw new RangeError(`figure ${id} [${start}, ${end}) after ${at} of ${text.length}`);
    plain(start);
    result.push({ kind: 'figure', start, end, text: text.slice(start, end), figure });
    at = end;
  }
  plain(text.length);
  return result;
}
