import { joined } from '#lib/i18n/format/joined.ts';
import { dateLabel } from '#lib/i18n/format/period.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksTime } from '#lib/i18n/messages/marks-time.ts';
import type { Locale } from '#lib/model/locale.ts';
import { silent } from '#lib/shape/silent.ts';
import { observationWords } from '../../observation-words.ts';
import { calendar } from '../../scales/calendar.ts';
import type { ChartData } from '../../type.ts';
import { placeNoun, vocabulary, type Vocabulary } from '../../vocabulary.ts';
import { type DenseRows, denseRows, isDense } from './dense.ts';
import { eventsOf } from './events.ts';
import { gaps } from './gaps.ts';
import { datesOf } from './plot.ts';
import { type TimelinePanel, timelinePanels, type TimelineRow } from './rows.ts';
import type { TimelineOptions } from './schema.ts';
import { logarithm } from './value-axis.ts';

/**
 * A timeline in words. A few figures are told one by one; of many, each series that was chosen is
 * told by its first and its last, where it is broken, and what the axis and the flags say.
 */
export function describe(data: ChartData, options: TimelineOptions, locale: Locale): string {
  const words = vocabulary(data, locale);
  const panels = timelinePanels(data, options, words);
  const extra = said(panels, data, options, locale, words);
  const few = !panels.some(({ dense }) => dense);
  if (few)
    return joined([observationWords(data, locale, marks[locale].describe.timeline), extra], locale);
  const t = marks[locale];
  const names = [...new Set(data.rows.map((row) => row.indicator))].map(words.indicator);
  const unheard = silent(data.places, data.rows).map(words.place);
  const series = panels.flatMap((panel) => seriesWords(panel, data, words, locale));
  // What is no dot of a series is told one by one: windows, yearly totals, what has no date.
  const others = panels.flatMap((panel) =>
    panel.dense
      ? [...panel.dated.filter((row) => !isDense(row)), ...panel.strips.flatMap(({ rows }) => rows)]
      : [...panel.dated, ...panel.strips.flatMap(({ rows }) => rows)],
  );
  return joined(
    [
      t.describe.timeline(data.rows.length, names.join(t.list)),
      ...series,
      ...others.slice(0, TOLD).map(({ observation }) => words.name(observation) + t.stop),
      others.length > TOLD ? t.describe.more(others.length - TOLD) : '',
      extra,
      unheard.length > 0 ? t.describe.silent(unheard.join(t.list)) : '',
    ],
    locale,
  );
}

const TOLD = 12;

function seriesWords(
  panel: TimelinePanel,
  data: ChartData,
  words: Vocabulary,
  locale: Locale,
): string[] {
  if (!panel.dense) return [];
  const t = marksTime[locale].describe;
  const all = denseRows(panel.dated.filter(isDense));
  const chosen = all.filter(({ hue }) => hue !== 'quiet');
  const grey = new Set(
    all.flatMap(({ hue, rows }) => (hue === 'quiet' ? [rows[0]?.observation.place ?? ''] : [])),
  );
  return [
    ...chosen.map(({ rows }: DenseRows) => {
      const [first, last] = [rows[0], rows.at(-1)] as [TimelineRow, TimelineRow];
      const told = t.series(
        words.place(first.observation.place),
        rows.length,
        words.name(first.observation),
        words.name(last.observation),
      );
      const missing = gaps(
        rows.map(({ observation }) => observation),
        panel.lines,
      );
      const dates = missing.map(([from, to]) =>
        marksTime[locale].dateRange(dateLabel(from, locale), dateLabel(to, locale)),
      );
      const loose = rows.filter(({ observation: o }) => o.quantity.kind !== 'exact').length;
      const inexact = loose > 0 ? t.inexact(loose) : '';
      return told + inexact + (dates.length > 0 ? t.gaps(dates.join(marks[locale].list)) : '');
    }),
    grey.size > 0 ? t.grey(grey.size, placeNoun([...grey], data.registry.places, locale)) : '',
  ];
}

/** What the axis, the break marks and the flags say. */
function said(
  panels: readonly TimelinePanel[],
  data: ChartData,
  options: TimelineOptions,
  locale: Locale,
  words: Vocabulary,
): string {
  const t = marksTime[locale].describe;
  const log = panels.map(({ dated }) => logarithm(dated, options, undefined));
  const indicatorOf = new Map(words.observations.map((o) => [o.id, words.indicator(o.indicator)]));
  const breaks = new Set(
    panels.flatMap((panel) =>
      panel.breaks.map(([a, b]) => t.breaks(indicatorOf.get(a) ?? a, indicatorOf.get(b) ?? b)),
    ),
  );
  const dates = panels.flatMap(({ dated }) => datesOf(dated, data, undefined));
  const events =
    data.events && dates.length > 0
      ? eventsOf(data, calendar(dates, [0, 1]), locale, options.events)
      : [];
  return joined(
    [
      log.includes('yes') ? t.log : '',
      log.includes('refused') ? marksTime[locale].linearAfterAll + marks[locale].stop : '',
      ...breaks,
      events.length > 0
        ? t.events(events.map((event) => event.words).join(marks[locale].list))
        : '',
    ],
    locale,
  );
}
