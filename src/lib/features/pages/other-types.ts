import { offers, ranked, type Offer } from '#lib/chart/fits.ts';
import type { ChartKind } from '#lib/chart/spec.ts';
import type { ChartData } from '#lib/chart/type.ts';

/**
 * The types of chart a page does not draw already, best first, those that do not fit with the
 * reason. All observations stand on the page as a table: that is not offered again.
 */
export const otherTypes = (data: ChartData, drawn: readonly ChartKind[]): Offer[] =>
  ranked(offers(data)).filter(({ kind }) => kind !== 'table' && !drawn.includes(kind));
