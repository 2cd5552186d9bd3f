import type { Locale } from '#lib/model/locale.ts';
import { marks as messages } from '#lib/i18n/messages/marks.ts';
import { nominal } from '#lib/model/quantity.ts';
import { disputes } from '../../disputes.ts';
import { axisBelow, type PlacedAxis } from '../../marks/axis.ts';
import { type BarShape, endOf, tailOf } from '../../marks/bar-shape.ts';
import {
  type Box,
  type Evidence,
  type Hue,
  type PlacedText,
  type Point,
  type Reveal,
  textBox,
} from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import { type PlacedThread, thread } from '../../marks/thread.ts';
import { roomFor, valueScale } from '../../scales/value.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import { vocabulary, type Vocabulary } from '../../vocabulary.ts';
import { GAP, placeBar, placeRowNames, placeSilence } from './place.ts';
import { type BarPanel, barPanels } from './rows.ts';
import type { BarOptions } from './schema.ts';

export interface PlacedBar extends Evidence {
  shape: BarShape;
  hue: Hue;
  hit: Box;
  label: PlacedText;
  reveal: Reveal;
}

export interface BarLayout {
  width: number;
  height: number;
  normalised: boolean;
  axes: PlacedAxis[];
  /** Place names, periods, headings. */
  texts: PlacedText[];
  bars: PlacedBar[];
  silences: { at: Point; label: PlacedText }[];
  threads: PlacedThread[];
}

/** Below this width the names stand above their bars, at or above it left of them. */
export const NARROW = 480;

/** How rows are set: measured once for all panels, so that their bars share a foot. */
export interface Setting {
  narrow: boolean;
  width: number;
  /** The baseline, in pixels from the left. */
  foot: number;
  bar: number;
  /** From a row's top to the top of its bar. */
  above: number;
  pitch: number;
}

/** Extra room between two bars that a thread joins. */
const THREAD_ROOM = 18;

/** Places bars for a width: rows, then sizes, then marks. Height follows from the rows. */
export function layout(
  data: ChartData,
  options: BarOptions,
  { locale, size: { width } }: LayoutContext,
): BarLayout {
  const words = vocabulary(data, locale);
  const panels = barPanels(data, options, words, locale);
  const set = setting(panels, width);
  const chart: BarLayout = {
    width,
    height: 0,
    normalised: data.derived !== undefined,
    axes: [],
    texts: [],
    bars: [],
    silences: [],
    threads: [],
  };
  const pairs = disputes(data.findings, new Set(words.observations.map((o) => o.id)));
  const disputed = (a: string, b: string): boolean =>
    pairs.some((pair) => pair.includes(a) && pair.includes(b));
  let y = 2;
  for (const panel of panels)
    y = placePanel(chart, panel, y, {
      set,
      words,
      locale,
      options,
      disputed,
      several: panels.length > 1,
    });
  chart.height = Math.ceil(y - (panels.length > 1 ? 22 : 0) + 2);
  const drawn = new Map(chart.bars.map((bar) => [bar.figure, bar]));
  chart.threads = pairs.map(([a, b]) =>
    placeThread(drawn.get(a) as PlacedBar, drawn.get(b) as PlacedBar, chart, locale),
  );
  return chart;
}

function setting(panels: readonly BarPanel[], width: number): Setting {
  const narrow = width < NARROW;
  const rows = panels.reduce((n, panel) => n + panel.rows.length, 0);
  const [bar, pitch] = rows > 10 ? [18, 34] : [24, 42];
  if (narrow) return { narrow, width, foot: 1, bar: 18, above: 19, pitch: 49 };
  const widest = Math.max(
    ...panels.flatMap((p) => [
      ...p.rows.flatMap((row) => [textWidth(row.place, 13), textWidth(row.detail, 12)]),
      ...p.silent.map((name) => textWidth(name, 13)),
    ]),
    0,
  );
  const foot = Math.round(Math.min(widest, width * 0.34) + 12);
  return { narrow, width, foot, bar, above: (pitch - bar) / 2, pitch };
}

