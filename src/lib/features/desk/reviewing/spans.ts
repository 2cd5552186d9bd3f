/** Where a figure's span may be cut, moved or drawn, in offsets of the text as stored. */
import type { Figure } from '#lib/model/figure.ts';
import type { Block } from '../../reading/blocks.ts';

const BREAK = /[\r\n]/;

/** The offset one character on, over the line breaks of the page, which are no characters to an editor. */
export function moved(text: string, offset: number, by: 1 | -1): number {
  let at = offset + by;
  const passed = (): string => text.charAt(by === 1 ? at - 1 : at);
  while (at > 0 && at < text.length && BREAK.test(passed())) at += by;
  return at;
}

/** Offsets inside a figure at which it may be cut in two. */
export function cuts(text: string, { start, end }: Pick<Figure, 'start' | 'end'>): number[] {
  const found: number[] = [];
  for (let at = moved(text, start, 1); at < end; at = moved(text, at, 1)) found.push(at);
  return found;
}

/** The cut an editor most likely means: behind a sign between two numbers, else in the middle. */
export function likelyCut(text: string, offsets: readonly number[]): number | null {
  const behind = offsets.find((at) => /[、，,;；和与及]/.test(text.charAt(at - 1)));
  return behind ?? offsets[Math.floor(offsets.length / 2)] ?? null;
}

/**
 * Where a character of a block as it is set stands in the text: line breaks and the signs of
 * headings are not set, so what is set is a part of what is stored, in order.
 * @param shown so many characters of the block stand before it
 * @param side of a span: its end is behind the character before it, not before the next
 */
export function offsetIn(block: Block, shown: number, text: string, side: 'start' | 'end'): number {
  let left = side === 'end' ? shown - 1 : shown;
  for (const part of block.parts) {
    if (left >= part.text.length) {
      left -= part.text.length;
      continue;
    }
    let at = part.start - 1;
    for (const character of part.text.slice(0, left + 1).split('')) {
      at = text.indexOf(character, at + 1);
      if (at < 0) return part.end;
    }
    return side === 'end' ? at + 1 : at;
  }
  return block.parts.at(-1)?.end ?? block.start;
}

/** Where some words stand in a text though the page breaks its lines inside them; nothing overlaps a figure. */
export function placesOf(
  words: string,
  text: string,
  figures: readonly Pick<Figure, 'start' | 'end'>[],
  most = 20,
): { start: number; end: number }[] {
  const plain = words.replace(/\s/g, '');
  if (plain === '') return [];
  const kept: number[] = [];
  let bare = '';
  for (let i = 0; i < text.length; i += 1)
    if (!/\s/.test(text.charAt(i))) {
      bare += text.charAt(i);
      kept.push(i);
    }
  const found: { start: number; end: number }[] = [];
  for (
    let at = bare.indexOf(plain);
    at >= 0 && found.length < most;
    at = bare.indexOf(plain, at + 1)
  ) {
    const start = kept[at] ?? 0;
    const end = (kept[at + plain.length - 1] ?? 0) + 1;
    if (!figures.some((figure) => figure.start < end && start < figure.end))
      found.push({ start, end });
  }
  return found;
}
