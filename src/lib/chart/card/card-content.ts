import { doneTo, drawnData, refusedNotes } from '#lib/chart/derived.ts';
import type { Annotation } from '#lib/chart/marks/annotation.ts';
import { allowsLog } from '#lib/chart/scales/value.ts';
import type { ChartChoice } from '#lib/chart/spec.ts';
import type { ChartData, LayoutContext } from '#lib/chart/type.ts';
import { vocabulary } from '#lib/chart/vocabulary.ts';
import { card } from '#lib/i18n/messages/card.ts';
import { derive } from '#lib/i18n/messages/derive.ts';
import type { Locale } from '#lib/model/locale.ts';
import { isUndated } from '#lib/model/period.ts';
import { observe } from '#lib/shape/observe.ts';
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
  /** Of its embed in pixels, where a page offers one (`embeddable`). */
  embedHeight?: number;
  /**
   * Places that were asked for, none or left out = all; null where more was asked (years, one
   * report) than a card of a briefing can ask.
   */
  asked?: readonly string[] | null;
  /** What the axes cover while a reader plays through the times. */
  domain?: LayoutContext['domain'];
}

/** 会员人数 · 人 · 各报告所称时段: what is drawn, in which unit, of when, and what was done to it. */
export function cardSubtitle(reported: ChartData, locale: Locale, chart?: ChartChoice): string {
  const t = card[locale];
  const data = chart ? drawnData(chart, reported) : reported;
  const words = vocabulary(data, locale);
  const made = data.derived?.figures !== undefined;
  const drawn = new Set(data.rows.map((row) => row.indicator));
  const { indicators } = data.registry;
  // What is divided by is named in what was done, not as a thing that is drawn.
  const named = made ? indicators.filter(({ id }) => drawn.has(id)) : indicators;
  const units = made
    ? new Set(data.rows.map((row) => row.unit))
    : new Set(indicators.map((one) => one.unit));
  const windows = new Set(words.observations.map(words.period));
  const unit = (id: string) => words.unit(id)?.[`symbol_${locale}`] ?? id;
  return [
    named.map((one) => one[`name_${locale}`]).join(t.and),
    ...(made ? [doneTo(data, locale)] : []),
    [...units]
      .filter((id) => words.unit(id) !== null)
      .map((id) => unit(id) + (data.derived?.kind === 'per_year' ? t.eachYear : ''))
      .join(t.and),
    windows.size === 1 ? [...windows][0] : t.windows,
    ...(chart && isLogarithmic(chart, data) ? [derive[locale].log] : []),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The title of a chart that draws what is made of figures; null where it draws them as reported. */
export function derivedTitle(
  name: string,
  reported: ChartData,
  locale: Locale,
  chart: ChartChoice,
): string | null {
  const data = drawnData(chart, reported);
  const done = data.derived?.figures ? doneTo(data, locale) : null;
  return done === null ? null : derive[locale].title(name, done);
}

/** Whether a logarithm was asked for that can show what is drawn. */
function isLogarithmic(chart: ChartChoice, data: ChartData): boolean {
  const drawn = chart.type === 'facets' ? chart.of : chart;
  return (
    'scale' in drawn &&
    drawn.scale === 'log' &&
    allowsLog(data.rows.filter((row) => !row.suspect).map((row) => row.low ?? row.value ?? 0))
  );
}

const MOST_NAMES = 12;

/** The sentences under a picture that say what it does not show and what its marks do not share. */
export function cardNotes(reported: ChartData, locale: Locale, chart?: ChartChoice): string[] {
  const data = chart ? drawnData(chart, reported) : reported;
  const t = card[locale];
  const place = (id: string) =>
    data.registry.places.find((one) => one.id === id)?.[`short_${locale}`] ?? id;
  const unheard = silent(data.places, data.rows);
  const undated = data.rows.filter(
    (row) => isUndated(observe(row).period) && row.period_kind !== 'unknown',
  );
  const unstated = data.rows.filter((row) => row.period_kind === 'unknown');
  return [
    ...(data.derived?.kind === 'per_year' ? [t.normalised] : []),
    ...refusedNotes(data, locale),
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
