import { type Box, inside, overlaps, type PlacedText, type Point, textBox } from './placed.ts';
import { textWidth } from './text-width.ts';

/** A mark that wants a label: the text, and the box it should stand beside. */
export interface Wish {
  text: string;
  /** What the label belongs to; tried above, below, right, left of it, then farther off. */
  box: Box;
  /** The middle of the mark, without its tail: a label beside it stands at this height. */
  y: number;
  /** Windows are labelled above their beginning, dots beside themselves. */
  prefer: 'above' | 'beside';
}

interface Label {
  label: PlacedText;
  /** A hairline from the mark to a label that had to stand off. */
  leader: { from: Point; to: Point } | null;
}

const SIZE = 13;
const GAP = 5;
/** Distances a label may stand off, above and below, in pixels. */
const OFFSETS = [14, 28, 42];

/**
 * Places labels one after another where they touch no mark and no other label, inside the frame.
 * Null where there is no room: the words are then shown on hover and focus only.
 */
export function dodge(
  wishes: readonly Wish[],
  marks: readonly Box[],
  frame: Box,
): (Label | null)[] {
  const taken = [...marks];
  const clear = (box: Box): boolean => !taken.some((other) => overlaps(box, other));
  return wishes.map((wish) => {
    const width = textWidth(wish.text, SIZE);
    const free = ({ label, leader }: Label): boolean => {
      const box = textBox(label, width);
      return inside(box, frame) && clear(box) && (leader === null || clear(leaderBox(leader)));
    };
    const found = near(wish, width).find(free) ?? far(wish).find(free);
    if (!found) return null;
    taken.push(textBox(found.label, width));
    return found;
  });
}

/** What a leader passes over, without the pixels where it touches its mark. */
const leaderBox = ({ from, to }: { from: Point; to: Point }): Box => ({
  x: from.x - 1,
  y: Math.min(from.y, to.y) + 2,
  width: 2,
  height: Math.max(Math.abs(to.y - from.y) - 4, 1),
});

const at = (text: string, x: number, y: number, anchor: PlacedText['anchor']): Label => ({
  label: { x, y, text, anchor, size: SIZE, tone: 'ink' },
  leader: null,
});

/** Places at the mark: windows first above their beginning, dots first beside themselves. */
function near({ text, box, y, prefer }: Wish, width: number): Label[] {
  const middle = box.x + box.width / 2;
  const right = box.x + box.width;
  const line = y + SIZE * 0.35;
  const beside = [at(text, right + GAP, line, 'start'), at(text, box.x - GAP, line, 'end')];
  const long = box.width > width;
  const row = (y: number): Label[] =>
    long
      ? [
          at(text, box.x + 2, y, 'start'),
          at(text, right - 2, y, 'end'),
          at(text, middle, y, 'middle'),
        ]
      : [at(text, middle, y, 'middle'), at(text, box.x, y, 'start'), at(text, right, y, 'end')];
  const over = [...row(box.y - GAP), ...row(box.y + box.height + SIZE + 1)];
  return prefer === 'above' ? [...over, ...beside] : [...beside, ...over];
}

/** Places farther off, at the end of a leader. */
function far({ text, box }: Wish): Label[] {
  const x = box.x + box.width / 2;
  const foot = box.y + box.height;
  return OFFSETS.flatMap((distance) =>
    (['middle', 'start', 'end'] as const).flatMap((anchor): Label[] => {
      const [over, under] = [box.y - GAP - distance, foot + SIZE + 1 + distance];
      return [
        {
          ...at(text, x, over, anchor),
          leader: { from: { x, y: box.y }, to: { x, y: over + 3 } },
        },
        {
          ...at(text, x, under, anchor),
          leader: { from: { x, y: foot }, to: { x, y: under - SIZE } },
        },
      ];
    }),
  );
}
