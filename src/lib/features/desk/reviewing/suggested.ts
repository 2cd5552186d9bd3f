/** The indicator that a measure is most likely of, to be taken with one key. */
import type { Figure } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/registry.ts';
import { passage } from '#lib/reports/passage.ts';
import type { Change } from '#lib/reports/review/review.ts';
import type { Desk } from '../desk.svelte.ts';
import { suggestIndicators, type Suggestion, type Worded } from './suggestions.ts';

/** With names less alike than this an indicator is offered in the list, and not by itself. */
const OFFERED = 0.5;

/** The indicators most like a figure of the desk, the likest first. */
export const suggestionsFor = (
  desk: Pick<Desk, 'text' | 'work'>,
  figure: Figure,
  known: readonly Worded[],
): Suggestion[] =>
  suggestIndicators(
    {
      subject: figure.subject_zh ?? '',
      unit: figure.unit,
      context: passage(desk.text, figure, desk.work.report).before.slice(-24),
    },
    known,
  );

/** The indicator offered by itself; null where the figure has one, needs none, or nothing is like it. */
export function offeredFor(
  desk: Pick<Desk, 'text' | 'work'>,
  figure: Figure,
  known: readonly Worded[],
): Indicator | null {
  if (figure.role !== 'measure' || figure.indicator !== null) return null;
  const [first] = suggestionsFor(desk, figure, known);
  return first && first.named >= OFFERED ? first.indicator : null;
}

/** What choosing an indicator changes: what nobody has called yet is called as the indicator is. */
export const indicatorChange = (figure: Figure, indicator: Indicator): Change => ({
  indicator: indicator.id,
  unit: figure.unit ?? indicator.unit,
  subject_zh: figure.subject_zh ?? indicator.name_zh,
  subject_en: figure.subject_en ?? indicator.name_en,
});
