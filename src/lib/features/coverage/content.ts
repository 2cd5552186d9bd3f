import type { ChartData } from '#lib/chart/type.ts';
import type { Source } from '../card/chart-data.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { CoverageRow } from '#lib/query/questions/registry.ts';
import { packRows, type PackedRows } from './packed-rows.ts';

/** What the coverage page is counted from: as much of the content as it says. */
export interface CoverageContent {
  rows: PackedRows;
  /** `rows` of it are empty: they come packed. */
  data: ChartData;
  /** Answer to the question of coverage by topic. */
  answer: { rows: CoverageRow[]; sql: string };
}

/** A row without the texts that the page does not say; those that a type demands are empty. */
const without = <T extends object>(row: T, ...fields: (keyof T)[]): T => ({
  ...row,
  ...Object.fromEntries(fields.map((field) => [field, typeof row[field] === 'string' ? '' : null])),
});

/**
 * As much of the content as some cell or name of the page says, in the page's language: definitions,
 * notes and subjects stay behind, since the page brings all its figures along.
 */
export function coverageContent(
  observations: readonly ObservationRow[],
  { registry, reports, findings }: Source,
  answer: { rows: CoverageRow[]; sql: string },
  locale: Locale,
): CoverageContent {
  const told = new Set(observations.map((row) => row.place));
  const counted = new Set(observations.map((row) => row.unit));
  const other = locale === 'zh' ? 'en' : 'zh';
  return {
    rows: packRows(observations),
    answer: { rows: answer.rows, sql: answer.sql },
    data: {
      rows: [],
      registry: {
        places: registry.places.map((place) =>
          without(place, 'note_zh', 'note_en', 'former', `name_${other}`, `short_${other}`),
        ),
        indicators: registry.indicators.map((indicator) =>
          without(
            indicator,
            'definition_zh',
            'definition_en',
            'comparable_note_zh',
            'comparable_note_en',
            'concept',
            'award_level',
            'part_of',
            `name_${other}`,
          ),
        ),
        units: registry.units
          .filter(({ id }) => counted.has(id))
          .map((unit) => without(unit, `symbol_${other}`)),
        topics: registry.topics.map((topic) => without(topic, `name_${other}`)),
      },
      reports: reports.map(({ id, short_zh, short_en, date, reference_date }) =>
        without(
          { id, short_zh, short_en, date: without(date, 'basis_zh', 'basis_en'), reference_date },
          `short_${other}`,
        ),
      ),
      findings: findings.map((finding) => without(finding, 'note_zh', 'note_en')),
      places: registry.places.filter(({ id }) => told.has(id)).map(({ id }) => id),
    },
  };
}
