import { marksMap } from '#lib/i18n/messages/marks-map.ts';
import type { Box, PlacedText } from '../../marks/placed.ts';
import { clip } from '../../marks/text-width.ts';
import type { PlacedThread } from '../../marks/thread.ts';
import { type Arrangement, type Block, LEAST } from './arrange.ts';
import type { TilePanel } from './figures.ts';
import type { Cell } from './grids.ts';
import { emptyTile, type PlacedTile, placeTile } from './place-tile.ts';
import type { TileSetting } from './setting.ts';
import { attached, stitch } from './ties.ts';

/** The tiles of a panel, as they stand. */
export interface PlacedGrids {
  tiles: PlacedTile[];
  threads: PlacedThread[];
  ties: string[];
  /** Names of cities. */
  texts: PlacedText[];
  height: number;
  /** Places that were asked for and have no room. */
  folded: number;
}

/** Room that a name may take beyond its block. */
const BEYOND = 24;

/**
 * Places the blocks of an arrangement from `y` down, row by row.
 * @param room how high they may stand; a row that is higher is left out
 * @param zones pairs of a zone and the county it is counted in
 */
export function placeGrids(
  arrangement: Arrangement,
  panel: TilePanel,
  { y, room }: { y: number; room: number },
  zones: readonly (readonly [zone: string, county: string])[],
  set: TileSetting,
): PlacedGrids {
  const all: PlacedGrids = { tiles: [], threads: [], ties: [], texts: [], height: 0, folded: 0 };
  const { blocks, tall, head } = arrangement;
  const whole = boxesOf(arrangement, y);
  // On shared axes every tile is as large.
  const countyOf = new Map(set.bar || set.spark ? [] : zones);
  const boxOf = ({ place }: Cell): Box => {
    const box = whole.get(place) as Box;
    const county = whole.get(countyOf.get(place) ?? '');
    return county ? attached(box, county, LEAST) : box;
  };
  const boxes = new Map<string, Box>();
  for (const block of blocks) {
    const fits = ({ place }: Cell): boolean => (whole.get(place)?.y ?? 0) + tall - y <= room;
    const shown = block.cells.filter(fits);
    all.folded += block.cells.filter((cell) => cell.asked && !fits(cell)).length;
    if (shown.length === 0) continue;
    if (head > 0) all.texts.push(nameOf(block, y, set));
    for (const cell of shown) {
      const box = boxOf(cell);
      boxes.set(cell.place, box);
      const figures = panel.places.get(cell.place);
      const placed = figures
        ? placeTile(cell.place, figures, box, set)
        : { tiles: [emptyTile(cell.place, cell.asked, panel.indicator, box, set)], threads: [] };
      all.tiles.push(...placed.tiles);
      all.threads.push(...placed.threads);
      all.height = Math.max(all.height, box.y + box.height - y);
    }
  }
  for (const [zone, county] of zones) {
    const [a, b] = [boxes.get(zone), boxes.get(county)];
    if (a && b) all.ties.push(stitch(a, b));
  }
  return all;
}

/** Where each place of an arrangement has its tile, from `top` down. */
export const boxesOf = (
  { blocks, size, tall, gap, head }: Arrangement,
  top: number,
): Map<string, Box> =>
  new Map(
    blocks.flatMap((block) =>
      block.cells.map(({ place, row, col }): [string, Box] => [
        place,
        {
          x: block.x + (col - block.from) * (size + gap),
          y: top + block.y + head + row * (tall + gap),
          width: size,
          height: tall,
        },
      ]),
    ),
  );

/** The name of a city above its block. */
export const nameOf = (
  { city, part, parts, x, y, width }: Block,
  top: number,
  { locale, width: page }: TileSetting,
): PlacedText => {
  const name = parts > 1 ? marksMap[locale].part(city.name, part, parts) : city.name;
  return {
    x,
    y: top + y + 14,
    text: clip(name, Math.min(width + BEYOND, page - x), 13),
    anchor: 'start',
    size: 13,
    tone: 'ink-2',
    weight: 'bold',
  };
};
