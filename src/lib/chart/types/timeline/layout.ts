import { marks as messages } from '#lib/i18n/messages/marks.ts';
import { marksTime } from '#lib/i18n/messages/marks-time.ts';
import { disputes } from '../../disputes.ts';
import type { Box, PlacedText, Point } from '../../marks/placed.ts';
import { pointBoxes } from '../../marks/point-shape.ts';
import { clip } from '../../marks/text-width.ts';
import { type PlacedThread, thread } from '../../marks/thread.ts';
import { calendar } from '../../scales/calendar.ts';
import { placeSilent } from '../../below-axis.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import { placeNoun, vocabulary } from '../../vocabulary.ts';
import { eventNotes, eventsOf } from './events.ts';
import { FREE, type Frame, framed } from './frame.ts';
import { datesOf, NARROW, placePlot, type PlotContext } from './plot.ts';
import type { PlacedPoint, PlacedStripBar, TimelineLayout } from './placed.ts';
import { type TimelinePanel, timelinePanels } from './rows.ts';
import type { TimelineOptions } from './schema.ts';
import { placeStrips } from './strips.ts';

export type { PlacedPoint, PlacedSeries, PlacedStripBar, TimelineLayout } from './placed.ts';

/** Up to this many figures of a strip stand beside the axis; more go below it. */
const BESIDE = 12;

/**
 * Places figures in time for a width: panels, their plot, their strips, who is silent, threads. In
 * a frame of fixed height plots shrink, then what is below them is folded, and said.
 */
export function layout(
  data: ChartData,
  options: TimelineOptions,
  { locale, size, domain, within }: LayoutContext,
): TimelineLayout {
  const words = vocabulary(data, locale);
  const panels = timelinePanels(data, options, words);
  const axis = domain?.time ?? within;
  const dates = panels.flatMap(({ dated }) => datesOf(dated, data, axis));
  const events =
    data.events && dates.length > 0
      ? eventsOf(data, calendar(dates, [0, 1]), locale, options.events)
      : [];
  const context = { data, words, locale, options, domain, axis, events };
  const place = (frame: Frame): TimelineLayout => placeAll(size.width, panels, context, frame);
  return size.height === undefined ? place(FREE) : framed(place, panels, size.height);
}

function placeAll(
  width: number,
  all: readonly TimelinePanel[],
  given: Omit<PlotContext, 'plot'>,
  frame: Frame,
): TimelineLayout {
  const { data, words, locale } = given;
  const context = { ...given, plot: frame.plot };
  const observed = new Map(words.observations.map((o) => [o.id, o]));
  const chart: TimelineLayout = {
    ...{ width, height: 0, normalised: data.derived !== undefined },
    ...{ axes: [], texts: [], flags: [], lines: [], breaks: [], points: [], series: [], bars: [] },
    ...{ silences: [], threads: [], areas: [] },
    told(figure) {
      const o = observed.get(figure);
      return o ? words.name(o) : figure;
    },
  };
  const panels = all.slice(0, frame.panels);
  const folded = all.length - panels.length;
  let room = frame.stripRows;
  let left = 0;
  let y = 10;
  for (const panel of panels) {
    const heading = all.length > 1 || panel.breaks.length > 0;
    if (heading) {
      const text = clip(panel.heading, width, 13);
      chart.texts.push({ ...noted(0, y + 13, text), size: 13, tone: 'ink', weight: 'bold' });
      y += 24;
    }
    const beside = panel.strips.filter((strip) => standsBeside(strip, panel, width, context));
    const strips = panel.strips.filter((strip) => !beside.includes(strip));
    const below = cut(strips, room);
    const count = (some: typeof strips): number => some.reduce((n, { rows }) => n + rows.length, 0);
    room -= count(below);
    left += count(strips) - count(below);
    if (panel.dated.length > 0) {
      y = placePlot(chart, panel, beside, y, context);
      y += greyNote(chart, panel, y, context);
    }
    if (below.length > 0) y = placeStrips(chart, panel, below, y, context);
    y = placeSilent(chart, panel.silent, y, context);
    if (panels.length > 1) y += 18;
  }
  if (panels.length > 1) y -= 18;
  if (all.length === 0) y = placeSilent(chart, data.places, y, context);
  const t = marksTime[locale].fold;
  for (const said of [left > 0 ? t.strips(left) : '', folded > 0 ? t.panels(folded) : ''])
    if (said !== '') {
      chart.texts.push(noted(0, y + 16, clip(said, width, 12)));
      y += 24;
    }
  if (frame.notes && chart.flags.length > 0) {
    const notes = eventNotes(given.events, y, width);
    chart.texts.push(...notes.texts);
    y += notes.height;
  }
  chart.height = Math.ceil(y + 2);
  chart.threads = placeThreads(chart, data, messages[locale].threadName);
  return chart;
}

