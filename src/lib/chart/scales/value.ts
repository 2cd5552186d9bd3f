import { ticks as ticksOf } from 'd3';
import type { Locale } from '#lib/model/locale.ts';
import { number } from '#lib/i18n/format/number.ts';
import { linear } from './linear.ts';

export interface Tick {
  value: number;
  /** Position in pixels. */
  at: number;
  text: string;
}

/** A linear axis that begins at zero, where a bar's foot stands. No axis of ours is broken. */
export interface ValueScale {
  /** Pixels of a value. */
  at: (value: number) => number;
  ticks: Tick[];
}

/** A wide axis needs no more: bars carry their values. */
const MOST_TICKS = 6;

/** What takes room beside the end of a bar: its tail and its label, in pixels. */
export interface Reach {
  value: number;
  extra: number;
}

/**
 * The largest value that an axis `length` pixels long may end with, so that what stands beside each
 * mark still fits in: the bars are as long as their labels allow, no longer. 1 where nothing has a
 * size. A label wider than the axis leaves its bar a third of the length.
 */
export function roomFor(reaches: readonly Reach[], length: number): number {
  const perPixel = reaches
    .filter(({ value }) => value > 0)
    .map(({ value, extra }) => value / Math.max(length - extra, length / 3));
  return perPixel.length === 0 ? 1 : Math.max(...perPixel) * length;
}

/**
 * An axis from zero at `from` to `top` at `to` (pixels; `to` < `from` points upward). Ticks stand at
 * 1, 2 or 5 times a power of ten, `spacing` pixels apart at least, in whole numbers where whole
 * things are counted (`top` above one), and up to 100 where they are per cent.
 */
export function valueScale(
  top: number,
  [from, to]: readonly [number, number],
  locale: Locale,
  { spacing = 100, percent = false }: { spacing?: number; percent?: boolean } = {},
): ValueScale {
  const scale = linear([0, top], [from, to]);
  const count = Math.min(MOST_TICKS, Math.max(1, Math.floor(Math.abs(to - from) / spacing)));
  const ticks = ticksOf(0, top, count)
    .filter((value) => (top <= 1 || Number.isInteger(value)) && !(percent && value > 100))
    .map((value) => ({
      value,
      at: round(scale(value)),
      text: number(value, locale) + (percent && value > 0 ? '%' : ''),
    }));
  return { at: (value) => round(scale(value)), ticks };
}

/** Half pixels are enough for the eye and keep the printed SVG small. */
const round = (pixels: number): number => Math.round(pixels * 2) / 2;
