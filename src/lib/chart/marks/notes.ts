import { lines } from './lines.ts';
import type { PlacedText } from './placed.ts';

const LINE = 18;

/** Notes under a picture, in as many lines as they take; returns where what follows begins. */
export function placeNotes(
  texts: PlacedText[],
  notes: readonly string[],
  top: number,
  width: number,
): number {
  let y = notes.length > 0 ? top + 4 : top;
  for (const text of notes.flatMap((note) => lines(note, width, 12))) {
    texts.push({ x: 0, y: y + 12, text, anchor: 'start', size: 12, tone: 'ink-3' });
    y += LINE;
  }
  return y;
}
