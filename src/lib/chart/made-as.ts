import type { DeriveOptions } from './derive-options.ts';
import type { ChartChoice } from './spec.ts';

/** What a chart draws in place of the figures, itself or in small multiples; undefined = nothing. */
export function madeAs(chart: ChartChoice): DeriveOptions['as'] {
  const drawn = chart.type === 'facets' ? chart.of : chart;
  return 'as' in drawn ? drawn.as : undefined;
}
