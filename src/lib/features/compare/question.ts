import type { CompareQuestion, TrendQuestion } from '#lib/query/questions/registry.ts';
import type { CompareState } from '#lib/url/compare.ts';

/** What a state of the compare page asks; null where no indicator is chosen. */
export function questionOf(state: CompareState): CompareQuestion | TrendQuestion | null {
  const { indicators, places, years, undated, qualifier, report, normalise } = state;
  if (indicators.length === 0) return null;
  return {
    kind: state.chart.type === 'timeline' ? 'trend' : 'compare',
    indicators,
    ...(places.length > 0 && { places }),
    ...(years && { years }),
    ...(undated === 'hide' && { undated }),
    ...(qualifier !== 'any' && { qualifier }),
    ...(report && { report }),
    ...(normalise === 'per_year' && { normalise }),
  };
}
