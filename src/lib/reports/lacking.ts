/** What a proposed figure still needs before it can stand in `figures.csv`. */
import type { Figure } from '#lib/model/figure.ts';
import type { Registry } from '#lib/model/registry.ts';

/** A column to fill and why, as the end of a sentence. */
export interface Lack {
  column: keyof Figure;
  cause: string;
}

export type KnownNames = Pick<Registry, 'places' | 'indicators' | 'units'>;

/** Columns that every row fills, and those that a measure fills besides. */
const OF_ALL = ['subject_zh', 'subject_en'] as const satisfies (keyof Figure)[];
const OF_MEASURES = [
  ...(['indicator', 'place', 'qualifier', 'unit'] as const),
  ...(['period_kind', 'period_basis'] as const),
] satisfies (keyof Figure)[];

/**
 * The columns a figure lacks, and those that name what the registry does not have; empty where the
 * row is as complete as `youju validate` wants it.
 */
export function lacking(figure: Figure, known: KnownNames): Lack[] {
  const wanted = figure.role === 'measure' ? [...OF_ALL, ...OF_MEASURES] : OF_ALL;
  const empty = wanted.flatMap((column): Lack[] =>
    figure[column] === null ? [{ column, cause: 'is empty' }] : [],
  );
  const unknown = (column: 'indicator' | 'place' | 'unit', rows: readonly { id: string }[]) => {
    const id = figure[column];
    return id === null || rows.some((row) => row.id === id)
      ? []
      : [{ column, cause: `"${id}" is not in the registry` }];
  };
  const indicator = known.indicators.find(({ id }) => id === figure.indicator);
  const other =
    indicator && figure.unit !== null && indicator.unit !== figure.unit
      ? [{ column: 'unit' as const, cause: `is ${figure.unit}, its indicator's ${indicator.unit}` }]
      : [];
  return [
    ...empty,
    ...unknown('indicator', known.indicators),
    ...unknown('place', known.places),
    ...unknown('unit', known.units),
    ...other,
  ];
}
