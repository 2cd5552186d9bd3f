import { type IndicatorsQuestion, ofIndicators } from './indicators.ts';

/** What was reported when: all observations of the indicators, repeats included. */
export type TrendQuestion = IndicatorsQuestion<'trend'>;

export const trend = ofIndicators('trend', {
  where: [],
  order: () => 'indicator, place, period_start NULLS LAST, id',
});
