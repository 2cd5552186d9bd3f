import { marks as messages } from '#lib/i18n/messages/marks.ts';
import { disputes } from '../../disputes.ts';
import type { PlacedAxis } from '../../marks/axis.ts';
import type { BarShape } from '../../marks/bar-shape.ts';
import {
  type Box,
  type Evidence,
  type Hue,
  type PlacedText,
  type Point,
  type Reveal,
} from '../../marks/placed.ts';
import { pointBoxes, type PointShape } from '../../marks/point-shape.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import { type PlacedThread, thread } from '../../marks/thread.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import { placeNoun, vocabulary } from '../../vocabulary.ts';
import { placePlot } from './plot.ts';
import { type TimelinePanel, timelinePanels } from './rows.ts';
import type { TimelineOptions } from './schema.ts';
import { placeStrips } from './strips.ts';

/** A figure on the time axis or in a strip that shares its height. */
export interface PlacedPoint extends Evidence {
  shape: PointShape;
  hue: Hue;
  hit: Box;
  /** Null where no room was left: hover and focus show it. */
  label: PlacedText | null;
  leader: { from: Point; to: Point } | null;
  reveal: Reveal;
}

/** A figure in a strip below, as a thin bar; dashed where it is said of each year. */
export interface PlacedStripBar extends Evidence {
  yearly: boolean;
  shape: BarShape;
  hue: Hue;
  hit: Box;
  label: PlacedText;
  reveal: Reveal;
}

export interface TimelineLayout {
  width: number;
  height: number;
  normalised: boolean;
  axes: PlacedAxis[];
  texts: PlacedText[];
  lines: { d: string; hue: Hue }[];
  /** Where the definition changes: two strokes between the marks on either side. */
  breaks: { d: string }[];
  points: PlacedPoint[];
  bars: PlacedStripBar[];
  silences: { at: Point; label: PlacedText }[];
  threads: PlacedThread[];
}

/** Up to this many figures of a strip stand beside the axis; more go below it. */
const BESIDE = 12;
export const NARROW = 480;

/** Places figures in time for a width: panels, their plot, their strips, who is silent, threads. */
export function layout(
  data: ChartData,
  options: TimelineOptions,
  { locale, size: { width } }: LayoutContext,
): TimelineLayout {
  const words = vocabulary(data, locale);
  const t = messages[locale];
  const panels = timelinePanels(data, options, words);
  const chart: TimelineLayout = {
    width,
    height: 0,
    normalised: data.derived !== undefined,
    axes: [],
    texts: [],
    lines: [],
    breaks: [],
    points: [],
    bars: [],
    silences: [],
    threads: [],
  };
  let y = 10;
  for (const panel of panels) {
    if (panels.length > 1 || panel.breaks.length > 0) {
      const heading = clip(panel.heading, width, 13);
      chart.texts.push({
        x: 0,
        y: y + 13,
        text: heading,
        anchor: 'start',
        size: 13,
        tone: 'ink',
        weight: 'bold',
      });
      y += 24;
    }
    const beside = panel.strips.filter(
      ({ strip, rows }) =>
        width >= NARROW && panel.dated.length > 0 && strip !== 'off' && rows.length <= BESIDE,
    );
    const below = panel.strips.filter((strip) => !beside.includes(strip));
    if (panel.dated.length > 0) y = placePlot(chart, panel, beside, y, { data, words, locale });
    chart.breaks.push(...placeBreaks(chart.points, panel.breaks));
    if (below.length > 0) y = placeStrips(chart, panel, below, y, { words, locale });
    if (panel.silent.length > 0) {
      const name =
        panel.silent.length <= 2
          ? panel.silent.map(words.place).join(t.list)
          : t.silentPlaces(
              panel.silent.length,
              placeNoun(panel.silent, data.registry.places, locale),
              false,
            );
      const text = clip(name, width * 0.6, 12);
      const x = textWidth(text, 12) + 8;
      chart.texts.push({ x: 0, y: y + 16, text, anchor: 'start', size: 12, tone: 'ink-2' });
      chart.silences.push({
        at: { x, y: y + 12 },
        label: { x: x + 34, y: y + 16, text: t.silent, anchor: 'start', size: 12, tone: 'ink-3' },
      });
      y += 24;
    }
    if (panels.length > 1) y += 18;
  }
  chart.height = Math.ceil(y + 2 - (panels.length > 1 ? 18 : 0));
  chart.threads = placeThreads(chart, data, t.threadName);
  return chart;
}

/** Half way between two marks in time. */
function placeBreaks(
  points: readonly PlacedPoint[],
  pairs: TimelinePanel['breaks'],
): TimelineLayout['breaks'] {
  const middle = (figure: string): Point | null => {
    const box = points.find((point) => point.figure === figure);
    const [first] = box ? pointBoxes(box.shape) : [];
    return first ? { x: first.x + first.width / 2, y: first.y + first.height / 2 } : null;
  };
  return pairs.flatMap(([before, after]) => {
    const [a, b] = [middle(before), middle(after)];
    if (!a || !b) return [];
    const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
    return [{ d: `M${x - 6} ${y + 7}l5 -14m2 14l5 -14` }];
  });
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
  const drawn = new Map<string, PlacedPoint | PlacedStripBar>(
    [...chart.points, ...chart.bars].map((mark) => [mark.figure, mark]),
  );
  return disputes(data.findings, new Set(drawn.keys())).map(([a, b]) => {
    const [one, two] = [drawn.get(a), drawn.get(b)] as [PlacedPoint, PlacedPoint];
    const [from, to] = [knot(one), knot(two)];
    const beside = Math.abs(from.y - to.y) < 20;
    if (beside) {
      const [l, r] = from.x < to.x ? [from, to] : [to, from];
      const dip = Math.max(l.y, r.y) + 26;
      return {
        from: l,
        to: r,
        d: `M${l.x} ${l.y}C${l.x} ${dip} ${r.x} ${dip} ${r.x} ${r.y}`,
        name: name(one.name, two.name),
      };
    }
    const bulge = Math.min(Math.max(from.x, to.x) + 26, chart.width - 3);
    return thread(from, to, bulge, name(one.name, two.name));
  });
}
