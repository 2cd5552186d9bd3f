import type { Locale } from '#lib/model/locale.ts';
import { marks as messages } from '#lib/i18n/messages/marks.ts';
import { nominal } from '#lib/model/quantity.ts';
import { MANY, type MarkList, signOf } from '../../canvas/many.ts';
import { type CellShape, cellShape, fullOf, type Tone } from '../../marks/cell-shape.ts';
import { type Box, type Evidence, type PlacedText, type Reveal, SEAL } from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { type Classes, toneOf } from './classes.ts';
import { columnAt, type HeatFrame } from './frame.ts';
import type { HeatItem, HeatLine } from './lanes.ts';

/** A figure as a cell: a link with what it says. */
export interface PlacedHeatCell extends Evidence {
  shape: CellShape;
  hue: 1;
  hit: Box;
  label: null;
  /** The short value in the cell, where it has room. */
  said: PlacedText | null;
  reveal: Reveal;
}

const SAID = 12;

/** The box of a figure in its line, without the gap to its neighbours. */
export function cellBox(
  item: HeatItem,
  frame: HeatFrame,
  { top, lane }: { top: number; lane: number },
): Box {
  const strip = frame.strips.find(({ strip }) => strip === item.strip);
  const x0 = strip ? strip.x : columnAt(frame, item.from);
  const x1 = strip ? strip.x + strip.width : columnAt(frame, item.to + 1);
  const across = x1 - x0 >= 8 ? gapOf(lane) : 0;
  const [x, right] = [round(x0), round(x1)];
  return {
    x,
    y: top + item.lane * lane,
    width: Math.max(right - x - across, 0.5),
    height: lane - gapOf(lane),
  };
}

/** Paper between cells: none where they are as small as pixels. */
export const gapOf = (lane: number): number => (lane >= 18 ? 2 : lane >= 6 ? 1 : 0);

const round = (pixels: number): number => Math.round(pixels * 2) / 2;

/** One cell as a link. */
export function placeCell(
  item: HeatItem,
  line: HeatLine,
  box: Box,
  { words, classes, width }: { words: Vocabulary; classes: Classes; width: number },
): PlacedHeatCell {
  const { o } = item;
  const shape = cellShape(
    o.quantity,
    o.suspect,
    { box, open: item.open, yearly: o.period.kind === 'recurring' },
    (value, below): Tone => toneOf(value, classes, below),
  );
  const text = words.label(o);
  const full = fullOf(shape);
  const fits =
    shape.kind !== 'between' &&
    shape.kind !== 'suspect' &&
    box.height >= 17 &&
    textWidth(text, SAID) + 6 <= full.width - (shape.kind === 'above' ? 12 : 0);
  const exact = clip(
    `${line.name} ${words.period(o)} ${o.suspect ? o.as_written : words.exact(o)}`,
    width - SEAL - 5,
    13,
  );
  const all = SEAL + 5 + textWidth(exact, 13);
  return {
    ...{
      report: o.report,
      figure: o.id,
      name: words.name(o),
      shape,
      hue: 1,
      hit: box,
      label: null,
    },
    said: fits
      ? {
          x: full.x + full.width / 2,
          y: box.y + box.height / 2 + 4.5,
          ...{ text, anchor: 'middle', size: SAID, tone: 'ink' },
        }
      : null,
    reveal: {
      x: Math.max(0, Math.min(box.x, width - all)),
      ...{ y: box.y - 5, text: exact, width: all, instead: false },
    },
  };
}

/** One cell as numbers; its words are made when it is pointed at. */
export function listCell(
  list: MarkList,
  { o: { quantity: q, suspect } }: HeatItem,
  box: Box,
  classes: Classes,
): void {
  const unreached = q.kind === 'nearly' || q.kind === 'less_than';
  const tone = suspect ? 1 : toneOf(nominal(q), classes, unreached);
  list.add(box, tone - 1, signOf(q, suspect));
}

/** Whether a picture of so many figures is painted. */
export const painted = (figures: number): boolean => figures > MANY;

/** Words for a row of which no report says anything. */
export const silentLabel = (x: number, y: number, locale: Locale): PlacedText => ({
  ...{ x, y, text: messages[locale].silent, anchor: 'start', size: 12, tone: 'ink-3' },
});