const noted = (x: number, y: number, text: string): PlacedText => ({
  ...{ x, y, text, anchor: 'start', size: 12, tone: 'ink-2' },
});

/** Beside the axis, at the height of its values, stands what shares its scale and finds room. */
const standsBeside = (
  { strip, rows }: TimelinePanel['strips'][number],
  panel: TimelinePanel,
  width: number,
  { domain }: PlotContext,
): boolean =>
  width >= NARROW &&
  panel.dated.length > 0 &&
  !panel.dense &&
  domain === undefined &&
  strip !== 'off' &&
  rows.length <= BESIDE;

/** The first rows of strips. */
function cut(strips: TimelinePanel['strips'], room: number): TimelinePanel['strips'] {
  let left = room;
  return strips.flatMap(({ strip, rows }) => {
    const kept = rows.slice(0, Math.max(0, left));
    left -= kept.length;
    return kept.length === 0 ? [] : [{ strip, rows: kept }];
  });
}

/** What the grey lines of a crowd are; returns the height it takes. */
function greyNote(
  chart: TimelineLayout,
  panel: TimelinePanel,
  y: number,
  { data, locale }: PlotContext,
): number {
  const grey = new Set(
    panel.dated.flatMap(({ hue, observation: o }) => (hue === 'quiet' ? [o.place] : [])),
  );
  if (!panel.dense || grey.size === 0) return 0;
  const noun = placeNoun([...grey], data.registry.places, locale);
  const text = marksTime[locale].others(grey.size, noun);
  chart.texts.push({ ...noted(0, y + 12, clip(text, chart.width, 12)), tone: 'ink-3' });
  return 20;
}

/** Where a thread is tied to a mark: at its right end. */
function knot(mark: PlacedPoint | PlacedStripBar): Point {
  const box =
    mark.shape.kind === 'dot' || mark.shape.kind === 'window' || mark.shape.kind === 'dashed'
      ? (pointBoxes(mark.shape)[0] as Box)
      : mark.shape.box;
  const dot = mark.shape.kind === 'dot';
  return {
    x: box.x + box.width - (dot ? 7 : 3),
    y: box.y + box.height / (dot ? 1 : 2) + (dot ? 2 : 0),
  };
}

function placeThreads(
  chart: TimelineLayout,
  data: ChartData,
  name: (a: string, b: string) => string,
): PlacedThread[] {
  const drawn = new Map<string, { knot: Point; name: string }>();
  for (const mark of [...chart.points, ...chart.bars])
    drawn.set(mark.figure, { knot: knot(mark), name: mark.name });
  const ids = new Set(data.findings.flatMap(({ figures }) => figures));
  for (const { x, y, figure } of chart.series.flatMap(({ points }) => points))
    if (ids.has(figure)) drawn.set(figure, { knot: { x, y: y + 5 }, name: chart.told(figure) });
  return disputes(data.findings, new Set(drawn.keys())).flatMap(([a, b]) => {
    const [one, two] = [drawn.get(a), drawn.get(b)];
    if (!one || !two) return [];
    const said = name(one.name, two.name);
    const [from, to] = [one.knot, two.knot];
    const beside = Math.abs(from.y - to.y) < 20;
    if (beside) {
      const [l, r] = from.x < to.x ? [from, to] : [to, from];
      const dip = Math.max(l.y, r.y) + 26;
      return {
        from: l,
        to: r,
        d: `M${l.x} ${l.y}C${l.x} ${dip} ${r.x} ${dip} ${r.x} ${r.y}`,
        name: said,
      };
    }
    const bulge = Math.min(Math.max(from.x, to.x) + 26, chart.width - 3);
    return thread(from, to, bulge, said);
  });
}
