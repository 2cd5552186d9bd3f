import type { Locale } from '#lib/model/locale.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { marksMap } from '#lib/i18n/messages/marks-map.ts';
import { MANY, type ManyMarks } from '../../canvas/many.ts';
import type { PlacedText } from '../../marks/placed.ts';
import { clip } from '../../marks/text-width.ts';
import type { PlacedThread } from '../../marks/thread.ts';
import type { BoundaryMap } from '#lib/model/registry.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import { vocabulary, type Vocabulary } from '../../vocabulary.ts';
import { LEAST, PAINTED } from './arrange.ts';
import { LINE, paragraph } from './column.ts';
import { type TilePanel, tilePanels } from './figures.ts';
import { type Grids, gridsOf } from './grids.ts';
import type { PlacedExtras } from './extras.ts';
import type { Key } from './keys.ts';
import type { PlacedScale } from './legend.ts';
import { type Grounds, manyTiles, type TileList, tileList } from './many-tiles.ts';
import { mapAsked, mapGrids } from './map.ts';
import { placePanel } from './place-panel.ts';
import type { PlacedTile } from './place-tile.ts';
import type { TileMapOptions } from './schema.ts';

export interface TileMapLayout {
  width: number;
  height: number;
  /** Width of a tile. */
  size: number;
  /** Values were made of figures (折算, change, share): hatched. */
  derived: boolean;
  /** Headings, names of cities, notes. */
  texts: PlacedText[];
  scales: PlacedScale[];
  /** Row by row: the order of the keyboard. */
  tiles: PlacedTile[];
  /** More tiles than links are made for: painted in a browser, in place of `tiles`. */
  many: ManyMarks | null;
  /** What is drawn around painted tiles. */
  grounds: Grounds | null;
  /** Stitches between zones and their counties. */
  ties: string[];
  threads: PlacedThread[];
  keys: Key[];
  extras: PlacedExtras[];
}

/** What panels are made of, whatever their size. */
export interface TileMapPlan {
  data: ChartData;
  options: TileMapOptions;
  locale: Locale;
  width: number;
  words: Vocabulary;
  /** Boundaries in place of tiles, where they are asked for and were supplied. */
  map: BoundaryMap | null;
  grids: Grids;
  panels: TilePanel[];
  /** Painted: the tiles are more than links are made for. */
  painted: boolean;
}

/** How panels are set: as large as can be, or smaller until they fit a frame. */
export interface Attempt {
  /** The widest tile, and its height by its width. */
  most: number;
  form: number;
  /** Whether figures without a tile are told one by one. */
  extras: boolean;
  /** Whether panels after the first are only named. */
  one: boolean;
  /** How high the tiles of a panel may stand; what is below is left out and said. */
  room: number;
}

/** The widest tile, and how high it is by its width: a small chart needs other room than a value. */
const TILE = {
  value: { most: 96, form: 1 },
  bar: { most: 120, form: 0.72 },
  spark: { most: 136, form: 0.9 },
};
const PANELS_APART = 26;

/** What is drawn where no report says anything: all places, silent. */
const NOBODY: TilePanel = {
  indicator: '',
  percent: false,
  window: null,
  places: new Map(),
  off: [],
};

/**
 * Places tiles for a width, with height as it comes; within a fixed height with tiles as large as
 * fit, then with fewer words, then without the tiles that are too many, which is said.
 */
export function layout(
  data: ChartData,
  options: TileMapOptions,
  { locale, size: { width, height } }: LayoutContext,
): TileMapLayout {
  const words = vocabulary(data, locale);
  const map = mapAsked(data, options);
  const grids = map ? mapGrids(data, map) : gridsOf(data, words);
  const off = new Set(grids.off);
  const panels = tilePanels(data, words, (place) => !off.has(place));
  const painted = !map && tilesOf(grids, panels) > MANY;
  const plan = { data, options, locale, width, words, map, grids, panels, painted };
  const tile = painted
    ? { most: PAINTED.most, form: 1 }
    : TILE[map ? 'value' : (options.inside ?? 'value')];
  const whole = { ...tile, extras: true, one: false, room: Infinity };
  return height === undefined ? place(plan, whole) : within(plan, whole, height);
}

/** How many tiles all panels have, silent ones included. */
const tilesOf = ({ cities }: Grids, panels: readonly TilePanel[]): number =>
  Math.max(1, panels.length) * cities.reduce((sum, { cells }) => sum + cells.length, 0);

/** The fullest of the ways to set a chart that is no higher than its frame. */
function within(plan: TileMapPlan, whole: Attempt, height: number): TileMapLayout {
  const smallest = plan.painted ? PAINTED.least : LEAST;
  const least = { ...whole, most: smallest, extras: false };
  const bare = { ...least, one: true };
  if (plan.map) return cutTo(plan, whole, height) ?? cutTo(plan, bare, height) ?? place(plan, bare);
  for (let most = whole.most; most > smallest;) {
    const chart = place(plan, { ...whole, most });
    if (chart.height <= height) return chart;
    most = Math.min(most, chart.size) - (plan.painted ? 2 : 4);
  }
  for (const attempt of [{ ...least, extras: true }, least, bare]) {
    const chart = place(plan, attempt);
    if (chart.height <= height) return chart;
  }
  return cutTo(plan, bare, height) ?? place(plan, { ...bare, room: 0 });
}

/** With as much room for tiles as words leave; null where that is none. */
function cutTo(plan: TileMapPlan, attempt: Attempt, height: number): TileMapLayout | null {
  // What is left out changes what is said of it: tiles go until all has room.
  let room = height - place(plan, { ...attempt, room: 0 }).height;
  while (room >= LEAST) {
    const chart = place(plan, { ...attempt, room });
    if (chart.height <= height) return chart;
    room -= Math.max(1, chart.height - height);
  }
  return null;
}

/** All panels, one below the other. */
function place(plan: TileMapPlan, attempt: Attempt): TileMapLayout {
  const { panels, width, locale } = plan;
  const chart: TileMapLayout = {
    width,
    height: 0,
    size: LEAST,
    derived: plan.data.derived !== undefined,
    texts: [],
    scales: [],
    tiles: [],
    many: null,
    grounds: null,
    ties: [],
    threads: [],
    keys: [],
    extras: [],
  };
  const several = panels.length > 1;
  const shown = attempt.one ? panels.slice(0, 1) : panels;
  // Of two reports that disagree both have half a tile.
  const list: TileList | null = plan.painted ? tileList(2 * tilesOf(plan.grids, shown)) : null;
  let y = 2;
  for (const panel of shown.length > 0 ? shown : [NOBODY]) {
    if (several) {
      const text = clip(panel.indicator, width, 13);
      const heading = { x: 0, y: y + 14, text, anchor: 'start', size: 13, tone: 'ink' } as const;
      chart.texts.push({ ...heading, weight: 'bold' });
      y += 24;
    }
    y = placePanel({ chart, list }, panel, y, plan, attempt) + PANELS_APART;
  }
  y -= PANELS_APART;
  if (shown.length < panels.length) {
    const left = panels.slice(shown.length).map(({ indicator }) => indicator);
    const note = marksMap[locale].foldedPanels(left.join(marks[locale].list));
    const lines = paragraph(note, { x: 0, y, width });
    chart.texts.push(...lines);
    y += lines.length * LINE;
  }
  chart.height = Math.ceil(y + 4);
  if (list) [chart.many, chart.grounds] = [manyTiles(list), list.grounds];
  return chart;
}
