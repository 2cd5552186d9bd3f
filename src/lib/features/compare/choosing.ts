/**
 * What only a choice needs: links, the types of chart with what they fit, years and times of an
 * answer. Fetched after the page.
 */
import { OFFERED, plainChoice, ranked, type Offer } from '#lib/chart/fits.ts';
import { parseChoice, type ChartChoice, type ChartKind } from '#lib/chart/spec.ts';
import type { Source } from '../card/chart-data.ts';
import type { CompareAnswer } from './cards.ts';
import { offerWithin } from './narrowed.ts';

export { OFFERED, plainChoice } from '#lib/chart/fits.ts';
export { showsOneTime } from '#lib/chart/interaction/play.ts';
export { formatCompare, parseCompare } from '#lib/url/compare.ts';
export { narrowed, onOneScale, timesOf } from './narrowed.ts';

/** Asks of one type at a time whether it fits what was chosen. */
export const offering =
  (answer: CompareAnswer, whole: CompareAnswer, source: Source) =>
  (kind: ChartKind): Offer =>
    offerWithin(kind, answer, whole, source);

/** The chart chosen where its type says something of the data, else the type that says most. */
export function drawable(chosen: ChartChoice, offerOf: (kind: ChartKind) => Offer): ChartChoice {
  if (offerOf(chosen.type).fit.fits) return chosen;
  const best = ranked(OFFERED.map(offerOf)).find(({ fit }) => fit.fits);
  return best ? plainChoice(best.kind) : { type: 'table' };
}

/** The chart with the pinned places standing out, where its type can show that. */
export const withPins = (chart: ChartChoice, pinned: readonly string[]): ChartChoice =>
  pinned.length > 0 ? (parseChoice({ ...chart, highlight: pinned }) ?? chart) : chart;
