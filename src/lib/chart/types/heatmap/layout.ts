import { number } from '#lib/i18n/format/number.ts';
import { dense } from '#lib/i18n/messages/marks-dense.ts';
import { marks as messages } from '#lib/i18n/messages/marks.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Observation } from '#lib/model/figure.ts';
import { bounds } from '#lib/model/period.ts';
import { MarkList, type ManyMarks } from '../../canvas/many.ts';
import { disputes } from '../../disputes.ts';
import type { Box, PlacedText } from '../../marks/placed.ts';
import { placeNotes } from '../../marks/notes.ts';
import { textWidth } from '../../marks/text-width.ts';
import { type PlacedThread, thread } from '../../marks/thread.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import { vocabulary, type Vocabulary } from '../../vocabulary.ts';
import { placeBody, silentNames } from './body.ts';
import { classesOf } from './classes.ts';
import { type HeatFrame, heatFrame } from './frame.ts';
import type { HeatItem } from './lanes.ts';
import { type HeatLegend, placeLegend } from './legend.ts';
import { painted, type PlacedHeatCell } from './place.ts';
import { type HeatPanel, heatPanels } from './rows.ts';
import type { HeatmapOptions } from './schema.ts';
import type { Stack, StackPath } from './stack.ts';

export interface HeatmapLayout {
  width: number;
  height: number;
  derived: boolean;
  /** Names, dates, headings, notes. */
  texts: PlacedText[];
  /** Dotted paper: columns of a row of which no report says anything. */
  silences: Box[];
  cells: PlacedHeatCell[];
  legends: HeatLegend[];
  threads: PlacedThread[];
  /**
   * Of more figures than links are made for: the same cells to paint, with the names of their rows,
   * and what stands until then.
   */
  many: {
    marks: ManyMarks;
    first: () => StackPath[];
    said: PlacedText[];
    names: PlacedText[];
  } | null;
}

/** A panel with its columns, before the height of its rows is known. */
export interface HeatPart {
  panel: HeatPanel;
  frame: HeatFrame;
}

/** What placing needs besides. */
export interface HeatContext {
  words: Vocabulary;
  locale: Locale;
  data: ChartData;
  gutter: number;
  /** Height of a lane, in pixels. */
  lane: number;
  /** As many lanes are drawn, in the order of the rows. */
  most: number;
  list: MarkList | null;
  items: HeatItem[];
}

/** Names take no more of a width; on a phone, where a word is a third of it, a little more. */
const SHARE = { from: 480, wide: 0.3, narrow: 0.36 };
/** No row of links is lower: its name has to be read. Painted rows go down to a pixel. */
const LEAST_LANE = 15;
/** All rows together are about so high where nothing fixes the height. */
const TALL = 960;

/** Places cells for a width: panels, then columns and lanes, then marks. */
export function layout(
  data: ChartData,
  options: HeatmapOptions,
  { locale, size, domain }: LayoutContext,
): HeatmapLayout {
  const words = vocabulary(data, locale);
  const panels = heatPanels(data, options, words, locale);
  const { width } = size;
  const told = panels.length > 0 ? panels : [nobody(data)];
  const gutter = gutterOf(
    told.flatMap((panel) => [
      ...panel.rows.map(({ name }) => name),
      ...silentNames(panel, words, data, locale),
    ]),
    width,
  );
  // Panels below one another share their years.
  const time = [...(domain?.time ?? []), ...(panels.length > 1 ? datesOf(words.observations) : [])];
  const parts = told.map((panel): HeatPart => ({
    panel,
    frame: heatFrame(panel, { gutter, width, time }, locale),
  }));
  const all = parts.flatMap(({ frame }) => frame.lines);
  const figures = all.reduce((n, line) => n + line.items.length, 0);
  const lanes = all.reduce((n, line) => n + line.lanes, 0);
  const place = (lane: number, most: number): HeatmapLayout =>
    placeAll(parts, width, {
      ...{ words, locale, data, gutter, lane, most },
      list: painted(figures) ? new MarkList(figures) : null,
      items: [],
    });
  const least = painted(figures) ? 1 : LEAST_LANE;
  const free = laneHeight(lanes, least);
  const first = place(free, lanes);
  if (size.height === undefined || first.height <= size.height) return first;
  // What is not rows keeps its height; one more line says what is folded.
  const room = size.height - (first.height - lanes * free);
  const lane = Math.max(least, Math.min(free, Math.floor(room / Math.max(lanes, 1))));
  const drawn = Math.max(1, Math.min(lanes, Math.floor((room - 36) / lane)));
  return place(lane, lane * lanes <= room ? lanes : drawn);
}

