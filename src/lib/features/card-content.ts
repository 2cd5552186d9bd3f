import type { Annotation } from '#lib/chart/marks/annotation.ts';
import type { ChartChoice } from '#lib/chart/spec.ts';
import type { ChartData } from '#lib/chart/type.ts';
import { periodLabel } from '#lib/i18n/format/period.ts';
import { card } from '#lib/i18n/messages/card.ts';
import type { Locale } from '#lib/model/locale.ts';
import { isUndated, period } from '#lib/model/period.ts';
import { silent } from '#lib/shape/silent.ts';
import { caveatNotes } from './caveat-notes.ts';

/** Everything a chart card shows but the words of its frame. */
export interface CardContent {
  /** Unique in its page: prefix of the ids in the picture. */
  id: string;
  /** States the finding. */
  title: string;
  /** Indicator, unit, window. */
  subtitle: string;
  chart: ChartChoice;
  data: ChartData;
  /** Who has no data, what is left out, how many are undated. */
  notes: string[];
  /** The SELECT that gives the drawn rows on the downloaded CSV. */
  sql: string;
  /** An editor's words on single figures. */
  annotations?: Annotation[];
  /** Id of the published chart; null where there is none to embed. */
  published: string | null;
}

/** 会员人数 · 人 · 各报告所称时段: what is drawn, in which unit, of when. */
export function cardSubtitle(data: ChartData, locale: Locale): string {
  const t = card[locale];
  const unit = new Set(data.registry.indicators.map((one) => one.unit));
  const windows = new Set(data.rows.map((row) => periodLabel(period(row), locale)));
  return [
    data.registry.indicators.map((one) => one[`name_${locale}`]).join(t.and),
    data.registry.units
      .filter(({ id }) => unit.has(id))
      .map((one) => one[`symbol_${locale}`] + (data.derived?.kind === 'per_year' ? t.eachYear : ''))
      .join(t.and),
    windows.size === 1 ? [...windows][0] : t.windows,
  ]
    .filter(Boolean)
    .join(' · ');
}

const MOST_NAMES = 12;

/** The sentences under a picture that say what it does not show and what its marks do not share. */
export function cardNotes(data: ChartData, locale: Locale): string[] {
  const t = card[locale];
  const place = (id: string) =>
    data.registry.places.find((one) => one.id === id)?.[`short_${locale}`] ?? id;
  const unheard = silent(data.places, data.rows);
  const undated = data.rows.filter(
    (row) => isUndated(period(row)) && row.period_kind !== 'unknown',
  );
  const unstated = data.rows.filter((row) => row.period_kind === 'unknown');
  return [
    ...(data.derived?.kind === 'per_year' ? [t.normalised] : []),
    ...caveatNotes(data, locale),
    ...(undated.length ? [t.undated(undated.length)] : []),
    ...(unstated.length ? [t.unstated(unstated.length)] : []),
    ...(unheard.length
      ? [
          t.noData(
            unheard.slice(0, MOST_NAMES).map(place).join(t.and),
            unheard.length > MOST_NAMES ? unheard.length : 0,
          ),
        ]
      : []),
  ];
}
