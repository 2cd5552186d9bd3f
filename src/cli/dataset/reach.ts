import type { TableSchema } from '#lib/datasets/schema.ts';
import type { Figure } from '#lib/model/figure.ts';
import { days, period } from '#lib/model/period.ts';
import { excludesBound, quantity, roundedBy } from '#lib/model/quantity.ts';

/**
 * How far a figure reaches when the checks hold it against another; a table beside those of the
 * dataset, so that queries and `lib/shape` follow one rule of days and of rounding.
 */
interface Reach {
  figure: string;
  /** Days of its window; null where it is not dated at both ends. */
  first_day: string | null;
  last_day: string | null;
  /** How far a rounded number may lie off the one that is printed. */
  rounded_by: number;
  /** Whether the words say that the number itself is not meant. */
  excluded: boolean;
}

export const REACH_SCHEMA: TableSchema = {
  fields: [
    { name: 'figure', type: 'string' },
    { name: 'first_day', type: 'string' },
    { name: 'last_day', type: 'string' },
    { name: 'rounded_by', type: 'number' },
    { name: 'excluded', type: 'boolean' },
  ],
};

export function reach(figures: readonly Figure[]): Reach[] {
  return figures.map((figure) => {
    const { id, qualifier, likely_low, period_kind, period_basis } = figure;
    const window = days(
      period({
        ...figure,
        period_kind: period_kind ?? 'unknown',
        period_basis: period_basis ?? 'none',
      }),
    );
    return {
      figure: id,
      first_day: window?.first ?? null,
      last_day: window?.last ?? null,
      rounded_by:
        qualifier === null || likely_low === null
          ? 0
          : roundedBy(quantity({ ...figure, qualifier, likely_low })),
      excluded: qualifier !== null && excludesBound(qualifier),
    };
  });
}
