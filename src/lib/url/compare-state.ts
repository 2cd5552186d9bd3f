import type { ChartChoice } from '#lib/chart/spec.ts';

/** The state of the compare page: everything a reader chose, and nothing else. */
export interface CompareState {
  /** One to six indicator ids, in the order chosen; empty = the page's default. */
  indicators: string[];
  /** Place ids; empty = all places. */
  places: string[];
  /** Inclusive calendar years; null = all years. */
  years: { from: number; to: number } | null;
  /** The one year that is shown, of those a reader plays through; null = all times at once. */
  at: number | null;
  /** A type with its options; what a coverage question needs is not asked here. */
  chart: ChartChoice;
  /** Places that stand out in every chart of the page. */
  pinned: string[];
  /** Observations without dates are kept unless hidden. */
  undated: 'keep' | 'hide';
  qualifier: 'any' | 'exact' | 'approximate';
  /** Id of the only report asked, or null. */
  report: string | null;
  /** The totals of windows divided by their years, on request only. */
  normalise: 'no' | 'per_year';
  /** Key of a work on the desk whose figures stand beside the published ones; only its browser knows it. */
  draft: string | null;
}

export const MAX_INDICATORS = 6;
/** As many as there are colours. */
export const MAX_PINNED = 6;

export const COMPARE_DEFAULT: CompareState = {
  indicators: [],
  places: [],
  years: null,
  at: null,
  chart: { type: 'bar' },
  pinned: [],
  undated: 'keep',
  qualifier: 'any',
  report: null,
  normalise: 'no',
  draft: null,
};
