import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksSpread } from '#lib/i18n/messages/marks-spread.ts';
import { MANY, type ManyMarks } from '../../canvas/many.ts';
import type { PlacedAxis } from '../../marks/axis.ts';
import type { Box, Evidence, Hue, PlacedText, Reveal } from '../../marks/placed.ts';
import type { SpotShape } from '../../marks/spot-shape.ts';
import type { PlacedThread } from '../../marks/thread.ts';
import { placeNotes, type PlacedSilence, placeSilent } from '../../below-axis.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import { vocabulary, type Vocabulary } from '../../vocabulary.ts';
import { manyDots } from './many-dots.ts';
import { placePanel } from './place-panel.ts';
import type { DotStripOptions } from './schema.ts';
import { type StripPanel, stripPanels } from './strips.ts';
import { threads } from './threads.ts';

/** A place on a strip. */
export interface PlacedDot extends Evidence {
  shape: SpotShape;
  hue: Hue;
  hit: Box;
  /** Null where it is not named: hover and focus say it. */
  label: PlacedText | null;
  reveal: Reveal;
}

export interface DotStripLayout {
  width: number;
  height: number;
  /** Something was done to the rows on request: marks are hatched. */
  derived: boolean;
  axes: PlacedAxis[];
  /** Headings and notes. */
  texts: PlacedText[];
  /** Upright lines at medians; where only bounds are known, from one to the other or beyond one. */
  medians: { d: string }[];
  /** Hairlines from a dot to its name. */
  leaders: { d: string }[];
  dots: PlacedDot[];
  /** Where links would stop the page, all dots but those off the scale are painted. */
  many: ManyMarks | null;
  /** The same dots for paper and pages without script: a stroke a dot, in a colour each. */
  printed: { d: string; hue: Hue; r: number }[];
  /** Figures of strips that are not drawn; a note counts the strips and the table has the figures. */
  left: string[];
  silences: PlacedSilence[];
  threads: PlacedThread[];
}

/** What placing a strip needs beside it. */
export interface StripContext {
  data: ChartData;
  options: DotStripOptions;
  words: Vocabulary;
  locale: Locale;
  width: number;
  /** The least and the largest value of an axis that other charts share. */
  shared: readonly [number, number] | null;
  /** How far dots may stand from the middle of their strip, in pixels. */
  reach: number;
  /** Lines of names that may stand above and below a strip. */
  lines: number;
  /** Several strips stand in the picture, so that each has a heading. */
  several: boolean;
  /** What is painted is collected here, where links would stop the page; null where all are links. */
  painted: PaintedDot[] | null;
}

/** A dot nobody asks for the name of in advance. */
export interface PaintedDot {
  o: Observation;
  shape: SpotShape;
  hue: Hue;
}

/** From roomy to tight: what is tried where the height is fixed. */
const TIGHTER: [reach: number, lines: number][] = [
  [84, 3],
  [84, 2],
  [60, 2],
  [44, 1],
  [30, 1],
  [20, 1],
  [14, 0],
  [8, 0],
];
const PANEL_GAP = 16;

/** Places dots for a width, and for a height where one is fixed: what does not fit is counted. */
export function layout(
  data: ChartData,
  options: DotStripOptions,
  { locale, size, domain }: LayoutContext,
): DotStripLayout {
  const words = vocabulary(data, locale);
  const panels = stripPanels(data, options, words.observations);
  const shared = domain?.value ?? null;
  const base = { data, options, words, locale, width: size.width, shared };
  for (let strips = count(panels); ; strips--)
    for (const [reach, most] of TIGHTER) {
      const chart = draw(panels, strips, { ...base, reach, lines: most });
      const fits = size.height === undefined || chart.height <= size.height;
      if (fits || (strips <= 1 && reach === TIGHTER.at(-1)?.[0])) return chart;
    }
}

const count = (panels: readonly StripPanel[]): number =>
  panels.reduce((sum, panel) => sum + panel.strips.length, 0);

/** Draws the first so many strips and counts the others. */
function draw(
  panels: readonly StripPanel[],
  most: number,
  context: Omit<StripContext, 'several' | 'painted'>,
): DotStripLayout {
  const { data, width, locale } = context;
  let room = most;
  const cut = panels.map((panel) => {
    const strips = panel.strips.slice(0, Math.max(0, room));
    room -= strips.length;
    const folded = [...panel.folded, ...panel.strips.slice(strips.length)];
    return { ...panel, strips, folded };
  });
  const drawn = cut.filter(({ strips }) => strips.length > 0);
  const dots = drawn.flatMap(({ strips }) => strips).reduce((n, { rows }) => n + rows.length, 0);
  const all: StripContext = {
    ...context,
    several: count(panels) > 1,
    painted: dots > MANY ? [] : null,
  };
  const chart: DotStripLayout = {
    ...{ width, height: 0, derived: data.derived !== undefined, axes: [], texts: [], medians: [] },
    ...{ leaders: [], dots: [], many: null, printed: [], left: [], silences: [], threads: [] },
  };
  let y = 2;
  drawn.forEach((panel, i) => {
    y = placePanel(chart, panel, i > 0 ? y + PANEL_GAP : y, all);
    y = placeSilent(chart, panel.silent, y, all);
  });
  if (drawn.length === 0) y = placeSilent(chart, data.places, y, all);
  const folded = cut.flatMap((panel) => panel.folded);
  chart.left = folded.flatMap(({ rows, off }) => [...rows, ...off]).map(({ id }) => id);
  if (folded.length > 0)
    y = placeNotes(chart, [marksSpread[locale].foldedStrips(folded.length)], y);
  chart.height = Math.ceil(y + 2);
  chart.threads = threads(chart, data, marks[locale].threadName);
  return all.painted ? manyDots(chart, all.painted, all) : chart;
}