function laneHeight(lanes: number, least: number): number {
  if (lanes <= 16) return 28;
  if (lanes <= 40) return 22;
  return Math.max(least, Math.min(18, Math.floor(TALL / lanes)));
}

/** Room for names, left of the cells. */
function gutterOf(names: readonly string[], width: number): number {
  const widest = names.reduce((w, name) => Math.max(w, textWidth(name, 12)), 48);
  return Math.round(
    Math.min(widest + 10, width * (width < SHARE.from ? SHARE.narrow : SHARE.wide)),
  );
}

/** The dates that periods begin and end with. */
const datesOf = (observations: readonly Observation[]): string[] =>
  observations.flatMap(({ period }) =>
    Object.values(bounds(period)).filter((date) => date !== null),
  );

const nobody = (data: ChartData): HeatPanel => ({
  ...{ heading: '', unit: '', percent: false, rows: [], times: null, silent: data.places },
  classes: classesOf([]),
});

function placeAll(parts: readonly HeatPart[], width: number, context: HeatContext): HeatmapLayout {
  const { locale, data, list, items, words } = context;
  const chart: HeatmapLayout = {
    ...{ width, height: 0, derived: data.derived !== undefined, texts: [], silences: [] },
    ...{ cells: [], legends: [], threads: [], many: null },
  };
  const t = dense[locale];
  const stack: Stack = { panels: [], said: '', names: [] };
  const notes: string[] = data.derived?.kind === 'per_year' ? [messages[locale].normalised] : [];
  let y = 2;
  let left = context.most;
  for (const part of parts) {
    if (parts.length > 1) {
      chart.texts.push({
        ...{ x: 0, y: y + 13, anchor: 'start', size: 13, tone: 'ink', weight: 'bold' },
        text: part.panel.unit ? `${part.panel.heading} (${part.panel.unit})` : part.panel.heading,
      });
      y += 22;
    }
    const body = placeBody(chart, part, y, { ...context, most: left }, stack);
    left -= body.lanes;
    y = body.bottom + 10;
    if (part.panel.rows.length > 0) {
      const { percent } = part.panel;
      const legend = placeLegend(part.panel.classes, body.forms, {
        top: y,
        width,
        locale,
        percent,
      });
      chart.legends.push(legend);
      y += legend.height;
    }
    notes.push(...body.notes);
    y += parts.length > 1 ? 16 : 0;
  }
  const signs = list?.sign.subarray(0, list.count).filter((sign) => sign > 0).length ?? 0;
  if (signs > 0 && context.lane < 8) notes.push(t.smallSigns(number(signs, locale)));
  y = placeNotes(chart.texts, notes, y, width);
  if (list) {
    const said: PlacedText[] = [];
    y = placeNotes(said, [stack.said], y, width);
    const first = (): StackPath[] => stack.panels.flatMap((paths) => paths());
    chart.many = { marks: marksOf(list, items, words), first, said, names: stack.names };
  }
  chart.height = Math.ceil(y + 2);
  chart.threads = placeThreads(chart, data, messages[locale].threadName);
  return chart;
}

function marksOf(list: MarkList, items: readonly HeatItem[], words: Vocabulary): ManyMarks {
  const at = (mark: number): HeatItem['o'] => (items[mark] as HeatItem).o;
  return list.with({
    form: 'cell',
    tones: ['--seq-1', '--seq-2', '--seq-3', '--seq-4', '--seq-5', '--seq-6'],
    place: (mark) => at(mark).place,
    tell(mark) {
      const o = at(mark);
      return { evidence: { report: o.report, figure: o.id, name: words.name(o) }, guides: [] };
    },
  });
}

function placeThreads(
  chart: HeatmapLayout,
  data: ChartData,
  name: (a: string, b: string) => string,
): PlacedThread[] {
  const cells = new Map(chart.cells.map((cell) => [cell.figure, cell]));
  return disputes(data.findings, new Set(cells.keys())).map(([a, b]) => {
    const [one, two] = [cells.get(a), cells.get(b)] as [PlacedHeatCell, PlacedHeatCell];
    const [upper, lower] = one.hit.y <= two.hit.y ? [one, two] : [two, one];
    // Where both are seen, else at their ends.
    const shared = Math.min(right(upper), right(lower)) - 9;
    const over = shared > Math.max(upper.hit.x, lower.hit.x);
    const knot = (cell: PlacedHeatCell) => ({
      x: over ? shared : right(cell) - 9,
      y: cell.hit.y + cell.hit.height / 2,
    });
    const [from, to] = [knot(upper), knot(lower)];
    const bulge = Math.min(Math.max(from.x, to.x) + 14, chart.width - 3);
    return thread(from, to, bulge, name(one.name, two.name));
  });
}

const right = ({ hit }: PlacedHeatCell): number => hit.x + hit.width;
