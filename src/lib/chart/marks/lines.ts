import { textWidth } from './text-width.ts';

/** What may not begin a line, and what may not end one. */
const CLOSING = /^[，。、；：！？）》”’…％%,.;:!?)\]]/u;
const OPENING = /[（《“‘([]$/u;
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u;

/** Pieces between which a line may end: Chinese characters one by one, other words whole. */
function pieces(text: string): string[] {
  const all: string[] = [];
  for (const [piece] of text.matchAll(
    /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+\s*|\s+/gu,
  )) {
    const last = all.at(-1);
    const joined = last !== undefined && (CLOSING.test(piece) || OPENING.test(last));
    if (joined) all[all.length - 1] = last + piece;
    else all.push(piece);
  }
  return all;
}

/** A piece that is wider than a line, cut where it has to be. */
function cut(piece: string, width: number, size: number): string[] {
  if (textWidth(piece.trimEnd(), size) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (part !== '' && textWidth(part + character, size) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/**
 * A text in lines no wider than `width` pixels: Chinese breaks between characters, never before a
 * closing mark, English between words. Nothing is left out.
 */
export function lines(text: string, width: number, size: number): string[] {
  const all: string[] = [];
  let line = '';
  for (const piece of pieces(text).flatMap((one) => cut(one, width, size))) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      all.push(line.trimEnd());
      line = HAN.test(piece) ? piece : piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? all : [...all, line.trimEnd()];
}
