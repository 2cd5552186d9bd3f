import type { CoveragePage } from '#lib/features/pages/coverage-page.ts';
import type { CoverageState } from '#lib/url/coverage.ts';

/** The table of indicators as far as a reader asked for it; topics without a row are left out. */
export function narrowed(
  blocks: CoveragePage['blocks'],
  { told, sort, topic }: CoverageState,
  query: string,
): CoveragePage['blocks'] {
  const wanted = query.trim().toLowerCase().split(/\s+/);
  const most = sort === 'most';
  const kept = blocks
    .filter(({ id }) => topic === null || id === topic)
    .map((block) => {
      const indicators = block.indicators.filter(
        ({ keywords, cells }) =>
          wanted.every((word) => keywords.includes(word)) &&
          (told === 'any' || (told === 'one' ? cells.length === 1 : cells.length > 1)),
      );
      return {
        ...block,
        indicators: most
          ? indicators.toSorted((a, b) => b.cells.length - a.cells.length)
          : indicators,
      };
    })
    .filter(({ indicators }) => indicators.length > 0);
  const weight = (block: CoveragePage['blocks'][number]): number =>
    block.indicators.reduce((n, { cells }) => n + cells.length, 0);
  return most ? kept.toSorted((a, b) => weight(b) - weight(a)) : kept;
}
