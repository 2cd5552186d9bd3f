import { clip, textWidth } from '../../marks/text-width.ts';

/** Side of the square that says what colour the words beside it are of, and the room after it. */
export const SWATCH = 10;
const AFTER = 5;
/** Between one word and the square of the next. */
const APART = 16;
const SIZE = 12;

/** Words with a square before them: where the square begins, and on which line. */
export interface Flowing {
  text: string;
  x: number;
  line: number;
}

/** Where words begin, from their square. */
export const WORDS = SWATCH + AFTER;

/** Sets words with a square each in lines no wider than `width` pixels. */
export function flow(words: readonly string[], width: number): Flowing[] {
  let [x, line] = [0, 0];
  return words.map((word) => {
    const text = clip(word, width - WORDS, SIZE);
    const length = WORDS + textWidth(text, SIZE);
    if (x > 0 && x + length > width) [x, line] = [0, line + 1];
    const placed = { text, x, line };
    x += length + APART;
    return placed;
  });
}
