import { periodLabel } from '#lib/i18n/format/period.ts';
import { exact } from '#lib/i18n/format/quantity.ts';
import type { TableSchema } from '#lib/datasets/schema.ts';
import type { Figure } from '#lib/model/figure.ts';
import { period } from '#lib/model/period.ts';
import { quantity } from '#lib/model/quantity.ts';
import type { Unit } from '#lib/model/registry.ts';

/**
 * How the notes of the checks quote a figure; a table beside those of the dataset. In Chinese the
 * words of the report, in English qualifier, number and unit; the window by its dates or its words.
 */
interface Said {
  figure: string;
  said_zh: string;
  said_en: string;
  window_zh: string;
  window_en: string;
}

export const SAID_SCHEMA: TableSchema = {
  fields: (['figure', 'said_zh', 'said_en', 'window_zh', 'window_en'] as const).map((name) => ({
    name,
    type: 'string',
  })),
};

/** Quotes figures; qualifiers and windows stay whole, so that a note never says more than a report. */
export function said(figures: readonly Figure[], units: readonly Unit[]): Said[] {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  return figures.map((figure) => {
    const { id, as_written, likely_low, qualifier, period_kind, period_basis } = figure;
    const when = period({
      ...figure,
      period_kind: period_kind ?? 'unknown',
      period_basis: period_basis ?? 'none',
    });
    return {
      figure: id,
      said_zh: `“${as_written}”`,
      said_en:
        qualifier === null || likely_low === null
          ? `“${as_written}”`
          : exact(
              quantity({ ...figure, qualifier, likely_low }),
              unitOf.get(figure.unit ?? '') ?? null,
              'en',
            ),
      window_zh: periodLabel(when, 'zh'),
      window_en: periodLabel(when, 'en'),
    };
  });
}
