import type { PlacedText } from '../../marks/placed.ts';
import type { HeatItem } from './lanes.ts';
import type { HeatFrame } from './frame.ts';
import { columnAt } from './frame.ts';

/**
 * What a page shows before a picture of many figures can be painted, and where it never is: in each
 * column as many pixels of a class as cells of it are there. Counted, not averaged.
 */
export interface Stack {
  /** The paths of each panel, made only where they are drawn. */
  panels: (() => StackPath[])[];
  said: string;
  /** Of rows: in a stack a place has no row. */
  names: PlacedText[];
}

/** All columns of a class; `tone` is a custom property of the page's colours. */
export interface StackPath {
  d: string;
  tone: string;
  width: number;
}

/** Columns narrower than this are taken together: the stack is to be seen, and small. */
const LEAST = 5;

/** The paths of a panel: `tone` gives a figure's class, 1 to 6, or 0 where it has none. */
export function stackOf(
  frame: HeatFrame,
  items: readonly HeatItem[],
  tone: (item: HeatItem) => number,
  { top, height, rows }: { top: number; height: number; rows: number },
): StackPath[] {
  const { columns, column } = frame;
  if (!columns || rows === 0) return [];
  const every = Math.max(1, Math.ceil(LEAST / column));
  const bins = Math.ceil(columns.count / every);
  // Of each bin the classes 0 to 6; a window over several columns is no figure of one of them.
  const counts = new Uint32Array(bins * 7);
  for (const item of items) {
    if (item.strip !== null) continue;
    const [first, last] = [Math.floor(item.from / every), Math.floor(item.to / every)];
    const own = item.from === item.to ? tone(item) : 0;
    for (let bin = first; bin <= last; bin++)
      counts[bin * 7 + own] = (counts[bin * 7 + own] ?? 0) + 1;
  }
  return [6, 5, 4, 3, 2, 1, 0].flatMap((own) => {
    let d = '';
    for (let bin = 0; bin < bins; bin++) {
      const cells = rows * Math.min(every, columns.count - bin * every);
      const before = sum(counts.subarray(bin * 7 + own + 1, bin * 7 + 7));
      const pixels = (n: number): number => Math.round((top + (n / cells) * height) * 2) / 2;
      const [from, to] = [pixels(before), pixels(before + (counts[bin * 7 + own] ?? 0))];
      const middle = columnAt(frame, Math.min(bin * every + every / 2, columns.count));
      if (to > from) d += `M${Math.round(middle * 2) / 2} ${from}V${to}`;
    }
    const width = Math.round(every * column * 10) / 10;
    return d === '' ? [] : [{ d, tone: own === 0 ? '--quiet' : `--seq-${own}`, width }];
  });
}

const sum = (numbers: Uint32Array): number => numbers.reduce((all, n) => all + n, 0);
