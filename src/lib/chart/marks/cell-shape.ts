import type { Quantity } from '#lib/model/quantity.ts';
import type { Box } from './placed.ts';

/** A step of the sequence `--seq-1` … `--seq-6`, less to more. */
export type Tone = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * A cell coloured by the class of its amount, as the words of the report allow it: a chevron where
 * the amount lies above (多 余 以上), fading towards a bound that is not reached (近 不足), hatched at
 * the edge where it is about so much (约), the classes of both ends of a range, a tick for zero,
 * hollow with ? where the number is not to be believed.
 */
export type CellShape = {
  box: Box;
  /** A window without beginning or end fades there. */
  open: { start: boolean; end: boolean };
  /** Said of each year the cell spans. */
  yearly: boolean;
} & (
  | { kind: 'exact' | 'zero' | 'above' | 'below' | 'about'; tone: Tone }
  | { kind: 'between'; low: Tone; high: Tone }
  | { kind: 'suspect' }
);

/** Edges of a cell that are drawn in another way than its middle, in pixels: words fit between. */
export const edgeOf = ({ width, height }: Box): number =>
  Math.round(Math.min(width, height) * 0.44) / 2;

const FADE = 36;

/** The part of a cell that does not fade towards a beginning or an end that nobody says. */
export function fullOf({ box, open }: Pick<CellShape, 'box' | 'open'>): Box {
  const fade = Math.min(FADE, Math.round(box.width / 3));
  const x = box.x + (open.start ? fade : 0);
  return { ...box, x, width: box.x + box.width - (open.end ? fade : 0) - x };
}

/**
 * The shape of a cell.
 * @param toneOf the class of a value; `below` where the value is a bound that is not reached
 */
export function cellShape(
  q: Quantity,
  suspect: boolean,
  place: { box: Box; open: { start: boolean; end: boolean }; yearly: boolean },
  toneOf: (value: number, below?: boolean) => Tone,
): CellShape {
  if (suspect) return { ...place, kind: 'suspect' };
  switch (q.kind) {
    case 'exact':
      return { ...place, kind: q.value === 0 ? 'zero' : 'exact', tone: toneOf(q.value) };
    case 'more_than':
    case 'at_least':
      return { ...place, kind: 'above', tone: toneOf(q.value) };
    case 'nearly':
    case 'less_than':
      return { ...place, kind: 'below', tone: toneOf(q.value, true) };
    case 'at_most':
      return { ...place, kind: 'below', tone: toneOf(q.value) };
    case 'about':
      return { ...place, kind: 'about', tone: toneOf(q.value) };
    case 'range':
      return { ...place, kind: 'between', low: toneOf(q.low), high: toneOf(q.high) };
  }
}
