import type { Cell, CityGrid } from './grids.ts';

/** No finger finds less, in pixels. */
export const LEAST = 44;
/** Tiles this large have room for name and value beside one another. */
export const ROOMY = 64;

/** Widths of tiles that are painted, in pixels: a pointer finds smaller ones than a finger. */
export const PAINTED = { least: 3, usual: 5, most: 24 };

/** A part of a city's grid that is drawn in one piece. */
export interface Block {
  city: CityGrid;
  part: number;
  parts: number;
  /** First column. */
  from: number;
  cols: number;
  cells: Cell[];
  /** Upper left corner, its heading included. */
  x: number;
  y: number;
  width: number;
  height: number;
}

type Piece = Omit<Block, 'x' | 'y' | 'width' | 'height'>;

export interface Arrangement {
  /** Width and height of a tile and the space between two, in pixels. */
  size: number;
  tall: number;
  gap: number;
  /** Room for the name above each block; none where there is one block. */
  head: number;
  blocks: Block[];
  width: number;
  height: number;
}

const HEAD = 24;
/** Between blocks that stand beside one another, and below one another. */
const BESIDE = 32;
const BELOW = 18;
/** Lines of blocks higher than this are set smaller while words still fit. */
const TALL = 800;
/** And painted ones, which are many. */
const PAINTED_TALL = 1300;

/** Between a tile's edge and what stands in it. */
export const insetOf = (size: number): number => (size < ROOMY ? 4 : 7);

/** Paper between tiles: none where they are as small as pixels. */
const gapOf = (size: number): number =>
  size >= ROOMY ? 6 : size >= LEAST ? 4 : size >= 8 ? 2 : size >= 5 ? 1 : 0;

/** What a side of so many tiles measures. */
const span = (tiles: number, size: number): number => tiles * size + (tiles - 1) * gapOf(size);

/** How many tiles of a size stand beside one another. */
const fit = (width: number, size: number): number =>
  Math.max(1, Math.floor((width + gapOf(size)) / (size + gapOf(size))));

/**
 * Cuts a grid that is wider than the page into parts of columns, as equal as can be: each keeps
 * neighbours together as the whole does.
 */
function cut(city: CityGrid, width: number, least: number): Piece[] {
  const parts = Math.ceil(city.cols / fit(width, least));
  const each = Math.ceil(city.cols / parts);
  return Array.from({ length: parts }, (_, i) => {
    const from = i * each;
    const cells = city.cells.filter(({ col }) => col >= from && col < from + each);
    return { city, part: i + 1, parts, from, cols: Math.min(each, city.cols - from), cells };
  }).filter(({ cells }) => cells.length > 0);
}

/** Blocks in lines, as words are set; small tiles are square, so that a finger finds them. */
function flow(pieces: readonly Piece[], width: number, size: number, form: number): Arrangement {
  const head = pieces.length > 1 ? HEAD : 0;
  const gap = gapOf(size);
  const tall = size < ROOMY ? size : Math.max(LEAST, Math.round(size * form));
  let [x, y, tallest, wide] = [0, 0, 0, 0];
  const blocks = pieces.map((piece): Block => {
    const own = span(piece.cols, size);
    const rows = 1 + Math.max(...piece.cells.map(({ row }) => row));
    const height = head + rows * (tall + gap) - gap;
    if (x > 0 && x + own > width) [x, y, tallest] = [0, y + tallest + BELOW, 0];
    const block = { ...piece, x, y, width: own, height };
    wide = Math.max(wide, x + own);
    x += own + BESIDE;
    tallest = Math.max(tallest, height);
    return block;
  });
  return { size, tall, gap, head, blocks, width: wide, height: y + tallest };
}

/**
 * Places the grids of cities beside one another, then below one another: with the largest tiles that
 * let all stand in one line, else the largest whose lines a reader still takes in.
 * @param most the largest width of a tile, `LEAST` or more
 * @param form height of a tile by its width
 */
export function arrange(
  cities: readonly CityGrid[],
  width: number,
  most: number,
  form: number,
): Arrangement {
  const pieces = cities.flatMap((city) => cut(city, width, LEAST));
  const largest = Math.min(most, largestFor(width, pieces, LEAST));
  const sets: Arrangement[] = [];
  for (let size = largest; size >= ROOMY; size -= 2) sets.push(flow(pieces, width, size, form));
  const inLine = sets.find(({ blocks }) => blocks.every(({ y }) => y === 0));
  const tall = Math.max(TALL, width * 1.1);
  return (
    inLine ??
    sets.find(({ height }) => height <= tall) ??
    sets.at(-1) ??
    flow(pieces, width, largest, form)
  );
}

/**
 * The same of tiles that are painted: the largest whose lines a reader still takes in, and no smaller
 * than usual but where a grid would else be cut.
 * @param most the largest width of a tile, `PAINTED.least` or more
 */
export function arrangePainted(
  cities: readonly CityGrid[],
  width: number,
  most: number,
): Arrangement {
  const { least, usual } = PAINTED;
  const pieces = cities.flatMap((city) => cut(city, width, least));
  const largest = Math.min(most, largestFor(width, pieces, least));
  const tall = Math.max(PAINTED_TALL, width * 1.6);
  for (let size = largest; size > usual; size--) {
    const set = flow(pieces, width, size, 1);
    if (set.height <= tall) return set;
  }
  return flow(pieces, width, Math.min(largest, usual), 1);
}

/** The largest tile of which as many stand beside one another as the widest piece has. */
function largestFor(width: number, pieces: readonly Piece[], least: number): number {
  const cols = pieces.reduce((widest, piece) => Math.max(widest, piece.cols), 1);
  for (let size = Math.floor(width / cols); size > least; size--)
    if (span(cols, size) <= width) return size;
  return least;
}
