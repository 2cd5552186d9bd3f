import type { Box, PlacedText } from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import { lines } from '../../marks/lines.ts';
import { LEAST, ROOMY } from './arrange.ts';

/** What a tile says. */
export interface TileWords {
  name: string;
  /** What it is called where that does not fit: a name no other place has. */
  shorter?: string | null | undefined;
  /** The value as it may be shortened; null where it is not to be said on the tile. */
  label: string | null;
  /** The window, where it differs, or 无报告. */
  detail: string | null;
  /** Whether the label stands as written in a report. */
  written: boolean;
}

type Size = PlacedText['size'];

/** Space around words, in pixels. */
const pad = (size: number): number => (size < ROOMY ? 3 : 7);

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u;

/** A name in lines no wider than `width`, no word of it parted; what is left over is clipped. */
function linesOf(text: string, width: number, size: Size, most: number): string[] {
  const wide = text.split(/\s+/).some((word) => !HAN.test(word) && textWidth(word, size) > width);
  if (wide) return [clip(text, width, size)];
  const all = lines(text, width, size);
  if (all.length <= most) return all;
  const kept = all.slice(0, most - 1);
  const rest = kept.reduce((left, line) => left.slice(line.length).trimStart(), text);
  return [...kept, clip(rest, width, size)];
}

const isWhole = ({ lines }: { lines: readonly string[] }): boolean =>
  !lines.some((line) => line.endsWith('…'));

/** A name as large as lets it stand whole, or a shorter one that does; else clipped at its smallest. */
function nameLines(
  { name, shorter }: Pick<TileWords, 'name' | 'shorter'>,
  width: number,
  largest: Size,
  most: number,
): { size: Size; lines: string[] } {
  const sizes = ([13, 12, 11] as const).filter((size) => size <= largest);
  const sets = [name, ...(shorter ? [shorter] : [])].flatMap((text) =>
    sizes.map((size) => ({ size, lines: linesOf(text, width, size, most) })),
  );
  return sets.find(isWhole) ?? (sets.at(-1) as { size: Size; lines: string[] });
}

/** A value is whole or it is not said: it may be set smaller, or in two lines, never clipped. */
function labelLines(label: string, width: number): { size: Size; lines: string[] } | null {
  for (const size of [13, 12, 11] as const)
    if (textWidth(label, size) <= width) return { size, lines: [label] };
  const [, from = '', to = ''] = /^(.+[–\s])(.+)$/.exec(label) ?? [];
  const two = [from, to];
  return from !== '' && two.every((part) => textWidth(part, 11) <= width)
    ? { size: 11, lines: two }
    : null;
}

/** What is told besides is whole too, or is left to the legend and the notes. */
function detailLines(detail: string, width: number, most: number): string[] {
  const all = linesOf(detail, width, 11, Infinity);
  return all.length <= most && all.join('').length >= detail.replaceAll(' ', '').length ? all : [];
}

/** Whether a label stands on a tile whose words have so much width, whole. */
export const labelFits = (label: string, width: number, size: number): boolean =>
  labelLines(label, width - 2 * pad(size)) !== null;

/**
 * The words on a tile from its upper left corner, or in its middle where it is small: the name in as
 * many lines as there is room for, the value below it, then what else has room.
 * @param size width of the tiles of the chart, in pixels
 * @param inside whether a small chart stands below them
 */
export function wordsOn(room: Box, words: TileWords, size: number, inside = false): PlacedText[] {
  if (size >= ROOMY) return large(room, words, size, inside);
  const head = { ...words, label: null, detail: null, written: false };
  return inside ? small({ ...room, height: SMALL_HEAD }, head) : small(room, words);
}

/** How deep words reach from the upper edge of a tile of one line of each, in pixels. */
export const depthOf = (size: number, detailed: boolean): number =>
  size < ROOMY ? SMALL_HEAD : 9 + nameOf(size) + 4 + 17 + (detailed ? 15 : 0);

const SMALL_HEAD = 18;
const nameOf = (size: number): 12 | 13 => (size < 84 ? 12 : 13);

function large(
  room: Box,
  { name, shorter, label, detail, written }: TileWords,
  size: number,
  inside: boolean,
): PlacedText[] {
  const width = room.width - 2 * pad(size);
  const x = room.x + pad(size);
  const floor = room.y + room.height - 5;
  const texts: PlacedText[] = [];
  let y = room.y + 5;
  // A value or a window of which a line has no room is not said by half.
  const put = (
    all: readonly string[],
    of: Size,
    tone: PlacedText['tone'],
    rest: object = {},
  ): void => {
    if (y + all.length * (of + 4) > floor) return;
    for (const text of all) {
      y += of + 4;
      texts.push({ x, y, text, anchor: 'start', size: of, tone, ...rest });
    }
  };
  const value = label === null ? null : labelLines(label, width);
  const told = detail === null ? [] : detailLines(detail, width, inside ? 1 : 2);
  const largest = nameOf(size);
  const namedAbove = (further: readonly string[]) => {
    const below = (value?.lines.length ?? 0) * 17 + further.length * 15;
    const most = !inside && room.height - below - 10 >= 2 * (largest + 4) ? 2 : 1;
    return nameLines({ name, shorter }, width, largest, most);
  };
  // Whose silence it is comes before the word for it, which the tile's form and the legend say too.
  const cut = label === null && !isWhole(namedAbove(told)) && isWhole(namedAbove([]));
  const further = cut ? [] : told;
  const named = namedAbove(further);
  put(named.lines, named.size, 'ink');
  if (value)
    put(value.lines, value.size, 'ink', {
      weight: 'bold',
      ...(written ? { lang: 'zh' as const } : {}),
    });
  put(further, 11, 'ink-3');
  return texts;
}

function small(room: Box, { name, shorter, label, detail, written }: TileWords): PlacedText[] {
  const width = room.width - 2 * pad(LEAST);
  const most = Math.max(1, Math.floor((room.height - 4) / PITCH));
  const fitting = label === null ? [] : (labelLines(label, width)?.lines ?? []);
  const value = fitting.length < most ? fitting : [];
  const rest = detail !== null && textWidth(detail, 11) <= width ? [detail] : [];
  const named = nameLines(
    { name, shorter },
    width,
    11,
    Math.min(2, Math.max(1, most - value.length)),
  ).lines;
  const all = [
    ...named.map((text) => ({ text, tone: 'ink' as const })),
    ...value.map((text) => ({
      text,
      tone: 'ink' as const,
      weight: 'bold' as const,
      ...(written ? { lang: 'zh' as const } : {}),
    })),
    ...rest.map((text) => ({ text, tone: 'ink-3' as const })),
  ].slice(0, most);
  const top = room.y + (room.height - all.length * PITCH) / 2;
  return all.map((line, i) => ({
    ...line,
    x: room.x + room.width / 2,
    y: top + i * PITCH + 10.5,
    anchor: 'middle',
    size: 11,
  }));
}

/** From line to line of small words. */
const PITCH = 14;
