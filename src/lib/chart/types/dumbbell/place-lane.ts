import type { Observation } from '#lib/model/figure.ts';
import { type Box, type Hue, type PlacedText, revealAt } from '../../marks/placed.ts';
import {
  lowered,
  type SpotShape,
  spotBox,
  spotShape,
  suspectSpot,
} from '../../marks/spot-shape.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import type { ValueScale } from '../../scales/value.ts';
import type { DumbbellContext, DumbbellLayout, PlacedSpot } from './layout.ts';
import type { Entry, Lane } from './pairs.ts';

/** The earlier dot is the smaller one: told apart by size as well as by colour. */
export const FROM = { r: 5, tail: 16 };
export const TO = { r: 6.5, tail: 16 };
/** Height of a line of dots, and of one whose two dots would cover each other. */
const LANE = 28;
const CROWDED = 42;
/** Pixels between a dot and its label. */
export const LABEL_GAP = 6;
/** Fingers find what is at least so large. */
const TOUCH = 24;

interface LaneContext {
  /** There is one time only: its dots are no earlier than any. */
  single: boolean;
  context: DumbbellContext;
  scale: ValueScale | null;
  left: number;
  right: number;
}

/** Places one line of an entry: up to two dots, joined where they may be compared. */
export function placeLane(
  chart: DumbbellLayout,
  entry: Entry,
  lane: Lane,
  top: number,
  all: LaneContext,
): number {
  const { scale } = all;
  const { from, to } = lane;
  const own = [from, to].flatMap((o) => (o ? [o] : []));
  const doubtful = own.find((o) => o.suspect);
  if (doubtful || !scale) {
    if (doubtful) chart.spots.push(placeSuspect(doubtful, top, all));
    return top + LANE;
  }
  const middle = top + LANE / 2;
  const shapes = own.map((o) => spotShape(o.quantity, scale.at, middle, o === from ? FROM : TO));
  const [a, b] = shapes;
  const crowded = a !== undefined && b !== undefined && meet(spotBox(a), spotBox(b));
  const placed = crowded ? [lowered(a, -1), lowered(b, CROWDED - LANE + 1)] : shapes;
  const { highlight } = all.context.options;
  const quiet = highlight !== undefined && !highlight.includes(entry.place);
  const spots = own.map((o, i): PlacedSpot => {
    const shape = placed[i] as SpotShape;
    const other = placed[1 - i];
    const hue: Hue = (o === from && !all.single) || quiet ? 'quiet' : 1;
    return { ...placeSpot(o, shape, other, all), hue };
  });
  share(spots);
  // Only what is one figure at each end is joined: a bar says that the two may be compared.
  if (a && b && entry.state === 'pair' && entry.lanes[0] === lane)
    chart.links.push({
      d: link(placed[0] as SpotShape, placed[1] as SpotShape),
      hue: 'quiet',
      sloping: false,
    });
  chart.spots.push(...spots);
  return top + (crowded ? CROWDED : LANE);
}

const meet = (a: Box, b: Box): boolean => a.x < b.x + b.width + 2 && b.x < a.x + a.width + 2;

/** From one dot to the other: it passes under them. */
function link(a: SpotShape, b: SpotShape): string {
  const [l, r] = a.at.x <= b.at.x ? [a, b] : [b, a];
  const end = r.kind === 'between' ? Math.max(r.box.x, l.at.x) : r.at.x;
  return `M${l.at.x} ${l.at.y}L${end} ${r.at.y}`;
}

/** A dot and its label on the side away from the other dot, where it fits. */
function placeSpot(
  o: Observation,
  shape: SpotShape,
  other: SpotShape | undefined,
  { context: { words }, left, right }: LaneContext,
): PlacedSpot {
  const box = spotBox(shape);
  const said = words.label(o);
  const length = textWidth(said, 13);
  const beforeOther = other !== undefined && isLeft(shape, other);
  const line = { y: shape.at.y + 4.5, text: said, size: 13, tone: 'ink' } as const;
  const ways: PlacedText[] = [
    { ...line, x: box.x - LABEL_GAP, anchor: 'end' },
    { ...line, x: box.x + box.width + LABEL_GAP, anchor: 'start' },
  ];
  const fits = ({ x, anchor }: PlacedText): boolean =>
    anchor === 'end' ? x - length >= left - 0.5 : x + length <= right + 0.5;
  const order = beforeOther ? ways.slice(0, 1) : other ? ways.slice(1) : [...ways].reverse();
  const label = order.find(fits) ?? null;
  const at = label ?? (order[0] as PlacedText);
  return {
    report: o.report,
    figure: o.id,
    name: words.name(o),
    shape,
    hue: 1,
    hit: hitOf(box, label, length),
    label,
    reveal: revealAt(at, words.exact(o), box.y, right),
  };
}

/** Of two dots of one value the earlier counts as the left one: it is drawn above. */
const isLeft = (a: SpotShape, b: SpotShape): boolean =>
  a.at.x === b.at.x ? a.at.y < b.at.y || (a.at.y === b.at.y && a.r < b.r) : a.at.x < b.at.x;

function hitOf(box: Box, label: PlacedText | null, length: number): Box {
  const from = label?.anchor === 'end' ? label.x - length : box.x;
  const to = label?.anchor === 'start' ? label.x + length : box.x + box.width;
  const grow = Math.max(0, TOUCH - (to - from)) / 2;
  const middle = box.y + box.height / 2;
  return { x: from - grow, y: middle - TOUCH / 2, width: to - from + 2 * grow, height: TOUCH };
}

/** Two dots of a line share the way between them: neither lies under the other's hit area. */
function share(spots: PlacedSpot[]): void {
  const [a, b] = spots;
  if (!a || !b || a.shape.at.y !== b.shape.at.y) return;
  const [l, r] = isLeft(a.shape, b.shape) ? [a, b] : [b, a];
  const end = l.hit.x + l.hit.width;
  if (end <= r.hit.x) return;
  const middle = (spotBox(l.shape).x + spotBox(l.shape).width + spotBox(r.shape).x) / 2;
  l.hit = { ...l.hit, width: middle - l.hit.x };
  r.hit = { ...r.hit, x: middle, width: r.hit.x + r.hit.width - middle };
}

/** What is not to be believed: hollow, off the scale, as written beside it. */
function placeSuspect(
  o: Observation,
  top: number,
  { context: { words }, left, right }: LaneContext,
): PlacedSpot {
  const shape = suspectSpot({ x: right - 11, y: top + LANE / 2 });
  const x = right - 26;
  const label: PlacedText = {
    x,
    y: top + LANE / 2 + 4.5,
    text: clip(words.label(o), x - left - 4, 13),
    anchor: 'end',
    size: 13,
    tone: 'ink-2',
    lang: 'zh',
  };
  return {
    report: o.report,
    figure: o.id,
    name: words.name(o),
    shape,
    hue: 'quiet',
    hit: hitOf(spotBox(shape), label, textWidth(label.text, 13)),
    label,
    reveal: revealAt(label, words.exact(o), top, right),
  };
}
