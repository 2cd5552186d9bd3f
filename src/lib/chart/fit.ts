/**
 * Why a type of chart says nothing about some data. Each has its sentence in `i18n/messages/fit.ts`;
 * the reader is told it beside the type that is not offered.
 */
type Unfit =
  /** Nothing to draw. */
  | 'no_rows'
  /** A question of who reports what has no amounts. */
  | 'no_amounts'
  /** Only a question of who reports what can be drawn so. */
  | 'no_coverage'
  /** Says how places differ, and there is one. */
  | 'one_place'
  /** Says how times differ, and there is one, or none is dated. */
  | 'one_time'
  /** No series of three comparable points. */
  | 'no_series'
  /** No place has the same indicator at two comparable times. */
  | 'no_pairs'
  /** Sets two indicators against each other, and there are not two. */
  | 'not_two_indicators'
  /** No two indicators speak of the same places. */
  | 'no_common_places'
  /** Shares one axis, and the units differ. */
  | 'mixed_units'
  /** Shows a table of places and years, and most of its cells would be empty. */
  | 'too_sparse'
  /** More places than can be told apart so. */
  | 'too_many'
  /** Fewer places than the shape needs to show a distribution. */
  | 'too_few'
  /** None of the places stands on a grid of tiles. */
  | 'no_tiles'
  /** Nothing to split by: one place, one indicator, one time. */
  | 'one_facet'
  /** The parts do not add up to a whole that the reports state. */
  | 'no_whole';

/**
 * Whether a type of chart says something about some data: how well, from 0 (it can be drawn) to 1
 * (made for it), or the reason it does not.
 */
export type Fit = { fits: true; score: number } | { fits: false; reason: Unfit };

export const fits = (score: number): Fit => ({ fits: true, score });
export const unfit = (reason: Unfit): Fit => ({ fits: false, reason });
