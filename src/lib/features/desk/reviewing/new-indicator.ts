/** A new indicator as an editor types it, and what it still wants. */
import type { Figure } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/registry.ts';

/** Fields that a row of `indicators.csv` cannot be without. */
export const WANTED = [
  ...(['id', 'name_zh', 'name_en', 'definition_zh', 'definition_en'] as const),
  ...(['unit', 'topic'] as const),
] satisfies (keyof Indicator)[];

export type IndicatorTrouble =
  { reason: 'empty'; field: (typeof WANTED)[number] } | { reason: 'id' } | { reason: 'taken' };

const ID = /^[a-z][a-z0-9_]{1,59}$/;

/** What is wrong first, in the order of the form; null where the indicator can be made. */
export function troubleOf(
  indicator: Indicator,
  known: readonly Pick<Indicator, 'id'>[],
): IndicatorTrouble | null {
  const empty = WANTED.find((field) => indicator[field].trim() === '');
  if (empty === 'id' || (indicator.id !== '' && !ID.test(indicator.id))) return { reason: 'id' };
  if (known.some(({ id }) => id === indicator.id)) return { reason: 'taken' };
  return empty ? { reason: 'empty', field: empty } : null;
}

/** An id from English words: `Rest stations built` → `rest_stations_built`. */
export const idFrom = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
    .slice(0, 60);

/** An indicator begun from what is known of a figure: shares are ratios, what holds at a moment is a stock. */
export function begun(figure: Figure, words: string, dimension: string | null): Indicator {
  const { subject_en, unit, period_kind } = figure;
  return {
    ...{ id: idFrom(subject_en ?? ''), name_zh: words, name_en: subject_en ?? '' },
    ...{ definition_zh: '', definition_en: '', topic: '', unit: unit ?? '' },
    nature: dimension === 'share' ? 'ratio' : period_kind === 'instant' ? 'stock' : 'flow',
    ...{ concept: null, award_level: null, part_of: null },
    ...{ comparable_note_zh: null, comparable_note_en: null },
  };
}
