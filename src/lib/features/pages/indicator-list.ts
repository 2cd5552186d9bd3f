import { full } from '#lib/i18n/format/number.ts';
import { periodLabel } from '#lib/i18n/format/period.ts';
import { spoken } from '#lib/i18n/format/quantity.ts';
import { indicators as words } from '#lib/i18n/messages/indicators.ts';
import type { ObservationRow } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { period } from '#lib/model/period.ts';
import { quantity } from '#lib/model/quantity.ts';
import type { Source } from '../card/chart-data.ts';

/** An indicator as the list shows it, with words to find it by. */
export interface ListedIndicator {
  id: string;
  name: string;
  /** The latest figure, with its place and period; null where no report gives one. */
  latest: { place: string; amount: string; period: string; suspect: boolean } | null;
  counts: string;
  /** Names and definitions in both languages and the id, in small letters. */
  keywords: string;
}

export interface ListedTopic {
  id: string;
  name: string;
  indicators: ListedIndicator[];
}

/** The latest first; undated figures last, in the order given. */
const byLatest = (a: ObservationRow, b: ObservationRow): number =>
  (b.period_end ?? b.period_start ?? '').localeCompare(a.period_end ?? a.period_start ?? '');

/** Indicators by topic, in the registry's order. */
export function indicatorList(
  observations: ObservationRow[],
  { registry }: Source,
  locale: Locale,
): ListedTopic[] {
  const t = words[locale];
  const latest = (rows: ObservationRow[]): ListedIndicator['latest'] => {
    const [row] = [...rows].sort(byLatest);
    if (!row) return null;
    const unit = registry.units.find(({ id }) => id === row.unit) ?? null;
    return {
      place: registry.places.find(({ id }) => id === row.place)?.[`short_${locale}`] ?? row.place,
      amount: locale === 'zh' ? row.as_written : spoken(quantity(row), unit, locale),
      period: periodLabel(period(row), locale),
      suspect: row.suspect,
    };
  };
  const listed = (indicator: Source['registry']['indicators'][number]): ListedIndicator => {
    const rows = observations.filter((row) => row.indicator === indicator.id);
    const places = new Set(rows.map((row) => row.place)).size;
    return {
      id: indicator.id,
      name: indicator[`name_${locale}`],
      latest: latest(rows),
      counts:
        rows.length === 0
          ? t.unobserved
          : t.counts(full(rows.length, locale), places > 1 ? full(places, locale) : null),
      keywords: [
        indicator.id,
        indicator.name_zh,
        indicator.name_en,
        indicator.definition_zh,
        indicator.definition_en,
      ]
        .join('\n')
        .toLowerCase(),
    };
  };
  return registry.topics
    .map((topic) => ({
      id: topic.id,
      name: topic[`name_${locale}`],
      indicators: registry.indicators.filter((one) => one.topic === topic.id).map(listed),
    }))
    .filter((topic) => topic.indicators.length > 0);
}

/** Whether every word of `query` stands in the indicator's keywords. */
export const matches = (indicator: Pick<ListedIndicator, 'keywords'>, query: string): boolean =>
  query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => indicator.keywords.includes(word));
