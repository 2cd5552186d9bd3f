import type { ReadReport } from '#lib/content/sources.ts';
import type { CsvError } from '#lib/datasets/table.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Qualifier } from '#lib/model/quantity.ts';
import type { Registry } from '#lib/model/registry.ts';
import { flaws } from '#lib/reports/flaws.ts';
import { readingInterval } from '#lib/zh/interval.ts';

/**
 * Everything wrong with the figures of one report that the table's schema cannot say. References
 * to other tables are checked with the foreign keys.
 */
export const figureErrors = ({ report, figures }: ReadReport, registry: Registry): CsvError[] =>
  figures.rows.flatMap((figure, i) =>
    flaws(figure, figures.rows[i - 1], report, registry, derived).map(
      ({ column, cause }): CsvError => ({
        kind: 'csv_invalid',
        file: figures.file,
        line: figures.lines[i]!,
        column,
        cause: `${figure.id}: ${cause}`,
      }),
    ),
  );

/** The reading interval of a figure; null where the qualifier lacks its number. */
export function derived(figure: Figure, qualifier: Qualifier) {
  try {
    return readingInterval({ ...figure, qualifier });
  } catch {
    return null;
  }
}
