import { number } from '#lib/i18n/format/number.ts';
import { dense } from '#lib/i18n/messages/marks-dense.ts';
import { marks as messages } from '#lib/i18n/messages/marks.ts';
import type { Locale } from '#lib/model/locale.ts';
import { isWindow } from '#lib/model/period.ts';
import { nominal } from '#lib/model/quantity.ts';
import type { CellShape } from '../../marks/cell-shape.ts';
import { clip } from '../../marks/text-width.ts';
import type { ChartData } from '../../type.ts';
import { placeNoun, type Vocabulary } from '../../vocabulary.ts';
import { toneOf } from './classes.ts';
import { columnAt, columnLabels, lineLabel, stripLabels } from './frame.ts';
import { type HeatItem, type HeatLine, silences } from './lanes.ts';
import type { HeatContext, HeatmapLayout, HeatPart } from './layout.ts';
import type { HeatForms } from './legend.ts';
import type { HeatPanel } from './rows.ts';
import { cellBox, gapOf, listCell, placeCell, silentLabel } from './place.ts';
import { type Stack, stackOf } from './stack.ts';

/** Up to this many silent places are named in the picture. */
const NAMED = 2;
/** Columns are dated again below so many pixels of cells. */
const TALL = 560;
const SILENT_LANE = 22;

/** What placing the rows of a panel leaves to say. */
interface Body {
  bottom: number;
  lanes: number;
  forms: HeatForms;
  notes: string[];
}

/** Places the rows of a panel from `top` down. */
export function placeBody(
  chart: HeatmapLayout,
  { panel, frame }: HeatPart,
  top: number,
  context: HeatContext,
  stack: Stack,
): Body {
  const { lane, most, locale, words, gutter, list, items } = context;
  const { width } = chart;
  const { classes } = panel;
  const start = top + (frame.columns || frame.strips.length > 0 ? frame.head : 0);
  chart.texts.push(...columnLabels(frame, start - 7, width, locale));
  chart.texts.push(...stripLabels(frame, start, width, locale));
  const silent = chart.silences.length;
  const kinds = new Set<CellShape['kind']>();
  const forms = { silent: false, window: false, yearly: false, kinds };
  const drawn: HeatLine[] = [];
  let [y, lanes, last] = [start, 0, -Infinity];
  for (const line of frame.lines) {
    if (lanes + line.lanes > most) break;
    lanes += line.lanes;
    drawn.push(line);
    const height = line.lanes * lane;
    const label = lineLabel(line.name, y + (height - gapOf(lane)) / 2, gutter, last);
    if (label) (list ? stack.names : chart.texts).push(label);
    last = label?.y ?? last;
    for (const item of line.items) {
      const box = cellBox(item, frame, { top: y, lane });
      if (list) {
        listCell(list, item, box, classes);
        items.push(item);
      } else {
        const cell = placeCell(item, line, box, { words, classes, width });
        chart.cells.push(cell);
        kinds.add(cell.shape.kind);
        if (cell.shape.yearly) forms.yearly = true;
        if (isWindow(item.o.period)) forms.window = true;
      }
    }
    if (frame.columns)
      for (const { from, to } of list ? [] : silences(line, frame.columns)) {
        const x = columnAt(frame, from);
        chart.silences.push({
          ...{ x, y, height: height - gapOf(lane) },
          width: columnAt(frame, to + 1) - x - (frame.column >= 8 ? gapOf(lane) : 0),
        });
      }
    y += height;
  }
  const rows = frame.lines.length - drawn.length;
  const folded = drawn.reduce((n, line) => n + line.folded, 0);
  const t = dense[locale];
  if (list && frame.columns) {
    const height = y - start;
    const x = columnAt(frame, 0);
    chart.silences.push({ x, y: start, width: columnAt(frame, frame.columns.count) - x, height });
    const tone = ({ o }: HeatItem): number =>
      o.suspect ? 0 : toneOf(nominal(o.quantity), classes);
    const own = { top: start, height, rows: drawn.length };
    stack.panels.push(() =>
      stackOf(
        frame,
        drawn.flatMap((line) => line.items),
        tone,
        own,
      ),
    );
    stack.said = t.heatFirst(number(drawn.length, locale), t.grain[frame.columns.grain]);
  }
  if (y - start > TALL) {
    chart.texts.push(...columnLabels(frame, y + 15, width, locale));
    y += 20;
  }
  y = placeSilent(chart, { panel, frame }, y, context);
  forms.silent = chart.silences.length > silent;
  const grain = frame.columns?.grain;
  return {
    ...{ bottom: y, lanes, forms },
    notes: [
      ...(folded > 0 && grain && grain !== 'day' ? [t.lastOf(grain, number(folded, locale))] : []),
      ...(rows > 0 ? [t.rowsLeftOut(number(drawn.length, locale), number(rows, locale))] : []),
    ],
  };
}

/** What silent rows are called: each place where they are few, else their number. */
export function silentNames(
  { silent, rows }: HeatPanel,
  words: Vocabulary,
  { registry }: ChartData,
  locale: Locale,
): string[] {
  if (silent.length <= NAMED) return silent.map(words.place);
  const noun = placeNoun(silent, registry.places, locale);
  return [messages[locale].silentPlaces(silent.length, noun, rows.length === 0)];
}

/** A dotted row for each silent place, or one for all of them. */
function placeSilent(
  chart: HeatmapLayout,
  { panel, frame }: HeatPart,
  top: number,
  { words, locale, data, gutter }: HeatContext,
): number {
  const names = silentNames(panel, words, data, locale);
  const right = frame.columns
    ? columnAt(frame, frame.columns.count) - 2
    : Math.min(chart.width, gutter + 160);
  names.forEach((name, i) => {
    const y = top + i * SILENT_LANE;
    const middle = y + (SILENT_LANE - 2) / 2 + 4.5;
    chart.texts.push({
      ...{ x: gutter - 8, y: middle, anchor: 'end', size: 12, tone: 'ink-2' },
      text: clip(name, gutter - 8, 12),
    });
    chart.silences.push({ x: gutter, y, width: right - gutter, height: SILENT_LANE - 2 });
    chart.texts.push(silentLabel(gutter + 6, middle, locale));
  });
  return top + names.length * SILENT_LANE;
}
