import type { Locale } from '#lib/model/locale.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksChange } from '#lib/i18n/messages/marks-change.ts';
import type { PlacedAxis } from '../../marks/axis.ts';
import type { Box, Evidence, Hue, PlacedText, Reveal } from '../../marks/placed.ts';
import type { PointShape } from '../../marks/point-shape.ts';
import type { SpotShape } from '../../marks/spot-shape.ts';
import { clip } from '../../marks/text-width.ts';
import type { PlacedThread } from '../../marks/thread.ts';
import { placeNotes, type PlacedSilence, placeSilent } from '../../below-axis.ts';
import type { ChartData, LayoutContext, Size } from '../../type.ts';
import { vocabulary, type Vocabulary } from '../../vocabulary.ts';
import { notesOf } from './notes.ts';
import { dumbbellPanels, type DumbbellPanel, observationsOf } from './pairs.ts';
import { placeRows } from './place-rows.ts';
import { placeSlope } from './place-slope.ts';
import type { DumbbellOptions } from './schema.ts';
import { threads } from './threads.ts';

interface PlacedFigure extends Evidence {
  hue: Hue;
  hit: Box;
  /** Null where no room was left: hover and focus show it. */
  label: PlacedText | null;
  reveal: Reveal;
}

/** An end of a bar, on a horizontal axis. */
export interface PlacedSpot extends PlacedFigure {
  shape: SpotShape;
}

/** An end of a sloping line, on an upright axis. */
export interface PlacedEnd extends PlacedFigure {
  shape: PointShape;
}

export interface DumbbellLayout {
  width: number;
  height: number;
  /** Something was done to the rows on request: marks are hatched. */
  derived: boolean;
  axes: PlacedAxis[];
  /** Headings, places, changes, notes. */
  texts: PlacedText[];
  /** Bars between two dots, lines between two axes. */
  links: { d: string; hue: Hue; sloping: boolean }[];
  /** Hairlines from a dot to a label that was moved. */
  leaders: { d: string }[];
  /** Dotted, where the other end of a line is not reported. */
  stubs: { d: string }[];
  /** A dot of each end, as the key above the rows. */
  samples: { shape: SpotShape; hue: Hue }[];
  spots: PlacedSpot[];
  ends: PlacedEnd[];
  /** Figures that are not drawn; a note counts them and the table has them. */
  left: string[];
  silences: PlacedSilence[];
  threads: PlacedThread[];
}

/** What placing a panel needs beside it. */
export interface DumbbellContext {
  data: ChartData;
  options: DumbbellOptions;
  words: Vocabulary;
  locale: Locale;
  size: Size;
  /** The least and the largest value of an axis that other charts share. */
  shared: readonly [number, number] | null;
  /** Each row is divided by its years. */
  perYear: boolean;
  /** As many rows of a panel are drawn at most. */
  most: number;
}

/** More rows than this are a table, not a picture. */
const MOST = 40;
const PANEL_GAP = 22;

/** Places dumbbells for a width, and for a height where one is fixed: what does not fit is counted. */
export function layout(
  data: ChartData,
  options: DumbbellOptions,
  { locale, size, domain }: LayoutContext,
): DumbbellLayout {
  const words = vocabulary(data, locale);
  const all = dumbbellPanels(data, options);
  const perYear = data.derived?.kind === 'per_year';
  const shared = domain?.value ?? null;
  const base = { data, options, words, locale, size, perYear, shared };
  for (let panels = all.length; panels > 1; panels--)
    for (let most = MOST; most > 0; most = fewer(most, all)) {
      const chart = draw(all.slice(0, panels), all.slice(panels), { ...base, most });
      if (size.height === undefined || chart.height <= size.height) return chart;
    }
  for (let most = MOST; most > 1; most = fewer(most, all)) {
    const chart = draw(all.slice(0, 1), all.slice(1), { ...base, most });
    if (size.height === undefined || chart.height <= size.height) return chart;
  }
  return draw(all.slice(0, 1), all.slice(1), { ...base, most: 1 });
}

/** One row less than the longest panel would draw. */
const fewer = (most: number, panels: readonly DumbbellPanel[]): number =>
  Math.min(most, Math.max(1, ...panels.map(({ entries }) => entries.length))) - 1;

function draw(
  panels: readonly DumbbellPanel[],
  folded: readonly DumbbellPanel[],
  context: DumbbellContext,
): DumbbellLayout {
  const { data, size, locale } = context;
  const chart: DumbbellLayout = {
    width: size.width,
    height: 0,
    derived: data.derived !== undefined,
    axes: [],
    texts: [],
    links: [],
    leaders: [],
    stubs: [],
    samples: [],
    spots: [],
    ends: [],
    left: [],
    silences: [],
    threads: [],
  };
  let y = 2;
  panels.forEach((panel, i) => {
    if (i > 0) y += PANEL_GAP;
    y = placePanel(chart, panel, y, panels.length + folded.length > 1, context);
  });
  if (panels.length === 0) y = placeSilent(chart, data.places, y, context, true);
  if (folded.length > 0) {
    y = placeNotes(chart, [marksChange[locale].foldedPanels(folded.length)], y);
    const hidden = folded.flatMap((panel) => [
      ...panel.entries.flatMap(observationsOf),
      ...panel.others,
      ...panel.undated,
    ]);
    for (const { id } of hidden) chart.left.push(id);
  }
  chart.height = Math.ceil(y + 2);
  chart.threads = threads(chart, data, marks[locale].threadName);
  return chart;
}

function placePanel(
  chart: DumbbellLayout,
  panel: DumbbellPanel,
  top: number,
  several: boolean,
  context: DumbbellContext,
): number {
  const { words, options } = context;
  let y = top;
  if (several) {
    const text = clip(words.indicator(panel.indicator), chart.width, 13);
    const own = { x: 0, y: y + 13, text, anchor: 'start', size: 13, tone: 'ink' } as const;
    chart.texts.push({ ...own, weight: 'bold' });
    y += 22;
  }
  const sloped = options.form === 'slope' ? placeSlope(chart, panel, y, context) : null;
  const { bottom, folded } = sloped ?? placeRows(chart, panel, y, context);
  const axis = chart.axes.at(-1);
  for (const { id } of [...panel.others, ...panel.undated]) chart.left.push(id);
  const alone = chart.spots.length + chart.ends.length === 0;
  const silent = placeSilent(chart, panel.silent, bottom, context, alone);
  const zero = sloped !== null || axis?.base !== '';
  const notes = [...notesOf(panel, { folded, zero }, context), ...(sloped?.notes ?? [])];
  return placeNotes(chart, notes, silent);
}
