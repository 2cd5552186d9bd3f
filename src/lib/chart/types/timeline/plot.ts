import { marksTime } from '#lib/i18n/messages/marks-time.ts';
import type { Locale } from '#lib/model/locale.ts';
import { bounds } from '#lib/model/period.ts';
import { LANE, placeFlags } from '../../marks/flags.ts';
import type { Box } from '../../marks/placed.ts';
import { textWidth } from '../../marks/text-width.ts';
import { calendar, type Calendar } from '../../scales/calendar.ts';
import type { ValueScale } from '../../scales/value.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { axisText, plotAxes } from './axes.ts';
import { denseRows, isDense, type DenseRows } from './dense.ts';
import { type EndTexts, endTexts } from './ends.ts';
import type { NumberedEvent } from './events.ts';
import type { TimelineLayout } from './placed.ts';
import { placeBeside, placeDense, placeSparse } from './place.ts';
import type { TimelinePanel, TimelineRow } from './rows.ts';
import type { TimelineOptions } from './schema.ts';
import { limitsOf } from './shapes.ts';
import { stripTitle } from './strips.ts';
import { logarithm, valueAxis } from './value-axis.ts';

export const NARROW = 480;
/** No label at a line's end takes more of the width than this, in wide pictures and in narrow ones. */
const ENDS = { wide: 0.26, narrow: 0.32 };

/** What placing a panel needs beside it. */
export interface PlotContext {
  data: ChartData;
  words: Vocabulary;
  locale: Locale;
  options: TimelineOptions;
  domain: LayoutContext['domain'];
  /** The dates every axis covers; undefined where they follow from what is drawn. */
  axis: readonly string[] | undefined;
  /** Height of a plot in pixels; null where it follows from what it holds. */
  plot: number | null;
  events: NumberedEvent[];
}

/** The plot of a panel: its axes, its frame, and what stands at the ends of its lines. */
export interface Plot {
  time: Calendar;
  value: ValueScale;
  top: number;
  base: number;
  frame: Box;
  /** Beside the plot: the labels of lines' ends, or the strips. */
  right: number;
  own: DenseRows[];
  ends: { texts: EndTexts; room: number };
}

/** How high a plot is where nothing fixes it. */
function plotHeight(panel: TimelinePanel, width: number, domain: LayoutContext['domain']): number {
  if (domain) return width < 300 ? 120 : 150;
  if (panel.dense)
    return width < NARROW ? 220 : Math.round(Math.min(420, Math.max(260, width * 0.4)));
  const rows = panel.dated.length + panel.strips.reduce((n, { rows: own }) => n + own.length, 0);
  return (width < NARROW ? 150 : 170) + 40 * Math.min(3, Math.floor(rows / 3));
}

/** The dates that an axis shows: all that are named, unless they are given. */
export function datesOf(
  rows: readonly Pick<TimelineRow, 'observation'>[],
  data: ChartData,
  axis: readonly string[] | undefined,
): readonly string[] {
  if (axis) return axis;
  // Thousands of figures share few dates.
  const dates = new Set<string | null | undefined>();
  for (const { observation: o } of rows) {
    const { start, end } = bounds(o.period);
    const limits = limitsOf(o, data);
    dates.add(start).add(end).add(limits?.earliest).add(limits?.latest);
  }
  return [...dates].filter((date) => typeof date === 'string');
}

/** Places the dated figures of a panel, and the strips beside them, from `y` down. */
export function placePlot(
  chart: TimelineLayout,
  panel: TimelinePanel,
  beside: TimelinePanel['strips'],
  y: number,
  context: PlotContext,
): number {
  const { data, words, locale, domain, axis } = context;
  const { width } = chart;
  const height = context.plot ?? plotHeight(panel, width, domain);
  const rows = [...panel.dated, ...beside.flatMap(({ rows: own }) => own)];
  const log = logarithm(rows, context.options, domain?.value);
  const lane = y + (log === 'no' ? 0 : 18);
  if (log !== 'no') {
    const t = marksTime[locale];
    chart.texts.push(axisText(0, y + 10, log === 'yes' ? t.log : t.linearAfterAll, 'start'));
  }
  const dates = datesOf(panel.dated, data, axis);
  const top = lane + (flying(context.events, calendar(dates, [0, 1])).length > 0 ? LANE : 0);
  const base = top + height;
  const value = valueAxis(rows, [base, top], {
    ...{ log: log === 'yes', dense: panel.dense, percent: panel.percent, domain, locale },
  });
  const gutter = Math.max(...value.ticks.map((tick) => textWidth(tick.text, 12))) + 10;
  const own = panel.dense ? denseRows(panel.dated.filter(isDense)) : [];
  const most = Math.max(width * (width < NARROW ? ENDS.narrow : ENDS.wide), 60);
  const ends = endTexts(own, panel, most, context);
  const strip = Math.max(
    ...beside.map((one) => textWidth(stripTitle(one.strip, locale), 12) + 16),
    panel.named ? Math.min(labelled(beside, words), width * 0.4) : 104,
  );
  const right = width - (panel.dense ? ends.room : beside.length * strip);
  const time = calendar(dates, [gutter, right - (beside.length > 0 ? 10 : 0)]);
  const edge = panel.dense ? right : width;
  chart.axes.push(plotAxes(value, time, { base, right: edge, gutter, width, locale }));
  const frame = { x: gutter, y: top - 2, width: right - gutter, height };
  const area = { plot: { ...frame, y: top, height }, bands: time.bands };
  chart.areas.push(area);
  const flown = flying(context.events, time).map(({ number, start, end, words: name }) => ({
    ...{ number, name, x0: time.span(start).x0, x1: time.span(end).x1 },
  }));
  chart.flags.push(...placeFlags(flown, { x: 0, y: lane }, area.plot));
  const plot: Plot = { time, value, top, base, frame, right, own, ends };
  if (panel.dense) placeDense(chart, panel, plot, context);
  else placeSparse(chart, panel, plot, context);
  beside.forEach((one, i) => {
    const column = { x: right + i * strip, width: strip };
    placeBeside(chart, panel, one, column, plot, context);
  });
  return base + 28;
}

/** Events within an axis. */
const flying = (events: readonly NumberedEvent[], { bands }: Calendar): NumberedEvent[] => {
  const [first, last] = [bands[0]?.date ?? '', bands.at(-1)?.date ?? ''];
  return events.filter(({ start, end }) => end >= first && start.slice(0, last.length) <= last);
};

/** How wide a strip is whose marks, two abreast, carry their place and value beside them. */
const labelled = (beside: TimelinePanel['strips'], words: Vocabulary): number =>
  Math.max(
    150,
    ...beside
      .flatMap(({ rows }) => rows)
      .map(({ observation: o }) => textWidth(`${words.place(o.place)} ${words.label(o)}`, 13) + 64),
  );
