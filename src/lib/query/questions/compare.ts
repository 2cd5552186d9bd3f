import { list } from '../sql.ts';
import { type IndicatorsQuestion, ofIndicators } from './indicators.ts';

/** Who reports how much: each figure once (a figure said twice is one bar), largest first. */
export type CompareQuestion = IndicatorsQuestion<'compare'>;

/** Largest reading first; open above comes before any known upper end. */
const LARGEST = 'likely_low DESC, likely_high DESC NULLS FIRST, id';

/** The order the indicators were asked in. */
const asAsked = (indicators: string[]): string =>
  `list_position([${list(indicators).slice(1, -1)}], indicator), `;

export const compare = ofIndicators('compare', {
  where: ['repeat_of IS NULL'],
  order: (indicators) => `${indicators.length > 1 ? asAsked(indicators) : ''}${LARGEST}`,
});
