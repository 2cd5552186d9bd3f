import type { TimelineLayout } from './placed.ts';
import type { TimelinePanel } from './rows.ts';

/** What a timeline shows in a frame of fixed height. */
export interface Frame {
  /** Height of each plot in pixels; null where it follows from what it holds. */
  plot: number | null;
  /** Whether the words of events stand under the chart; hover and the description have them anyway. */
  notes: boolean;
  /** How many figures without a date are drawn in strips below. */
  stripRows: number;
  panels: number;
}

/** More figures in strips are a table, and the table is there. */
const STRIP_ROWS = 60;

export const FREE: Frame = { plot: null, notes: true, stripRows: STRIP_ROWS, panels: Infinity };

/** A lower plot tells nothing. */
const LEAST = 110;
const LOWEST = 40;
const STRIP_ROW = 26;

/**
 * Fits a timeline into a height: plots grow or shrink to fill it; where they would be too low, the
 * words of events go first, then strips, then panels, each replaced by a line that says so.
 */
export function framed(
  place: (frame: Frame) => TimelineLayout,
  panels: readonly TimelinePanel[],
  height: number,
): TimelineLayout {
  const spare = (frame: Frame): number => height - place({ ...frame, plot: LEAST }).height;
  const filled = (frame: Frame, left: number): TimelineLayout => {
    const plots = panels.slice(0, frame.panels).filter(({ dated }) => dated.length > 0).length;
    const plot = plots === 0 ? LEAST : Math.max(LOWEST, LEAST + Math.floor(left / plots));
    return { ...place({ ...frame, plot }), height };
  };
  let frame = FREE;
  for (const next of folds(panels)) {
    frame = next(frame, -spare(frame));
    const left = spare(frame);
    if (left >= 0) return filled(frame, left);
  }
  return filled(frame, spare(frame));
}

type Fold = (frame: Frame, missing: number) => Frame;

/** One thing less each time. */
function folds(panels: readonly TimelinePanel[]): Fold[] {
  const below = panels.reduce(
    (n, { strips }) => n + strips.reduce((m, { rows }) => m + rows.length, 0),
    0,
  );
  return [
    (frame) => frame,
    (frame) => ({ ...frame, notes: false }),
    (frame, missing) => ({
      ...frame,
      // A line more is needed to say so.
      stripRows: Math.max(0, Math.min(below, STRIP_ROWS) - Math.ceil((missing + 24) / STRIP_ROW)),
    }),
    (frame) => ({ ...frame, stripRows: 0 }),
    ...panels
      .slice(1)
      .map((_, i): Fold => (frame) => ({ ...frame, panels: panels.length - 1 - i })),
  ];
}
