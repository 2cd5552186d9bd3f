import type { Figure } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { type Period, period } from '#lib/model/period.ts';
import { type Quantity, quantity } from '#lib/model/quantity.ts';
import { basisNote, periodSpoken } from '#lib/i18n/format/period.ts';
import { spoken } from '#lib/i18n/format/quantity.ts';
import { figureSentence } from '#lib/i18n/describe/figure.ts';
import { reportTitle } from './location.ts';
import type { Named, Names, ReportFile } from './reportFile.ts';

/** What a figure was read as, in the reader's words; null where it says nothing of the kind. */
export interface Meaning {
  subject: string | null;
  /** The quantity with its qualifier and precision: 超过4000万元. */
  reads: string | null;
  period: { said: string; basis: string } | null;
  place: { id: string; name: string } | null;
  indicator: { id: string; name: string } | null;
  note: string | null;
}

const inWords = (row: Named, locale: Locale): string =>
  locale === 'zh' ? row.name_zh : row.name_en;

function find(
  rows: Named[],
  id: string | null,
  locale: Locale,
): { id: string; name: string } | null {
  const row = id === null ? undefined : rows.find((r) => r.id === id);
  return row ? { id: row.id, name: inWords(row, locale) } : null;
}

/** The quantity of a figure; null for one that was not read as one. */
function quantityOf(figure: Figure): Quantity | null {
  const { qualifier, likely_low } = figure;
  return qualifier === null || likely_low === null
    ? null
    : quantity({ ...figure, qualifier, likely_low });
}

/** The period of a figure; null for one that is no measure. */
function periodOf(figure: Figure): Period | null {
  const { period_kind, period_basis } = figure;
  return period_kind === null || period_basis === null
    ? null
    : period({ ...figure, period_kind, period_basis });
}

const unitOf = (figure: Figure, { units }: Names) =>
  units.find((unit) => unit.id === figure.unit) ?? null;

/** Spells a figure out in a language. */
export function meaning(figure: Figure, names: Names, locale: Locale): Meaning {
  const [much, when] = [quantityOf(figure), periodOf(figure)];
  return {
    subject: locale === 'zh' ? figure.subject_zh : figure.subject_en,
    reads: much && spoken(much, unitOf(figure, names), locale),
    period: when && { said: periodSpoken(when, locale), basis: basisNote(when, locale) },
    place: find(names.places, figure.place, locale),
    indicator: find(names.indicators, figure.indicator, locale),
    note: locale === 'zh' ? figure.note_zh : figure.note_en,
  };
}

/** A meaning in one line, for bars and titles: 超过4000万元 · 2020年 · 十堰市. */
export const inOneLine = (m: Meaning): string =>
  [m.reads, m.subject, m.period?.said, m.place?.name]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ');

/** A measure in one sentence that can stand in an article, with its doubts and its source; else null. */
export function quotable(figure: Figure, file: ReportFile, locale: Locale): string | null {
  const [much, when] = [quantityOf(figure), periodOf(figure)];
  const place = find(file.places, figure.place, locale);
  const indicator = find(file.indicators, figure.indicator, locale);
  if (!much || !when || !place || !indicator) return null;
  return figureSentence(
    { quantity: much, period: when, suspect: figure.suspect },
    {
      place: place.name,
      indicator: indicator.name,
      unit: unitOf(figure, file),
      report: reportTitle(file.report, locale),
      disputed: file.findings.some(
        ({ kind, figures }) =>
          kind === 'contradiction' && figures.some((side) => side.figure === figure.id),
      ),
    },
    locale,
  );
}
