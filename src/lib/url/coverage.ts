import { byName, type Dropped, reader } from './reader.ts';

/** What a reader chose on the coverage page. */
export interface CoverageState {
  /** Indicators that any number of places tells, one alone, or several. */
  told: 'any' | 'one' | 'several';
  /** In the registry's order, or what most is told of first. */
  sort: 'registry' | 'most';
  /** Id of the only topic shown, or null. */
  topic: string | null;
}

export const COVERAGE_DEFAULT: CoverageState = { told: 'any', sort: 'registry', topic: null };

const TOLD = { '1': 'one', '2': 'several' } as const;
const SORT = { most: 'most' } as const;

/** Reads the state out of a link; a bad value keeps the rest and is returned in `dropped`. */
export function parseCoverage(
  params: URLSearchParams,
  topics: ReadonlySet<string>,
): { state: CoverageState; dropped: Dropped[] } {
  const { dropped, choice } = reader(params);
  const state: CoverageState = {
    told: choice<CoverageState['told']>('told', TOLD, 'any'),
    sort: choice<CoverageState['sort']>('sort', SORT, 'registry'),
    topic: choice<string | null>('topic', byName(topics), null),
  };
  return { state, dropped };
}

/** Writes the state as a query string without `?`; defaults are omitted. */
export function formatCoverage({ told, sort, topic }: CoverageState): string {
  return [
    ...(told === 'any' ? [] : [`told=${told === 'one' ? 1 : 2}`]),
    ...(sort === 'registry' ? [] : [`sort=${sort}`]),
    ...(topic === null ? [] : [`topic=${topic}`]),
  ].join('&');
}
