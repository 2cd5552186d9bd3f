import type { ObservationRow } from '#lib/model/figure.ts';
import type { Indicator, Registry } from '#lib/model/registry.ts';
import { caveats } from '#lib/shape/caveats.ts';
import { observe } from '#lib/shape/observe.ts';
import { groupBy } from '#lib/shape/group.ts';
import { months } from '#lib/shape/window.ts';
import { tier } from '../card/chart-data.ts';

/** Fewer places than this make no ranking. */
const LEAST = 3;

/**
 * The places that may be ranked against one another, in groups: of one tier, at least three, in one
 * unit, and nothing has to be said before comparing them. A total that names no window ranks nowhere:
 * nobody knows what it would be held against.
 * @param rows one row of the indicator for each place, none of them suspect
 */
export function rankable(
  rows: ObservationRow[],
  indicator: Indicator,
  registry: Registry,
): string[][] {
  const timed = (row: ObservationRow) =>
    indicator.nature !== 'flow' || months(observe(row).period) !== null;
  const tierOf = (row: ObservationRow) => {
    const place = registry.places.find(({ id }) => id === row.place);
    return place && tier(place);
  };
  return (
    [...groupBy(rows.filter(timed), tierOf).values()]
      .filter((group) => group.length >= LEAST && new Set(group.map((row) => row.unit)).size === 1)
      // Where readings overlap the ranks are ranges: the ranking itself says so.
      .filter((group) =>
        caveats(group.map(observe), registry).every(({ kind }) => kind === 'overlap'),
      )
      .map((group) => group.map((row) => row.place))
  );
}
