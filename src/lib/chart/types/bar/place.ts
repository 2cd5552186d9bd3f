import type { Locale } from '#lib/model/locale.ts';
import { marks as messages } from '#lib/i18n/messages/marks.ts';
import { barShape, endOf, type Sides, startOf } from '../../marks/bar-shape.ts';
import { type PlacedText, revealAt } from '../../marks/placed.ts';
import { type SpotShape, spotBox, spotShape, suspectSpot } from '../../marks/spot-shape.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { type BarLayout, type PlacedBar, text } from './placed.ts';
import type { FigureRow } from './rows.ts';
import { NAME, type Setting, THIN } from './setting.ts';

const OFF_WIDTH = 26;
/** Pixels between a bar's end and its label. */
export const GAP = 8;
/** Dots on a logarithm: their radius and the length of their tails. */
const SPOT = { r: 5, tail: 20 };

/** What placing rows needs beside them. */
export interface Placing {
  set: Setting;
  words: Vocabulary;
  locale: Locale;
  at: (value: number) => number;
  sides: Sides;
  /** Dots in place of bars. */
  dots: boolean;
}

/** The place and the detail of a row: above its bar where narrow, left of it where wide. */
export function placeNames(
  chart: BarLayout,
  { place, detail }: { place: string; detail: string },
  top: number,
  middle: number,
  set: Setting,
): void {
  const { narrow, foot, width } = set;
  if (narrow) {
    const name = clip(place, width * 0.6, 13);
    const x = name === '' ? 0 : textWidth(name, 13) + 8;
    if (name !== '') chart.texts.push(text(0, top + 14, name, 'start', 13, 'ink'));
    if (detail !== '')
      chart.texts.push(text(x, top + 14, clip(detail, width - x, 12), 'start', 12, 'ink-3'));
    return;
  }
  const x = foot - 12;
  const both = place !== '' && detail !== '';
  if (place !== '')
    chart.texts.push(text(x, middle + (both ? -2.5 : 4.5), clip(place, x, 13), 'end', 13, 'ink'));
  if (detail !== '')
    chart.texts.push(text(x, middle + (both ? 12.5 : 4), clip(detail, x, 12), 'end', 12, 'ink-3'));
}

/** A row with its names: returns the bar, whose thickness follows from whether it is in a group. */
export function placeFigure(
  chart: BarLayout,
  row: FigureRow,
  top: number,
  grouped: boolean,
  placing: Placing,
): void {
  const { set } = placing;
  const height = grouped ? THIN : set.bar;
  const pitch = grouped ? set.line : set.pitch;
  const y = top + (grouped ? (set.line - THIN) / 2 : set.above);
  if (!grouped) placeNames(chart, row, top, top + set.pitch / 2, set);
  chart.bars.push(
    placing.dots
      ? placeDot(row, { top, pitch, y: y + height / 2 }, placing)
      : placeBar(row, { top, pitch, y, height }, grouped, placing),
  );
}

/** What a label says: of a group's bar also what tells it from its twins. */
export const labelOf = (row: FigureRow, grouped: boolean, words: Vocabulary): string =>
  grouped && row.detail !== ''
    ? `${words.label(row.observation)} · ${row.detail}`
    : words.label(row.observation);

function placeBar(
  row: FigureRow,
  { top, pitch, y, height }: { top: number; pitch: number; y: number; height: number },
  grouped: boolean,
  { set, words, at, sides }: Placing,
): PlacedBar {
  const { foot, width } = set;
  const o = row.observation;
  const off = { x: width - OFF_WIDTH, y, width: OFF_WIDTH, height };
  const shape = barShape(o.quantity, o.suspect, at, { y, height }, off, sides);
  const middle = y + height / 2 + 4.5;
  const end = shape.left ? startOf(shape) - GAP : endOf(shape) + GAP;
  // What tells a bar from its twins may be cut short, never the value before it.
  const room = Math.max(shape.left ? end - foot : width - end, textWidth(words.label(o), 13));
  const said = clip(labelOf(row, grouped, words), room, 13);
  const label = o.suspect
    ? suspectLabel(words.label(o), off.x - GAP, middle, off.x - foot - GAP)
    : text(end, middle, said, shape.left ? 'end' : 'start', 13, 'ink');
  return {
    form: 'bar',
    report: o.report,
    figure: o.id,
    name: words.name(o),
    shape,
    hue: row.hue,
    hit: { x: foot, y: top, width: width - foot, height: pitch },
    label,
    reveal: revealAt(label, words.exact(o), y, width),
  };
}

const suspectLabel = (said: string, x: number, y: number, room: number): PlacedText => ({
  ...text(x, y, clip(said, room, 13), 'end', 13, 'ink-2'),
  lang: 'zh',
});

function placeDot(
  row: FigureRow,
  { top, pitch, y }: { top: number; pitch: number; y: number },
  { set, words, at }: Placing,
): PlacedBar {
  const { foot, width } = set;
  const o = row.observation;
  const spot: SpotShape = o.suspect
    ? suspectSpot({ x: width - OFF_WIDTH / 2, y })
    : spotShape(o.quantity, at, y, SPOT);
  const box = spotBox(spot);
  const said = words.label(o);
  const label = o.suspect
    ? suspectLabel(said, box.x - GAP, y + 4.5, box.x - foot - GAP)
    : text(box.x + box.width + GAP - 2, y + 4.5, said, 'start', 13, 'ink');
  return {
    form: 'dot',
    report: o.report,
    figure: o.id,
    name: words.name(o),
    spot,
    hue: row.hue,
    hit: { x: foot, y: top, width: width - foot, height: pitch },
    label,
    reveal: revealAt(label, words.exact(o), box.y, width),
  };
}

/** Pixels right of a dot's value: what is drawn there, and its label. */
export function dotReach({ observation: o }: FigureRow, words: Vocabulary): number {
  const box = spotBox(spotShape(o.quantity, () => 0, 0, SPOT));
  return box.x + box.width + GAP + textWidth(words.label(o), 13);
}

/** A row for places of which no report says anything. */
export function placeSilence(
  chart: BarLayout,
  name: string,
  top: number,
  set: Setting,
  zero: number,
  locale: Locale,
): void {
  const { narrow, foot, width } = set;
  const y = narrow ? top + 28 : top + (set.pitch - 6) / 2;
  chart.texts.push(
    narrow
      ? text(0, top + 14, clip(name, width, 13), 'start', 13, 'ink-2')
      : text(foot - 12, y + 4.5, clip(name, foot - 12, 13), 'end', 13, 'ink-2'),
  );
  silence(chart, zero, y, locale);
}

/** A dotted place on the baseline: not zero. */
export function silence(chart: BarLayout, x: number, y: number, locale: Locale): void {
  const from = Math.min(x, chart.width - 34 - textWidth(messages[locale].silent, 12));
  chart.silences.push({
    at: { x: from, y },
    label: text(from + 34, y + 4, messages[locale].silent, 'start', 12, 'ink-3'),
  });
}

/** The name of a group above it, where it does not stand beside its first bar. */
export function placeGroupName(
  chart: BarLayout,
  place: string,
  top: number,
  { narrow, foot, width, line }: Setting,
): void {
  chart.texts.push(
    narrow
      ? text(0, top + NAME - 5, clip(place, width, 13), 'start', 13, 'ink')
      : text(foot - 12, top + line / 2 + 4.5, clip(place, foot - 12, 13), 'end', 13, 'ink'),
  );
}
