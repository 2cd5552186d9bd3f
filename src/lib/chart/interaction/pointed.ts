import { draft } from '#lib/i18n/messages/draft.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { hover } from '#lib/i18n/messages/hover.ts';
import { isDraft } from '#lib/model/draft.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { ChartData } from '../type.ts';
import { vocabulary } from '../vocabulary.ts';

/** What the card beside a mark says: one figure with its bounds, its window and its source. */
export interface PointedCard {
  place: string;
  indicator: string;
  /** Every digit, with the qualifier's words and the unit. */
  exact: string;
  /** The slice as printed, always Chinese. */
  asWritten: string;
  /** What the words leave open, where they do. */
  bounds: string | null;
  period: string;
  /** Doubts, repetition, contradiction. */
  doubts: string[];
  /** Source line. */
  source: string;
}

/** The card of a figure; null where the chart's rows hold no such figure (the mark of many figures). */
export function pointedCard(figure: string, data: ChartData, locale: Locale): PointedCard | null {
  const words = vocabulary(data, locale);
  const o = words.observation(figure);
  if (!o) return null;
  const t = hover[locale];
  const { kind } = o.quantity;
  const made = words.made(o);
  const figures = words.sources(o).map(({ id }) => id);
  const report = data.reports.find(({ id }) => id === o.report);
  const disputed = data.findings.some(
    (one) => one.kind === 'contradiction' && figures.some((id) => one.figures.includes(id)),
  );
  return {
    place: words.place(o.place),
    indicator: words.indicator(o.indicator),
    exact: o.suspect ? o.as_written : words.exact(o),
    asWritten: words.written(o),
    bounds: kind === 'exact' ? null : t.bounds[kind],
    period: words.period(o),
    doubts: [
      ...(figures.some(isDraft) ? [draft[locale].said] : []),
      ...(made === null ? [] : [made]),
      ...(data.derived?.kind === 'per_year' ? [marks[locale].normalised] : []),
      ...(o.suspect ? [marks[locale].suspect] : []),
      ...(disputed ? [marks[locale].disputed] : []),
      ...(o.repeat_of ? [marks[locale].repeated] : []),
    ],
    source:
      made === null
        ? t.source(words.report(o.report), report?.reference_date ?? null)
        : words.reportsOf(o),
  };
}
