import type { Tick } from '../scales/value.ts';
import { overlaps, type PlacedText, textBox } from './placed.ts';

/** An axis as paths and labels. `grid` and `base` are SVG path data. */
export interface PlacedAxis {
  grid: string;
  base: string;
  /** Lines quieter than the base: the edges of years and strips. */
  rule?: string;
  labels: PlacedText[];
}

/** Labels in order, without those that would touch the one before. */
export function apart(labels: readonly PlacedText[]): PlacedText[] {
  const kept: PlacedText[] = [];
  for (const label of labels) {
    const last = kept.at(-1);
    if (!last || !overlaps(grown(last), textBox(label))) kept.push(label);
  }
  return kept;
}

const grown = (label: PlacedText): ReturnType<typeof textBox> => {
  const box = textBox(label);
  return { ...box, width: box.width + 6 };
};

/**
 * The value axis of horizontal bars: vertical grid lines from `top` to `bottom`, numbers below, the
 * baseline in ink at zero, where the bars begin; none where the axis has no zero.
 */
export function axisBelow(
  ticks: readonly Tick[],
  { top, bottom, width }: { top: number; bottom: number; width: number },
): PlacedAxis {
  const zero = ticks.find(({ value }) => value === 0);
  return {
    grid: ticks
      .filter((tick) => tick !== zero)
      .map(({ at }) => `M${at} ${top}V${bottom}`)
      .join(''),
    base: zero ? `M${zero.at} ${top}V${bottom}` : '',
    labels: apart(
      ticks.map(({ at, text }): PlacedText => {
        const label: PlacedText = {
          x: at,
          y: bottom + 16,
          text,
          anchor: 'middle',
          size: 12,
          tone: 'ink-3',
        };
        if (textBox(label).x < 0) return { ...label, x: 0, anchor: 'start' };
        const { x, width: w } = textBox(label);
        return x + w > width ? { ...label, x: width, anchor: 'end' } : label;
      }),
    ),
  };
}
