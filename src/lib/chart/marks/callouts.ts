import { type Box, inside, overlaps, type PlacedText, type Point, textBox } from './placed.ts';
import { textWidth } from './text-width.ts';

/** What wants to be named beside a crowd of marks. */
export interface Call {
  text: string;
  /** The mark, or the line, it belongs to. */
  box: Box;
  tone?: PlacedText['tone'];
}

export interface Callout {
  label: PlacedText;
  /** An upright hairline from the mark to a label outside the crowd. */
  leader: { from: Point; to: Point } | null;
}

/** The crowd: its marks, its upper and lower edge, and how many lines of labels may stand outside. */
export interface Crowd {
  marks: readonly Box[];
  top: number;
  bottom: number;
  lines: number;
  /** From the left edge of the picture to its right. */
  width: number;
  /** Names stand over their mark, or run from it to one side, which leaves the other to neighbours. */
  prefer: 'middle' | 'side';
}

const SIZE = 13;
const LINE = 18;
const GAP = 5;

/**
 * Names marks in a crowd, one after another: beside the mark where nothing is touched, else on a
 * line above or below the crowd, led there by a hairline that crosses no mark where one can be
 * found, and never a name. Null where no place is left: hover and focus say it then.
 */
export function callouts(calls: readonly Call[], crowd: Crowd): (Callout | null)[] {
  const names: Box[] = [];
  const leaders: Box[] = [];
  const frame: Box = {
    x: 0,
    y: crowd.top - GAP - crowd.lines * LINE - 2,
    width: crowd.width,
    height: crowd.bottom - crowd.top + 2 * (GAP + crowd.lines * LINE + 2),
  };
  const free = (box: Box): boolean => ![...names, ...leaders].some((one) => overlaps(box, one));
  return calls.map((call) => {
    const length = textWidth(call.text, SIZE);
    const clear = (box: Box): boolean =>
      !crowd.marks.some((mark) => mark !== call.box && overlaps(box, mark));
    const fits = ({ label, leader }: Callout, crossing: boolean): boolean => {
      const box = textBox(label, length);
      if (!inside(box, frame) || !free(box) || !clear(box)) return false;
      if (leader === null) return true;
      const way = wayOf(leader);
      return free(way) && (crossing || clear(way));
    };
    const places = [...beside(call, crowd), ...outside(call, crowd, length)];
    const found =
      places.find((place) => fits(place, false)) ?? places.find((place) => fits(place, true));
    if (!found) return null;
    names.push(textBox(found.label, length));
    if (found.leader) leaders.push(wayOf(found.leader));
    return found;
  });
}

/** What a leader passes over, without the pixels where it touches its own mark. */
const wayOf = ({ from, to }: { from: Point; to: Point }): Box => ({
  x: from.x - 2,
  y: Math.min(from.y, to.y) + 1,
  width: 4,
  height: Math.max(Math.abs(to.y - from.y) - 2, 1),
});

const at = (
  { text, tone = 'ink' }: Call,
  x: number,
  y: number,
  anchor: PlacedText['anchor'],
): PlacedText => ({ x, y, text, anchor, size: SIZE, tone });

function beside(call: Call, { prefer }: Crowd): Callout[] {
  const { x, y, width, height } = call.box;
  const line = y + height / 2 + SIZE * 0.35;
  const over = anchored(x + width / 2, prefer);
  return [
    at(call, x + width + GAP, line, 'start'),
    at(call, x - GAP, line, 'end'),
    ...over.map(([anchor, start]) => at(call, start, y - GAP, anchor)),
    ...over.map(([anchor, start]) => at(call, start, y + height + SIZE + 1, anchor)),
  ].map((label) => ({ label, leader: null }));
}

/** Over a point, or from it to either side. */
function anchored(x: number, prefer: Crowd['prefer']): [PlacedText['anchor'], number][] {
  const middle: [PlacedText['anchor'], number] = ['middle', x];
  const sides: [PlacedText['anchor'], number][] = [
    ['start', x - 3],
    ['end', x + 3],
  ];
  return prefer === 'middle' ? [middle, ...sides] : [...sides, middle];
}

/** Lines above and below the crowd, nearest first; the hairline starts at the mark's middle. */
function outside(call: Call, crowd: Crowd, length: number): Callout[] {
  const { top, bottom, lines, width, prefer } = crowd;
  const { box } = call;
  const x = box.x + box.width / 2;
  const anchors: [PlacedText['anchor'], number][] = [
    ...anchored(x, prefer),
    ['start', Math.max(0, Math.min(x - length / 4, width - length))],
    ['end', Math.min(width, Math.max(x + length / 4, length))],
  ];
  return Array.from({ length: lines }, (_, line) => line).flatMap((line) => {
    const over = top - GAP - line * LINE;
    const under = bottom + GAP + SIZE - 2 + line * LINE;
    return anchors.flatMap(([anchor, start]): Callout[] => [
      {
        label: at(call, start, over, anchor),
        leader: { from: { x, y: box.y }, to: { x, y: over + 3 } },
      },
      {
        label: at(call, start, under, anchor),
        leader: { from: { x, y: box.y + box.height }, to: { x, y: under - SIZE + 1 } },
      },
    ]);
  });
}
