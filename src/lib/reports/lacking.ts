/** What a proposed figure still needs before it can stand in `figures.csv`. */
import type { Figure } from '#lib/model/figure.ts';
import type { Registry } from '#lib/model/registry.ts';

/** Why a column cannot stay as it is; `i18n/messages/lacks.ts` has the words. */
export type LackCause =
  | { code: 'empty' }
  | { code: 'unregistered'; id: string }
  /** The unit is another than the indicator's. */
  | { code: 'other_unit'; unit: string; of_indicator: string };

/** A column to fill, and why. */
export interface Lack {
  column: keyof Figure;
  cause: LackCause;
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
    figure[column] === null ? [{ column, cause: { code: 'empty' } }] : [],
  );
  const unknown = (
    column: 'indicator' | 'place' | 'unit',
    rows: readonly { id: string }[],
  ): Lack[] => {
    const id = figure[column];
    return id === null || rows.some((row) => row.id === id)
      ? []
      : [{ column, cause: { code: 'unregistered', id } }];
  };
  const indicator = known.indicators.find(({ id }) => id === figure.indicator);
  const { unit } = figure;
  const other: Lack[] =
    indicator && unit !== null && indicator.unit !== unit
      ? [{ column: 'unit', cause: { code: 'other_unit', unit, of_indicator: indicator.unit } }]
      : [];
  return [
    ...empty,
    ...unknown('indicator', known.indicators),
    ...unknown('place', known.places),
    ...unknown('unit', known.units),
    ...other,
  ];
}
