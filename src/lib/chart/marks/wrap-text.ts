import { textWidth } from './text-width.ts';

const HAN = '\\u2e80-\\u9fff\\uf900-\\ufaff';

/**
 * What is never parted: a word, a number with its 年 or 万, or a Chinese character, each with the
 * signs that cling to it.
 */
const PIECE = new RegExp(
  `[“‘（《(]*(?:[${HAN}]|\\d[^\\s${HAN}\\uff00-\\uff60]*[年月日万亿个项]?|[^\\s${HAN}\\uff00-\\uff60]+|[\\uff00-\\uff60])[，。；：、）》”’…！？]*\\s*`,
  'gu',
);

/**
 * A text in lines no wider than `width` pixels, in both scripts: English breaks at spaces, Chinese
 * between characters but never before a closing sign. A word wider than a line has one to itself.
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECE) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
