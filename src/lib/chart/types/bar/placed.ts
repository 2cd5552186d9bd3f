import type { PlacedAxis } from '../../marks/axis.ts';
import type { BarShape } from '../../marks/bar-shape.ts';
import type { Box, Evidence, Hue, PlacedText, Point, Reveal } from '../../marks/placed.ts';
import type { SpotShape } from '../../marks/spot-shape.ts';
import type { PlacedThread } from '../../marks/thread.ts';

/** A figure as a bar (also a part within its whole), as a dot, or as the outline of a whole. */
export type PlacedBar = Evidence & {
  hue: Hue;
  hit: Box;
  /** Null where a part is too small for its words: they stand below its whole. */
  label: PlacedText | null;
  reveal: Reveal;
} & ({ form: 'bar' | 'part' | 'whole'; shape: BarShape } | { form: 'dot'; spot: SpotShape });

export interface BarLayout {
  width: number;
  height: number;
  /** What a picture of bars became: dots where a logarithm was asked for. */
  form: 'bars' | 'grouped' | 'stacked' | 'dots';
  /** Hatched: the rows were made of what is reported. */
  hatched: boolean;
  axes: PlacedAxis[];
  /** Place names, periods, headings. */
  texts: PlacedText[];
  /** Squares beside the words that say what a colour means; `rest` is what no part accounts for. */
  keys: { box: Box; hue: Hue | 'rest' }[];
  /** What is left of a whole without its parts: no report states it, it leads nowhere. */
  rests: { box: Box }[];
  /** Where a whole ends that its parts run over: a finding. */
  limits: { x: number; y: number; height: number }[];
  bars: PlacedBar[];
  silences: { at: Point; label: PlacedText }[];
  threads: PlacedThread[];
}

export const emptyLayout = (width: number, hatched: boolean): BarLayout => ({
  width,
  height: 0,
  form: 'bars',
  hatched,
  axes: [],
  texts: [],
  keys: [],
  rests: [],
  limits: [],
  bars: [],
  silences: [],
  threads: [],
});

/** A line of text at its baseline. */
export const text = (
  x: number,
  y: number,
  words: string,
  anchor: PlacedText['anchor'],
  size: PlacedText['size'],
  tone: PlacedText['tone'],
): PlacedText => ({ x, y, text: words, anchor, size, tone });
