import type { ManyMarks } from '../../canvas/many.ts';
import type { Box, PlacedText } from '../../marks/placed.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import type { LegendEntry } from './legend.ts';
import { matrixLayout } from './matrix-layout.ts';
import type { CoverageOptions } from './schema.ts';
import type { CellState } from './tally.ts';
import { windowsLayout } from './windows-layout.ts';

/** Where a mark leads: to the one figure it stands for, or to what a place's page says of a kind. */
export interface Leads {
  /** Place, kind, how many figures and when: what the mark says, said. */
  name: string;
  /** How many figures it stands for, never none. */
  figures: number;
  evidence: { report: string; figure: string } | null;
  /** Null where a mark stands for figures of several places. */
  page: { place: string; anchor: string } | null;
}

interface PlacedCell extends Leads {
  state: CellState;
  box: Box;
  /** How many figures; null where the cell is too small, or where most cells hold one. */
  count: PlacedText | null;
}

/** Figures said of one window, as long as it; an instant is a dot. */
export interface PlacedWindow extends Leads {
  state: CellState;
  kind: 'span' | 'instant' | 'recurring';
  /** An end that no report states: the bar runs out there. */
  open: 'start' | 'end' | null;
  box: Box;
  count: PlacedText | null;
}

/** An empty part of the matrix: a cell each `pitch`, or one dotted line for all folded places. */
export interface Blank {
  box: Box;
  pitch: { x: number; y: number };
  /** Paper between two cells. */
  gap: number;
  folded: boolean;
}

export interface CoverageLayout {
  width: number;
  height: number;
  texts: PlacedText[];
  blanks: Blank[];
  cells: PlacedCell[];
  windows: PlacedWindow[];
  /** Thin lines: of the years, and between rows. */
  grid: string;
  legend: LegendEntry[];
  /** Of more cells than links are made for: the same cells to paint. */
  many: ManyMarks | null;
}

export const emptyLayout = (width: number): CoverageLayout => ({
  width,
  height: 0,
  texts: [],
  blanks: [],
  cells: [],
  windows: [],
  grid: '',
  legend: [],
  many: null,
});

/**
 * Who reports what: kinds of figures by places, in blocks by topic, or either over time. Where time
 * runs across, a window is as long as what it is said of: it never fills single years.
 */
export function layout(
  data: ChartData,
  options: CoverageOptions,
  context: LayoutContext,
): CoverageLayout {
  return options.columns === 'window' && !data.coverage
    ? windowsLayout(data, options, context)
    : matrixLayout(data, options, context);
}
