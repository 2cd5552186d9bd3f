/** The time axis of a card whatever stretch of it is chosen; fetched where there is one to choose on. */
import { axisDates } from '#lib/chart/types/timeline/axis-dates.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';
import type { Source } from '../card/chart-data.ts';
import { compareData, type CompareAnswer } from './cards.ts';

/** The dates of all figures of a card's indicators, chosen or not. */
export function axisOf(
  { data }: Pick<CardContent, 'data'>,
  whole: CompareAnswer,
  source: Source,
): readonly string[] {
  const drawn = new Set(data.rows.map((row) => row.indicator));
  const rows = whole.rows.filter((row) => drawn.has(row.indicator));
  return axisDates(compareData({ ...whole, rows }, source));
}
