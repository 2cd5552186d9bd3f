import type { Size } from '../../type.ts';
import { textWidth } from '../../marks/text-width.ts';
import type { BarPanel, BarRow, Block } from './rows.ts';
import { flow, type Flowing } from './flow.ts';

/** Below this width the names stand above their bars, at or above it left of them. */
const NARROW = 480;

/** How rows are set: measured once for all panels, so that their bars share a foot. */
export interface Setting {
  narrow: boolean;
  width: number;
  /** Left edge of the plot, in pixels: the baseline, where nothing is below zero. */
  foot: number;
  bar: number;
  /** From a row's top to the top of its bar. */
  above: number;
  pitch: number;
  /** Of bars that stand side by side, and of the room below their group. */
  line: number;
  gap: number;
}

/** Pixels a name above its bars takes on narrow pages. */
export const NAME = 19;
const FOLDED = 24;
export const KEY_LINE = 20;
/** Thickness of a bar in a group. */
export const THIN = 14;
/** Extra room between two bars that a thread joins. */
export const THREAD_ROOM = 18;
/** Beyond so many rows bars are thinner. */
const MANY = 10;
const DENSE = 40;

const namesOf = (row: BarRow): [string, string] => {
  switch (row.kind) {
    case 'figure':
    case 'stack':
      return [row.place, row.detail];
    case 'absent':
      return [row.place, ''];
    case 'silent':
    case 'folded':
      return ['', ''];
  }
};

/** The most that names take of a wide picture on a shared axis, in pixels. */
const SHARED = 190;

/** Names that stand left of bars: of a group only its place. */
function widest(panels: readonly BarPanel[]): number {
  let most = 0;
  const seen = new Set<string>();
  const measure = (name: string, size: number): void => {
    if (name === '' || seen.has(name)) return;
    seen.add(name);
    most = Math.max(most, textWidth(name, size));
  };
  for (const { blocks, silent } of panels) {
    for (const { rows, grouped } of blocks)
      for (const row of rows) {
        const [place, detail] = namesOf(row);
        measure(place, 13);
        if (!grouped) measure(detail, 12);
      }
    for (const name of silent) measure(name, 13);
  }
  return most;
}

/**
 * Measures rows for a width.
 * @param tight as low as rows can be, where the frame is fixed and not all would fit
 * @param shared the axis depends on the size alone, because other charts stand on the same
 */
export function setting(
  panels: readonly BarPanel[],
  { width }: Size,
  { tight, shared }: { tight: boolean; shared: boolean },
): Setting {
  const narrow = width < NARROW;
  const rows = panels.flatMap((panel) => panel.blocks.flatMap((block) => block.rows));
  const lines = { line: tight ? 18 : 20, gap: tight ? 8 : 14 };
  if (narrow) {
    const [bar, pitch] = tight || rows.length > DENSE ? [14, 40] : [18, 49];
    return { narrow, width, foot: 1, bar, above: NAME, pitch, ...lines };
  }
  const twofold = rows.some((row) => namesOf(row).every((name) => name !== ''));
  const low = twofold ? 34 : 24;
  const [bar, pitch] =
    tight || rows.length > DENSE
      ? [twofold ? 18 : 14, low]
      : rows.length > MANY
        ? [18, 34]
        : [24, 42];
  const names = shared ? Math.min(width * 0.26, SHARED) : Math.min(widest(panels), width * 0.34);
  const foot = Math.round(names + 12);
  return { narrow, width, foot, bar, above: (pitch - bar) / 2, pitch, ...lines };
}

/** How high a row is. */
export function rowHeight(row: BarRow, grouped: boolean, set: Setting): number {
  switch (row.kind) {
    case 'silent':
      // Its words end 32 px below its top on narrow pages, where the numbers of the axis may follow.
      return set.narrow ? Math.max(set.pitch - 12, 33) : set.pitch - 6;
    case 'folded':
      return FOLDED;
    case 'stack':
      return stackTop(set) + set.bar + 7 + linesOf(saysOf(row.says, set)) * WORDS_LINE + 8;
    default:
      return grouped ? set.line : set.pitch;
  }
}

/** How high a line of words below a bar is. */
export const WORDS_LINE = 18;

/** The words below a whole, set in lines. */
export const saysOf = (says: readonly string[], { foot, width }: Setting): Flowing[] =>
  flow(says, width - foot);

const linesOf = (words: readonly Flowing[]): number => (words.at(-1)?.line ?? -1) + 1;

/** From the top of a whole to its bar. */
export const stackTop = (set: Setting): number => (set.narrow ? NAME + 4 : 8);

/** How high the rows of a place are, with the room around them. */
export const blockHeight = ({ rows, grouped }: Block, set: Setting): number =>
  rows.reduce((all, row) => all + rowHeight(row, grouped, set), 0) +
  (grouped ? set.gap + (set.narrow ? NAME : 0) : 0);
