/**
 * What only a choice needs: links, the types of chart with what they fit, years and times of an
 * answer. Fetched after the page.
 */
import { OFFERED, plainChoice, ranked, type Offer } from '#lib/chart/fits.ts';
import { parseChoice, type ChartChoice, type ChartKind } from '#lib/chart/spec.ts';

export { OFFERED, plainChoice } from '#lib/chart/fits.ts';
export { showsOneTime } from '#lib/chart/interaction/play.ts';
export { formatCompare, parseCompare } from '#lib/url/compare.ts';
export { narrowed, offerWithin, onOneScale, timesOf } from './narrowed.ts';

/** The chart chosen where its type says something of the data, else the type that says most. */
export function drawable(chosen: ChartChoice, offerOf: (kind: ChartKind) => Offer): ChartChoice {
  if (offerOf(chosen.type).fit.fits) return chosen;
  const best = ranked(OFFERED.map(offerOf)).find(({ fit }) => fit.fits);
  return best ? plainChoice(best.kind) : { type: 'table' };
}

/** The chart with the pinned places standing out, where its type can show that. */
export const withPins = (chart: ChartChoice, pinned: readonly string[]): ChartChoice =>
  pinned.length > 0 ? (parseChoice({ ...chart, highlight: pinned }) ?? chart) : chart;
