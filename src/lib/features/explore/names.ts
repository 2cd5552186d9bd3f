import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Registry } from '#lib/model/registry.ts';

/** Something an editor chooses by its name. */
export interface Item {
  id: string;
  name: string;
}

type Vocabulary = Pick<Registry, 'places' | 'indicators'>;

/** Places by their short names; one that the registry lacks by its id. */
export const placesNamed = (
  ids: readonly string[],
  { places }: Vocabulary,
  locale: Locale,
): Item[] =>
  ids.map((id) => ({ id, name: places.find((one) => one.id === id)?.[`short_${locale}`] ?? id }));

/** Indicators by name; one that the registry lacks by its id. */
export const indicatorsNamed = (
  ids: readonly string[],
  { indicators }: Vocabulary,
  locale: Locale,
): Item[] =>
  ids.map((id) => ({
    id,
    name: indicators.find((one) => one.id === id)?.[`name_${locale}`] ?? id,
  }));

/** Figures as they are told apart in a list: by place, and as written. */
export const figuresNamed = (
  rows: readonly ObservationRow[],
  registry: Vocabulary,
  locale: Locale,
): Item[] =>
  rows.map((row) => {
    const [place] = placesNamed([row.place], registry, locale);
    return { id: row.figure, name: `${place?.name ?? row.place} ${row.as_written}` };
  });

/** The places some rows name, each once, in the order of the rows. */
export const placesOf = (rows: readonly { place: string }[]): string[] => [
  ...new Set(rows.map((row) => row.place)),
];
