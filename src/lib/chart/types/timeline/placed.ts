import type { PlacedAxis } from '../../marks/axis.ts';
import type { Bandage } from '../../marks/band.ts';
import type { BarShape } from '../../marks/bar-shape.ts';
import type { PlacedFlag } from '../../marks/flags.ts';
import type { Box, Evidence, Hue, PlacedText, Point, Reveal } from '../../marks/placed.ts';
import type { PointShape, Reading } from '../../marks/point-shape.ts';
import type { PlacedThread } from '../../marks/thread.ts';
import type { DateBand } from '../../scales/calendar.ts';
import type { PlacedSilence } from '../../below-axis.ts';

/** A figure on the time axis or in a strip that shares its height. */
export interface PlacedPoint extends Evidence {
  shape: PointShape;
  hue: Hue;
  hit: Box;
  /** Null where no room was left: hover and focus show it. */
  label: PlacedText | null;
  leader: { from: Point; to: Point } | null;
  reveal: Reveal;
}

/** A figure in a strip below, as a thin bar; dashed where it is said of each year. */
export interface PlacedStripBar extends Evidence {
  yearly: boolean;
  shape: BarShape;
  hue: Hue;
  hit: Box;
  label: PlacedText;
  reveal: Reveal;
}

/** A figure of a dense series. Its name is made when it is asked for: `TimelineLayout.told`. */
export interface DensePoint extends Point {
  report: string;
  figure: string;
  reading: Reading;
  /** Drawn where it can be told from its neighbours, stands alone or is qualified. */
  dot: 'none' | 'solid' | 'hollow' | 'tick';
  /** Whether it is a link of its own; else pointing and arrow keys find it. */
  linked: boolean;
}

/** A place's figures as one line, dots where they can be told apart, its name at the end. */
export interface PlacedSeries {
  key: string;
  hue: Hue;
  /** The line, broken where a date is missing; empty where nothing may be joined. */
  d: string;
  /** Between which days the dots lie that are dated only within limits. */
  limits: string;
  /** What qualifiers leave open, along the line. */
  bands: Bandage[];
  /** In order of time, at least one. */
  points: DensePoint[];
  /** Half the least distance between its points: how large their hit areas may be. */
  reach: number;
  /** `far` where the line ends well before the plot does. */
  end: { label: PlacedText; leader: { from: Point; to: Point; far: boolean } } | null;
}

/** An axis along which a stretch of time can be chosen. */
interface TimeArea {
  /** The plot above the axis, and the strip of its dates. */
  plot: Box;
  bands: DateBand[];
}

export interface TimelineLayout {
  width: number;
  height: number;
  normalised: boolean;
  axes: PlacedAxis[];
  texts: PlacedText[];
  flags: PlacedFlag[];
  lines: { d: string; hue: Hue }[];
  /**
   * Where the definition changes: two strokes between the marks on either side; quiet where it is
   * the line through a crowd that shows when.
   */
  breaks: { d: string; quiet?: boolean }[];
  points: PlacedPoint[];
  /** Grey ones first, so that what was chosen lies on top. */
  series: PlacedSeries[];
  bars: PlacedStripBar[];
  silences: PlacedSilence[];
  threads: PlacedThread[];
  areas: TimeArea[];
  /** The accessible name of a figure of a dense series: thousands are not made in advance. */
  told: (figure: string) => string;
}
