/** What the words of a span say of how much: for figures whose span an editor drew. */
import { draftsOf } from '#lib/extract/draft.ts';
import type { Change } from '#lib/reports/review/review.ts';
import { readFigures, type ZhFigure } from '#lib/zh/figures.ts';

/** What is counted may stand a little behind the figure. */
const BEHIND = 14;

/**
 * The amount and unit that a span of the text writes; nothing where it writes none. The noun behind
 * the span tells what is counted, but nothing outside the span is read as its number.
 */
export function readAmount(text: string, start: number, end: number): Change {
  const found =
    readFigures(text.slice(start, end + BEHIND)).find(
      (one) => one.start + start < end && one.end + start <= end,
    ) ?? readFigures(text.slice(start, end))[0];
  if (!found) return {};
  const { value, low, high, qualifier, likely_low, likely_high, precision, unit } = drafted(found);
  return qualifier === null
    ? {}
    : { value, low, high, qualifier, likely_low, likely_high, precision, unit };
}

/** A draft of the figure as a measure, whose fields the model has checked. */
function drafted({ value, low, high, quantity, unit, asWritten }: ZhFigure) {
  const [draft] = draftsOf(
    [
      {
        ...{ id: 'c1', start: 0, end: 1, as_written: asWritten, role: 'measure' },
        ...{ value, low, high, qualifier: quantity?.kind ?? null },
        ...{ precision: quantity?.precision ?? null, unit, period: null, place: null },
        ...{ subject: null, part_of: null, repeat_of: null, confidence: 1, reason: 'counted' },
      },
    ],
    'desk',
  );
  if (!draft) throw new Error('one candidate is one draft');
  return draft.figure;
}
