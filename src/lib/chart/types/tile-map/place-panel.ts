import type { Observation } from '#lib/model/figure.ts';
import { marksMap } from '#lib/i18n/messages/marks-map.ts';
import { SIGN_ROOM } from '../../canvas/paint.ts';
import { doneTo } from '../../derived.ts';
import { arrange, type Arrangement, arrangePainted } from './arrange.ts';
import { type Column, LINE, paragraph } from './column.ts';
import { placeExtras, TOLD } from './extras.ts';
import type { TilePanel } from './figures.ts';
import { keys, signsOf } from './keys.ts';
import type { Attempt, TileMapLayout, TileMapPlan } from './layout.ts';
import { colourScale, measureScale, type PlacedScale, sparkAxes } from './legend.ts';
import { inexactNote, silentNote, windowNote, zoneNote, zonesOn } from './notes.ts';
import { listGrids, type TileList } from './many-tiles.ts';
import { placeAreas } from './place-areas.ts';
import { placeGrids, type PlacedGrids } from './place-grids.ts';
import { unpointed } from './place-spark.ts';
import { settingOf, type TileSetting } from './setting.ts';
import { onAxes } from './spark.ts';

/** Words stand beside the tiles where a column of this width is free. */
const BESIDE = { least: 250, most: 360, gap: 36 };
const BELOW = 14;
/** Of a wide page a map takes this part. */
const MAP = { from: 640, part: 0.6 };

/** Places one panel from `y` down — scale, tiles, signs, notes, the rest — and returns its end. */
export function placePanel(
  { chart, list }: { chart: TileMapLayout; list: TileList | null },
  panel: TilePanel,
  y: number,
  plan: TileMapPlan,
  attempt: Attempt,
): number {
  const { width, grids, map, data } = plan;
  const arrangement = list
    ? arrangePainted(grids.cities, width, attempt.most)
    : arrange(grids.cities, width, attempt.most, attempt.form);
  const set = settingOf(panel, plan, arrangement.size);
  chart.size = arrangement.size;
  const wide = map ? mapWidth(width) : arrangement.width;
  const free = width - wide - BESIDE.gap;
  const beside = wide > 0 && free >= BESIDE.least;
  const column: Column = beside
    ? { x: wide + BESIDE.gap, y, width: Math.min(free, BESIDE.most) }
    : { x: 0, y, width };
  const scale = scaleOf(set, column);
  chart.scales.push(scale);
  const at = { y: beside ? y : y + scale.height, room: attempt.room, width: wide };
  const zones = map ? [] : zonesOn(data, grids);
  const placed: PlacedGrids = map
    ? { ...NONE, ...placeAreas(map, data, panel, at, set) }
    : list
      ? listGrids(list, arrangement, panel, at, set)
      : placeGrids(arrangement, panel, at, zones, set);
  chart.tiles.push(...placed.tiles);
  chart.threads.push(...placed.threads);
  chart.ties.push(...placed.ties);
  chart.texts.push(...placed.texts);
  const foot = at.y + placed.height;
  const below = {
    ...column,
    y: beside ? y + scale.height : foot + (placed.height > 0 ? BELOW : 0),
  };
  const end = placeWords(chart, panel, below, { arrangement, placed, set, list }, plan, attempt);
  return Math.max(foot, end);
}

const NONE: PlacedGrids = { tiles: [], threads: [], ties: [], texts: [], height: 0, folded: 0 };

const mapWidth = (width: number): number =>
  width < MAP.from ? width : Math.round(width * MAP.part);

/** What the colours, the lengths or the axes of all tiles stand for. */
function scaleOf({ bar, spark, colours, locale }: TileSetting, column: Column): PlacedScale {
  if (bar) return measureScale(bar.measure, column, locale);
  if (spark) return sparkAxes(spark, column, locale);
  return colourScale(colours, column, locale);
}

/** What painting has no form for, or too little room: a note says how many there are. */
const UNPAINTED = ['above', 'below', 'about', 'between', 'zero'] as const;

/** What is placed of a panel before its words. */
interface Drawn {
  arrangement: Arrangement;
  placed: PlacedGrids;
  set: TileSetting;
  list: TileList | null;
}

/** The signs, the notes and the figures without a tile, in a column; returns its end. */
function placeWords(
  chart: TileMapLayout,
  panel: TilePanel,
  column: Column,
  drawn: Drawn,
  plan: TileMapPlan,
  { extras: each }: Attempt,
): number {
  const { placed, set, list } = drawn;
  const { locale, data } = plan;
  const has = (form: 'silent' | 'unasked'): boolean =>
    list ? list.grounds[form] !== '' : placed.tiles.some(({ shape }) => shape.form === form);
  const inside = set.bar !== null || set.spark !== null;
  const done = doneTo(data, locale) ?? '';
  const signs = signsOf(panel, {
    silent: has('silent'),
    unasked: has('unasked'),
    zone: placed.ties.length > 0,
    derived: set.derived && !inside && !plan.map && !list,
    inside,
  });
  if (list) for (const sign of UNPAINTED) signs.delete(sign);
  if (list && set.size < SIGN_ROOM) signs.delete('window');
  const legend = keys(signs, column, { locale, done, inside });
  chart.keys.push(...legend.keys);
  let y = column.y + legend.height;

  const rest = restOf(panel, plan, set);
  const told = each && rest.length <= TOLD ? rest : [];
  const t = marksMap[locale];
  const notes = [
    ...notesOf(panel, plan, drawn),
    signs.has('derived') ? '' : done,
    rest.length > told.length ? t.more(rest.length) : '',
    plan.map ? t.review(plan.map.review_number, plan.map.source) : '',
  ];
  for (const note of notes.filter((one) => one !== '')) {
    const lines = paragraph(note.trim(), { ...column, y });
    chart.texts.push(...lines);
    y += lines.length * LINE;
  }
  const extras = placeExtras(told, { ...column, y }, set);
  chart.extras.push(extras);
  return y + extras.height;
}

/** What has to be said of the tiles of a panel, each a sentence; empty where it need not. */
function notesOf(
  panel: TilePanel,
  { data, grids, words, locale, options, map, painted }: TileMapPlan,
  { arrangement, placed, set }: Drawn,
): string[] {
  const t = marksMap[locale];
  const dots = set.spark ? [...panel.places.values()].map(unpointed) : [];
  const unlinked = dots.reduce((sum, n) => sum + n, 0);
  return [
    windowNote(panel, words, locale, painted),
    painted ? inexactNote(panel, locale) : '',
    zoneNote(data, grids, words, locale),
    arrangement.blocks.some(({ parts }) => parts > 1) ? t.parts : '',
    placed.folded > 0 ? t.folded(placed.folded) : '',
    unlinked > 0 ? t.dense(unlinked) : '',
    silentNote(data, grids, words, locale),
    options.map !== undefined && !map ? t.noMap : '',
  ];
}

/** The figures of a panel that no tile shows, those of places without a tile first. */
function restOf(panel: TilePanel, { map }: TileMapPlan, { spark }: TileSetting): Observation[] {
  const beside = [...panel.places.values()].flatMap(({ twin, others }) => {
    const further = (map || spark) && twin ? [twin, ...others] : others;
    return spark ? further.filter((o) => !onAxes(o)) : further;
  });
  return [...panel.off, ...beside];
}
