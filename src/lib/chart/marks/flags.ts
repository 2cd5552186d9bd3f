import { keepApart } from './keep-apart.ts';
import type { Box, PlacedText, Point } from './placed.ts';
import { textWidth } from './text-width.ts';

/** A numbered flag above a time axis: when something happened that the figures may have to do with. */
export interface PlacedFlag {
  /** The plate with the number, or with the first and last of several that stand too close. */
  plate: Box;
  number: PlacedText;
  /** From the plate down to the axis. */
  pole: string;
  /** What went on for some time: the stretch it covers. */
  stretch: Box | null;
  /** What happened, and when: said, and shown on hover. */
  name: string;
}

/** Something that happened between `x0` and `x1` pixels. */
interface Happening {
  number: number;
  x0: number;
  x1: number;
  name: string;
}

/** Height of the lane above the plot that flags stand in, their poles' bend included. */
export const LANE = 26;
const PLATE = 17;
const GAP = 3;
/** Shorter stretches are a moment. */
const STRETCH = 6;

const text = (some: readonly Happening[]): string => {
  const [first, last] = [some[0] as Happening, some.at(-1) as Happening];
  return some.length === 1 ? String(first.number) : `${first.number}–${last.number}`;
};

const plateWidth = (words: string): number => Math.max(PLATE, textWidth(words, 11) + 6);

/** Neighbours share a flag until all flags find room beside one another. */
function grouped(all: readonly Happening[], room: number): Happening[][] {
  for (let size = 1; ; size++) {
    const groups = Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
      all.slice(i * size, (i + 1) * size),
    );
    const widest = Math.max(...groups.map((group) => plateWidth(text(group))));
    if (groups.length === 1 || groups.length * (widest + GAP) <= room) return groups;
  }
}

/**
 * Places flags in the lane above a plot, in order of time, none over another, each tied to its date.
 * @param all in order of their numbers and of time
 */
export function placeFlags(all: readonly Happening[], lane: Point, plot: Box): PlacedFlag[] {
  if (all.length === 0) return [];
  const groups = grouped(all, plot.width);
  const widths = groups.map((group) => plateWidth(text(group)));
  const widest = Math.max(...widths);
  const at = groups.map((group) => {
    const [first, last] = [group[0] as Happening, group.at(-1) as Happening];
    return group.length === 1 ? (first.x0 + first.x1) / 2 : (first.x0 + last.x1) / 2;
  });
  const inner: [number, number] = [plot.x + widest / 2, plot.x + plot.width - widest / 2];
  const stand = keepApart(at, widest + GAP, inner) ?? at;
  return groups.map((group, i): PlacedFlag => {
    const x = Math.round(stand[i] as number);
    const width = widths[i] as number;
    const words = text(group);
    const foot = lane.y + PLATE;
    const [only] = group as [Happening];
    const long = group.length === 1 && only.x1 - only.x0 >= STRETCH;
    return {
      plate: { x: x - width / 2, y: lane.y, width, height: PLATE },
      number: { x, y: foot - 4.5, text: words, anchor: 'middle', size: 11, tone: 'ink-2' },
      pole: group
        .map((one) => {
          const to = Math.round((one.x0 + one.x1) / 2);
          return `M${x} ${foot}L${to} ${lane.y + LANE}V${plot.y + plot.height}`;
        })
        .join(''),
      stretch: long
        ? {
            x: only.x0,
            y: lane.y + LANE,
            width: only.x1 - only.x0,
            height: plot.y + plot.height - lane.y - LANE,
          }
        : null,
      name: group.map(({ name }) => name).join('\n'),
    };
  });
}
