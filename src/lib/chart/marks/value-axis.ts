import type { Tick } from '../scales/value.ts';
import { apart, type PlacedAxis } from './axis.ts';
import { type PlacedText, textBox } from './placed.ts';

/**
 * The axis of dots: grid lines from `top` to `bottom`, numbers below. Dots have no foot: the line in
 * ink stands at zero where the axis has one, and nowhere else.
 * @param width of the picture; numbers at its edges are moved in
 */
export function axisOfDots(
  ticks: readonly Tick[],
  { top, bottom, width }: { top: number; bottom: number; width: number },
): PlacedAxis {
  const line = ({ at }: Tick): string => `M${at} ${top}V${bottom}`;
  const labels = ticks.map(({ at, text }): PlacedText => {
    const own = { y: bottom + 16, text, size: 12, tone: 'ink-3' } as const;
    const label: PlacedText = { ...own, x: at, anchor: 'middle' };
    const box = textBox(label);
    if (box.x < 0) return { ...own, x: 0, anchor: 'start' };
    return box.x + box.width > width ? { ...own, x: width, anchor: 'end' } : label;
  });
  return {
    grid: ticks
      .filter(({ value }) => value !== 0)
      .map(line)
      .join(''),
    base: ticks
      .filter(({ value }) => value === 0)
      .map(line)
      .join(''),
    labels: apart(labels),
  };
}
