import { marks as messages } from '#lib/i18n/messages/marks.ts';
import type { Observation } from '#lib/model/figure.ts';
import { type ManyMarks, MarkList, signOf, SIGNS } from '../../canvas/many.ts';
import type { Box } from '../../marks/placed.ts';
import { rect } from '../../marks/tile-shape.ts';
import type { Arrangement } from './arrange.ts';
import type { PlaceFigures, TilePanel } from './figures.ts';
import { boxesOf, nameOf, type PlacedGrids } from './place-grids.ts';
import { tileName } from './place-tile.ts';
import type { TileSetting } from './setting.ts';

/** What is drawn of painted tiles around the canvas: path data, empty where there is nothing. */
export interface Grounds {
  /** Tiles of which no report says anything. */
  silent: string;
  /** Tiles that nobody asked for. */
  unasked: string;
  /** Around tiles that were chosen. */
  framed: string;
  /** Between the halves of a tile of which two reports disagree. */
  seams: string;
}

/** A painted tile, or half of one; what it says is made when it is pointed at. */
interface TileAt {
  place: string;
  o: Observation;
  figures: PlaceFigures;
  set: TileSetting;
}

/** The tiles of all panels of a picture, for a canvas. */
export interface TileList {
  marks: MarkList;
  tiles: TileAt[];
  grounds: Grounds;
}

export const tileList = (most: number): TileList => ({
  marks: new MarkList(most),
  tiles: [],
  grounds: { silent: '', unasked: '', framed: '', seams: '' },
});

const TONES = ['--seq-1', '--seq-2', '--seq-3', '--seq-4', '--seq-5', '--seq-6'] as const;
/** Beside two halves, for the seam that joins them. */
const SEAM = 2;

/** Lists the blocks of an arrangement from `y` down, as `placeGrids` places them. */
export function listGrids(
  list: TileList,
  arrangement: Arrangement,
  panel: TilePanel,
  { y, room }: { y: number; room: number },
  set: TileSetting,
): PlacedGrids {
  const all: PlacedGrids = { tiles: [], threads: [], ties: [], texts: [], height: 0, folded: 0 };
  const { blocks, head, tall } = arrangement;
  const boxes = boxesOf(arrangement, y);
  const own = { silent: [''], unasked: [''], framed: [''], seams: [''] };
  for (const block of blocks) {
    let shown = 0;
    for (const { place, asked } of block.cells) {
      const box = boxes.get(place) as Box;
      if (box.y + tall - y > room) {
        if (asked) all.folded++;
        continue;
      }
      shown++;
      all.height = Math.max(all.height, box.y + box.height - y);
      const figures = panel.places.get(place);
      if (figures) own.seams.push(listTile(list, place, figures, box, set));
      else own[asked ? 'silent' : 'unasked'].push(inset(box));
      if (set.highlight.includes(place)) own.framed.push(outset(box));
    }
    if (shown > 0 && head > 0) all.texts.push(nameOf(block, y, set));
  }
  for (const form of ['silent', 'unasked', 'framed', 'seams'] as const)
    list.grounds[form] += own[form].join('');
  return all;
}

/** Lists the tile of a place, or where reports disagree two halves; returns the seam between them. */
function listTile(
  list: TileList,
  place: string,
  figures: PlaceFigures,
  box: Box,
  set: TileSetting,
): string {
  const { main, twin } = figures;
  const add = (o: Observation, own: Box): void => {
    const sign = signOf(o.quantity, o.suspect);
    const step = set.colours.step(o) ?? 1;
    list.marks.add(own, step - 1, sign === 'plain' && figures.otherWindow ? 'notched' : sign);
    list.tiles.push({ place, o, figures, set });
  };
  if (!twin) {
    add(main, box);
    return '';
  }
  const height = Math.max(1, Math.floor((box.height - 1) / 2));
  const upper = { ...box, width: Math.max(1, box.width - SEAM), height };
  add(main, upper);
  add(twin, { ...upper, y: box.y + box.height - height });
  return `M${box.x + box.width - SEAM / 2} ${box.y}v${box.height}`;
}

const inset = ({ x, y, width, height }: Box): string =>
  rect(x + 0.5, y + 0.5, width - 1, height - 1);
const outset = ({ x, y, width, height }: Box): string => rect(x - 1, y - 1, width + 2, height + 2);

/** What a mark says, as a link of it would: of two that disagree both. */
function sayingOf({ place, o, figures, set }: TileAt): string {
  const own = tileName(place, o, figures, set);
  const other = figures.twin === o ? figures.main : figures.twin;
  if (!other) return own;
  return messages[set.locale].threadName(own, tileName(place, other, figures, set));
}

/** The tiles for a canvas; null where no tile has a figure. */
export function manyTiles({ marks, tiles }: TileList): ManyMarks | null {
  if (marks.count === 0) return null;
  const at = (mark: number): TileAt => tiles[mark] as TileAt;
  return marks.with({
    ...{ form: 'cell', tones: TONES },
    place: (mark) => at(mark).place,
    tell(mark) {
      const { o } = at(mark);
      return {
        evidence: { report: o.report, figure: o.id, name: sayingOf(at(mark)) },
        guides: [],
      };
    },
  });
}

/**
 * The same tiles as strokes, for paper and until they are painted: those of one colour and height at
 * once. `tone` is null for what is not believed: an outline, no colour.
 */
export function printed({ count, x, y, width, height, tone, sign }: ManyMarks) {
  const strokes = new Map<string, { d: string[]; tone: string | null; high: number }>();
  const suspect = SIGNS.indexOf('suspect');
  for (let i = 0; i < count; i++) {
    const box = { x: x[i] ?? 0, y: y[i] ?? 0, width: width[i] ?? 0, height: height[i] ?? 0 };
    const own = sign[i] === suspect ? null : (TONES[tone[i] as number] as string);
    const key = `${own} ${box.height}`;
    let same = strokes.get(key);
    if (!same) strokes.set(key, (same = { d: [], tone: own, high: box.height }));
    same.d.push(own === null ? inset(box) : `M${box.x} ${box.y + box.height / 2}h${box.width}`);
  }
  return [...strokes].map(([key, { d, ...rest }]) => ({ key, d: d.join(''), ...rest }));
}
