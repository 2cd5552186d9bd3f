/** The registry as the work on the desk sees it: with the indicators and places that were made here. */
import type { Indicator, Place } from '#lib/model/registry.ts';

/** What was made at the desk and is not in the registry yet. */
export interface Made {
  indicators: readonly Indicator[];
  places: readonly Place[];
}

/** Both, the registry's first; what has since come into the registry stands there once. */
export const withNew = <T extends { id: string }>(known: readonly T[], made: readonly T[]): T[] => {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...made.filter(({ id }) => !ids.has(id))];
};

/** The registry with what was made. */
export const withMade = <R extends { indicators: Indicator[]; places: Place[] }>(
  registry: R,
  { indicators, places }: Made,
): R => ({
  ...registry,
  indicators: withNew(registry.indicators, indicators),
  places: withNew(registry.places, places),
});