/** Where a bar stands on the baseline. */
interface Foot {
  top: number;
  bottom: number;
}

/** The baseline of narrow charts stops where names stand. */
const baseline = (feet: readonly Foot[], x: number): string =>
  feet.map(({ top, bottom }) => `M${x} ${top}V${bottom}`).join('');

/** What placing a panel needs beside it. */
export interface BarContext {
  disputed: (a: string, b: string) => boolean;
  set: Setting;
  words: Vocabulary;
  locale: Locale;
  options: BarOptions;
  several: boolean;
}

/** Places one panel from `y` down and returns where the next begins. */
function placePanel(chart: BarLayout, panel: BarPanel, y: number, context: BarContext): number {
  const { set, words, locale, several } = context;
  const { width, foot } = set;
  let top = y;
  const line = (text: string, size: 12 | 13, tone: PlacedText['tone'], x: number): void => {
    chart.texts.push({
      x,
      y: top + size,
      text: clip(text, width - x, size),
      anchor: 'start',
      size,
      tone,
      ...(size === 13 ? { weight: 'bold' as const } : {}),
    });
    top += size + 7;
  };
  if (several && panel.indicator !== '') line(panel.indicator, 13, 'ink', 0);
  if (panel.window !== '' && several) line(panel.window, 12, 'ink-3', 0);

  const scaled = panel.rows.filter(({ observation: o }) => !o.suspect);
  const most = roomFor(
    scaled.map(({ observation: o }) => ({
      value: nominal(o.quantity),
      extra: tailOf(o.quantity) + GAP + textWidth(words.label(o), 13),
    })),
    width - foot,
  );
  const scale = valueScale(most, [foot, width], locale, {
    percent: panel.percent,
    spacing: set.narrow ? 76 : 100,
  });

  const body = top;
  const feet: Foot[] = [];
  panel.rows.forEach((row, i) => {
    const before = panel.rows[i - 1];
    if (before && context.disputed(before.observation.id, row.observation.id)) top += THREAD_ROOM;
    placeRowNames(chart, row, top, set);
    chart.bars.push(placeBar(row, top, scale.at, context));
    feet.push({ top: top + set.above, bottom: top + set.above + set.bar });
    top += set.pitch;
  });
  for (const name of panel.silent) {
    placeSilence(chart, name, top, set, locale);
    top += set.pitch - (set.narrow ? 12 : 6);
  }
  if (scaled.length > 0) {
    const axis = axisBelow(scale.ticks, { top: body, bottom: top, width });
    chart.axes.push(set.narrow ? { ...axis, base: baseline(feet, foot) } : axis);
    top += 20;
  } else
    chart.axes.push({ grid: '', base: set.narrow ? '' : `M${foot} ${body}V${top}`, labels: [] });
  return top + (several ? 22 : 0);
}

/** From the lower corner of the upper bar's end to the upper corner of the lower's. */
function placeThread(a: PlacedBar, b: PlacedBar, chart: BarLayout, locale: Locale): PlacedThread {
  const [upper, lower] = a.shape.box.y <= b.shape.box.y ? [a, b] : [b, a];
  const from = { x: endOf(upper.shape) - 2, y: upper.shape.box.y + upper.shape.box.height + 2 };
  const to = { x: endOf(lower.shape) - 2, y: lower.shape.box.y - 2 };
  const between = chart.bars
    .filter(({ hit }) => hit.y > upper.hit.y && hit.y < lower.hit.y)
    .map(({ label }) => textBox(label).x + textBox(label).width);
  const bulge = Math.max(from.x, to.x, ...between) + 22;
  return thread(
    from,
    to,
    Math.min(bulge, chart.width - 4),
    messages[locale].threadName(a.name, b.name),
  );
}
