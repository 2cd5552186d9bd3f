import type { PlacedText } from '../../marks/placed.ts';
import { lines } from '../../marks/lines.ts';
import { textWidth } from '../../marks/text-width.ts';

/** Where words stand: under the tiles, or beside them where the page is wide. */
export interface Column {
  x: number;
  y: number;
  width: number;
}

/** From line to line of words, in pixels. */
export const LINE = 18;
export const SAMPLE = { width: 20, height: 14 };

export const small = (
  x: number,
  y: number,
  text: string,
  rest: Partial<PlacedText> = {},
): PlacedText => ({ x, y, text, anchor: 'start', size: 12, tone: 'ink-3', ...rest });

/** Lines of small words, none wider than the column. */
export const paragraph = (text: string, { x, y, width }: Column): PlacedText[] =>
  lines(text, width, 12).map((line, i) => small(x, y + 13 + i * LINE, line));

/** Samples with their words beside them, set as words are; a name too wide goes on below. */
export function flow(
  names: readonly string[],
  { x: left, y, width }: Column,
): { at: { x: number; y: number; labels: PlacedText[] }[]; bottom: number } {
  const lead = SAMPLE.width + 6;
  let [x, line, bottom] = [left, y, y];
  const at = names.map((name) => {
    const parts = lines(name, width - lead, 12);
    const long = lead + Math.max(0, ...parts.map((part) => textWidth(part, 12)));
    if (x > left && x + long > left + width) [x, line] = [left, bottom + 2];
    const labels = parts.map((part, i) => small(x + lead, line + 12.5 + i * LINE, part));
    const found = { x, y: line, labels };
    bottom = Math.max(bottom, line + parts.length * LINE);
    x += long + 16;
    return found;
  });
  return { at, bottom };
}
