import { observe } from '#lib/shape/observe.ts';
import type { ChartData } from '../../type.ts';
import { datesOf } from './plot.ts';

/**
 * The dates that an axis of these figures covers: where a reader draws a stretch of them, the axis
 * stays, so that the stretch can grow again.
 */
export const axisDates = (data: ChartData): readonly string[] =>
  datesOf(
    data.rows.filter((row) => !row.suspect).map((row) => ({ observation: observe(row) })),
    data,
    undefined,
  );
