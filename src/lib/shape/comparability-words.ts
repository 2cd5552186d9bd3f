import type { Observation } from '#lib/model/figure.ts';
import type { Indicator, Place, Unit } from '#lib/model/registry.ts';

/** The part of the registry that decides what may be held against what. */
export interface Words {
  indicators: readonly Pick<Indicator, 'id' | 'nature' | 'concept' | 'part_of'>[];
  places: readonly Pick<Place, 'id' | 'parent' | 'counted_in'>[];
  units: readonly Pick<Unit, 'id' | 'dimension'>[];
}

/** An observation as it is drawn: as reported, or divided by its years (折算). */
export type Comparand = Observation & { normalised?: boolean };

/** The words by id. What the registry lacks has no concept, no nature, and a dimension of its own. */
export interface Index {
  indicators: ReadonlyMap<string, Words['indicators'][number]>;
  /** What a unit measures: 人 and 名 measure people, 人次 does not. */
  dimension: (unit: string) => string;
  /** In which places a place is counted, nearest first: a zone in its county, both in their city. */
  wholes: (place: string) => string[];
}

const indexes = new WeakMap<Words, Index>();

/** Reads the words once, however many figures are held against one another. */
export function indexOf(words: Words): Index {
  const known = indexes.get(words);
  if (known) return known;
  const indicators = new Map(words.indicators.map((one) => [one.id, one]));
  const places = new Map(words.places.map((one) => [one.id, one]));
  const units = new Map(words.units.map((one) => [one.id, one.dimension]));
  const index: Index = {
    indicators,
    dimension: (unit) => units.get(unit) ?? `unit ${unit}`,
    wholes(place) {
      const found = new Set<string>();
      // A set is walked in the order it grows: the county before the city. A circle ends by itself.
      const climb = (id: string): void => {
        const one = places.get(id);
        for (const above of [one?.counted_in, one?.parent])
          if (above && above !== place) found.add(above);
      };
      climb(place);
      for (const above of found) climb(above);
      return [...found];
    },
  };
  indexes.set(words, index);
  return index;
}
