import { type PlacedText, type Point, revealAt } from '../../marks/placed.ts';
import { reading } from '../../marks/point-shape.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import type { ValueScale } from '../../scales/value.ts';
import type { DumbbellContext, DumbbellLayout, PlacedEnd } from './layout.ts';
import type { Side, Stand } from './place-slope.ts';

/** From an axis to its labels. */
export const SIDE_GAP = 16;
/** A label that stands further off than this is led to its dot. */
const MOVED = 4;
const TOUCH = 24;

/** Two upright lines, each with its time above it. */
export function placeAxes(
  chart: DumbbellLayout,
  axes: Record<Side, number>,
  { upper, lower, top }: { upper: number; lower: number; top: number },
  names: Record<Side, string>,
): void {
  chart.axes.push({
    grid: '',
    base: '',
    rule: `M${axes.from} ${upper}V${lower}M${axes.to} ${upper}V${lower}`,
    labels: [],
  });
  const middle = chart.width / 2;
  for (const [side, anchor, room] of [
    ['from', 'end', middle],
    ['to', 'start', middle],
  ] as const) {
    // Over its axis, at the side of the labels; a long name reaches toward the middle.
    const text = clip(names[side], room - 6, 12);
    const length = textWidth(text, 12);
    const x =
      anchor === 'end'
        ? Math.max(axes.from + 6, length)
        : Math.min(axes.to - 6, chart.width - length);
    chart.texts.push({ x, y: top + 14, text, anchor, size: 12, tone: 'ink-2' });
  }
}

/** An end of a line, with its place and value at the outer side of its axis. */
export function placeEnd(
  chart: DumbbellLayout,
  { o, side, hue }: Stand,
  at: Point,
  { text, name, scale }: { text: number; name: string; scale: ValueScale },
  { words }: DumbbellContext,
): PlacedEnd {
  const out = side === 'from' ? -1 : 1;
  const x = at.x + out * SIDE_GAP;
  const value = words.label(o);
  const label: PlacedText = {
    x,
    y: text + 4.5,
    text: side === 'from' ? `${name} ${value}` : `${value} ${name}`,
    anchor: side === 'from' ? 'end' : 'start',
    size: 13,
    tone: 'ink',
  };
  if (Math.abs(text - at.y) > MOVED)
    chart.leaders.push({ d: `M${at.x + out * 6} ${at.y}L${x - out * 3} ${text}` });
  const length = textWidth(label.text, 13);
  const left = side === 'from' ? x - length : x - SIDE_GAP;
  return {
    report: o.report,
    figure: o.id,
    name: words.name(o),
    shape: {
      kind: 'dot',
      at,
      limits: null,
      reading: reading(o.quantity, at.x, at.y, scale.at),
    },
    hue,
    // The label is what is pointed at: dots of like values lie on each other.
    hit: {
      x: left,
      y: text - 8.5,
      width: length + SIDE_GAP,
      height: Math.min(TOUCH, 17),
    },
    label,
    reveal: revealAt(label, `${words.place(o.place)} ${words.exact(o)}`, at.y - 8, chart.width),
  };
}
