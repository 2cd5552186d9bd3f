import { clip, textWidth } from './text-width.ts';

/** Pixels from the picture's upper left corner. */
export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** A line of text at its baseline. 11 px is the smallest a chart prints. */
export interface PlacedText extends Point {
  text: string;
  anchor: 'start' | 'middle' | 'end';
  size: 11 | 12 | 13;
  tone: 'ink' | 'ink-2' | 'ink-3' | 'seal';
  weight?: 'bold';
  /** From its point down, character under character (Chinese), or turned to read upward from it. */
  turn?: 'down' | 'up';
  /** Set where the words are as written in a report, whatever the page's language. */
  lang?: 'zh';
}

/** One of the six series colours, or grey for what is not chosen. */
export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 'quiet';

/** Which figure of which report a mark shows, and its accessible name. */
export interface Evidence {
  report: string;
  figure: string;
  /** Place, quantity with qualifier, period, source: what the mark says, said. */
  name: string;
}

/** What hover and focus show at a mark: the seal, and the exact value in place of the short one. */
export interface Reveal extends Point {
  text: string;
  width: number;
  /** Whether it takes the label's place; else the label stays. */
  instead: boolean;
}

export const SEAL = 16;
const SEAL_GAP = 5;

/** The rectangle a text covers, a little generous. `length` where it was measured before. */
export function textBox(t: PlacedText, length = textWidth(t.text, t.size)): Box {
  if (t.turn) {
    const y = t.turn === 'down' ? t.y : t.y - length;
    return { x: t.x - t.size * 0.6, y, width: t.size * 1.2, height: length };
  }
  const x = t.x - { start: 0, middle: length / 2, end: length }[t.anchor];
  return { x, y: t.y - t.size * 0.9, width: length, height: t.size * 1.15 };
}

/**
 * Places the exact value with its seal: in place of the label where it fits, else above the mark, so
 * that it never covers how the mark ends.
 * @param roof upper edge of the mark
 * @param width of the picture in pixels
 */
export function revealAt(label: PlacedText, said: string, roof: number, width: number): Reveal {
  const text = clip(said, width - SEAL - SEAL_GAP, 13);
  const all = SEAL + SEAL_GAP + textWidth(text, 13);
  const box = textBox(label);
  const room = box.width - all;
  const left = { start: box.x, middle: box.x + room / 2, end: box.x + room }[label.anchor];
  if (left >= 0 && left + all <= width)
    return { x: left, y: label.y, text, width: all, instead: true };
  const x = Math.max(0, Math.min(box.x + box.width, width) - all);
  return { x, y: roof - 6, text, width: all, instead: false };
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const inside = (a: Box, frame: Box): boolean =>
  a.x >= frame.x - 0.5 &&
  a.y >= frame.y - 0.5 &&
  a.x + a.width <= frame.x + frame.width + 0.5 &&
  a.y + a.height <= frame.y + frame.height + 0.5;
