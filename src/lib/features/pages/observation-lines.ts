import { card } from '#lib/i18n/messages/card.ts';
import { terms } from '#lib/i18n/messages/terms.ts';
import { spoken } from '#lib/i18n/format/quantity.ts';
import { periodLabel } from '#lib/i18n/format/period.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { period } from '#lib/model/period.ts';
import { quantity } from '#lib/model/quantity.ts';
import type { RankRow } from '#lib/query/questions/rank.ts';
import type { Source } from '../card/chart-data.ts';

/** An observation in words, ready for a table: a page of a hundred rows stays small. */
export interface ObservationLine {
  figure: string;
  report: string;
  place: string;
  place_name: string;
  indicator: string;
  indicator_name: string;
  /** Always Chinese. */
  as_written: string;
  /** What it says, with its qualifier and unit, in the reader's language. */
  reading: string;
  /** The body it is said of, where the wording says so. */
  level: string | null;
  period: string;
  /** The words of the window as printed, where there are any; always Chinese. */
  period_text: string | null;
  /** How the period is known; null where the period itself says that it is not. */
  basis: string | null;
  /** Its short name, since a table repeats it in every row. */
  report_name: string;
  /** Where its place stands among those it may be ranked with; null where it is not ranked. */
  rank: string | null;
  /** Doubts and ties: suspect, said again, part of another, disputed. */
  marks: string[];
  disputed: boolean;
  note: string | null;
}

/**
 * Puts observations into the reader's words; ids that the registry lacks stand for themselves.
 * @param ranks answers to the question of rank, each of one group of places
 */
export function observationLines(
  rows: ObservationRow[],
  source: Source,
  locale: Locale,
  ranks: readonly RankRow[][] = [],
): ObservationLine[] {
  const t = card[locale];
  const ranked = new Map(
    ranks.flatMap((group) =>
      group.map((row) => [row.figure, t.rank(row.rank_low, row.rank_high, group.length)] as const),
    ),
  );
  const { places, indicators, units } = source.registry;
  const disputed = new Set(
    source.findings.filter((f) => f.kind === 'contradiction').flatMap((f) => f.figures),
  );
  const name = <T extends { id: string }>(from: T[], id: string, field: keyof T): string =>
    String(from.find((one) => one.id === id)?.[field] ?? id);
  return rows.map((row) => {
    const when = period(row);
    const unit = units.find(({ id }) => id === row.unit) ?? null;
    const marks = [
      ...(row.suspect ? [t.suspectShort] : []),
      ...(disputed.has(row.figure) ? [t.disputed] : []),
      ...(row.repeat_of ? [t.repeatOf] : []),
      ...(row.part_of ? [t.partOf] : []),
    ];
    return {
      figure: row.figure,
      report: row.report,
      place: row.place,
      place_name: name(places, row.place, `short_${locale}`),
      indicator: row.indicator,
      indicator_name: name(indicators, row.indicator, `name_${locale}`),
      as_written: row.as_written,
      reading: spoken(quantity(row), unit, locale),
      level: row.level === null ? null : (terms[locale].levels[row.level] ?? row.level),
      period: periodLabel(when, locale),
      period_text: row.period_text,
      basis: when.kind === 'unknown' && when.basis === 'none' ? null : t.basis[when.basis],
      report_name: name(source.reports, row.report, `short_${locale}`),
      rank: ranked.get(row.figure) ?? null,
      marks,
      disputed: disputed.has(row.figure),
      note: row[`note_${locale}`],
    };
  });
}
