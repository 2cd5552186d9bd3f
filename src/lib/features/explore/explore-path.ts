import type { ChartSpec } from '#lib/chart/spec.ts';
import { COMPARE_DEFAULT, formatCompare } from '#lib/url/compare.ts';
import { COVERAGE_DEFAULT, formatCoverage } from '#lib/url/coverage.ts';

/**
 * Where a published chart leads a reader who wants to ask on: the compare page with the chart's own
 * choices, the page of who reports what, or the page its question is about; the latter too where
 * the compare page lacks one of its conditions and would show other rows. A path below the language.
 */
export function explorePath({ question, chart }: Pick<ChartSpec, 'question' | 'chart'>): string {
  switch (question.kind) {
    case 'compare':
    case 'trend':
    case 'rank': {
      if (question.level !== undefined) {
        const [about = ''] = question.kind === 'rank' ? [question.indicator] : question.indicators;
        return `/indicators/${about}/`;
      }
      const state = formatCompare({
        ...COMPARE_DEFAULT,
        indicators: question.kind === 'rank' ? [question.indicator] : question.indicators,
        places: question.places ?? [],
        years: question.years ?? null,
        chart,
        undated: question.undated ?? 'keep',
        qualifier: question.qualifier ?? 'any',
        report: question.report ?? null,
        normalise: question.normalise ?? 'no',
      });
      return `/compare/?${state}`;
    }
    case 'coverage': {
      const sort = chart.type === 'coverage' && chart.sort === 'most' ? 'most' : 'registry';
      const state = formatCoverage({ ...COVERAGE_DEFAULT, sort });
      return `/coverage/${state && `?${state}`}`;
    }
    case 'evidence':
      if ('indicator' in question) return `/indicators/${question.indicator}/`;
      if ('place' in question) return `/places/${question.place}/`;
      if ('report' in question) return `/reports/${question.report}/`;
      return '/findings/';
  }
}
