import type { Place, Tile } from '#lib/model/registry.ts';
import { groupBy } from '#lib/shape/group.ts';
import type { ChartData } from '../../type.ts';
import type { Vocabulary } from '../../vocabulary.ts';

/** A cell of a city's grid. */
export interface Cell {
  place: string;
  row: number;
  col: number;
  /** Whether it was asked for; else its tile only holds the others in their places. */
  asked: boolean;
}

/** The counties of one city as the registry arranges them, row by row from the upper left. */
export interface CityGrid {
  id: string;
  name: string;
  rows: number;
  cols: number;
  cells: Cell[];
}

/** Where the places of a chart stand. */
export interface Grids {
  cities: CityGrid[];
  /** Asked for or spoken of, and on no grid. */
  off: string[];
}

/** Every place of a chart, asked for or spoken of, once. */
export const placesOf = ({ places, rows }: Pick<ChartData, 'places' | 'rows'>): string[] => [
  ...new Set([...places, ...rows.map((row) => row.place)]),
];

/**
 * The grids on which the places of a chart stand. Of several grids of one city the one that holds
 * most of them is taken, then the smallest: a grid without zones where no zone is asked for.
 */
export function gridsOf(data: ChartData, words: Pick<Vocabulary, 'place'>): Grids {
  const all = placesOf(data);
  const asked = new Set(all);
  const known = new Map(data.registry.places.map((place) => [place.id, place]));
  const layouts = [...groupBy(data.registry.tiles ?? [], (tile) => tile.layout)]
    .map(([id, tiles]) => ({
      city: cityOf(tiles, known) ?? id,
      tiles,
      held: tiles.filter((tile) => asked.has(tile.place)).length,
    }))
    .filter(({ held }) => held > 0);
  const stood = new Set<string>();
  const cities = [...groupBy(layouts, ({ city }) => city)].flatMap(([city, own]): CityGrid[] => {
    const { tiles } = own.reduce((a, b) =>
      b.held > a.held || (b.held === a.held && b.tiles.length < a.tiles.length) ? b : a,
    );
    const cells = cellsOf(tiles, asked, stood);
    if (!cells.some((cell) => cell.asked)) return [];
    for (const cell of cells) stood.add(cell.place);
    const rows = 1 + Math.max(...cells.map(({ row }) => row));
    const cols = 1 + Math.max(...cells.map(({ col }) => col));
    return [{ id: city, name: words.place(city), rows, cols, cells }];
  });
  return { cities, off: all.filter((place) => !stood.has(place)) };
}

/** The city whose counties a grid holds, where the registry names it. */
const cityOf = (tiles: readonly Tile[], known: ReadonlyMap<string, Place>): string | null =>
  tiles.map((tile) => known.get(tile.place)?.parent ?? null).find((parent) => parent !== null) ??
  null;

/** Cells row by row, without empty rows and columns around them; one place a cell. */
function cellsOf(
  tiles: readonly Tile[],
  asked: ReadonlySet<string>,
  stood: ReadonlySet<string>,
): Cell[] {
  const [top, left] = [tiles.map(({ row }) => row), tiles.map(({ col }) => col)].map((n) =>
    Math.min(...n),
  ) as [number, number];
  const free = new Set<string>();
  return tiles
    .filter(({ place, row, col }) => {
      const cell = `${row} ${col}`;
      if (stood.has(place) || free.has(cell)) return false;
      free.add(cell);
      return true;
    })
    .map(({ place, row, col }) => ({
      place,
      row: row - top,
      col: col - left,
      asked: asked.has(place),
    }))
    .sort((a, b) => a.row - b.row || a.col - b.col);
}
