import { marks } from '#lib/i18n/messages/marks.ts';
import { MANY, MarkList } from '../../canvas/many.ts';
import { textWidth } from '../../marks/text-width.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import { bands, sides, type Sides } from './bands.ts';
import { type CoverageLayout, emptyLayout } from './layout.ts';
import { legend, type LegendEntry, legendHeight } from './legend.ts';
import { type Matrix, matrix, type Named } from './matrix.ts';
import { manyCells } from './many-cells.ts';
import { type Block, blockHeight, type Frame, placeBlock } from './place-block.ts';
import type { CoverageOptions } from './schema.ts';

/** Pixels between columns: no less than a finger finds, with ease, and no more than is needed. */
const LEAST = 24;
const EASE = 28;
const MOST = 40;
/** Between rows, of one line of a name or of two. */
const ROW = 26;
/** In a fixed height rows stand as close as their names allow. */
const LEAST_ROW = 15;
const ROW_OF_TWO = 34;
/** Cells that are painted: smaller than a finger finds, as high as a name. */
const TIGHT = 14;
/** Paper between two cells, and between two painted ones. */
const GAP = { usual: 4, tight: 2 };
/** Names wider than this break before they make a picture wider. */
const NAMES = 190;
/** Between blocks that stand side by side. */
const BESIDE = 48;
/** Below a block; less in a fixed height. */
const BELOW = 18;
const LEAST_BELOW = 8;
/** The line that says what is left out. */
const LINE = 18;

const SIGNS: LegendEntry['sign'][] = ['exact', 'approximate', 'disputed', 'silent'];

/** Kinds × places, in blocks by topic, as many blocks side by side as the width takes. */
export function matrixLayout(
  data: ChartData,
  options: CoverageOptions,
  { locale, size }: LayoutContext,
): CoverageLayout {
  const all = matrix(data, options, locale);
  const turned = options.rows === 'place';
  const own = sides(all, turned, data.registry.places, locale);
  const groups: { title: string; rows: readonly Named[] }[] =
    turned || size.height !== undefined
      ? [{ title: '', rows: own.rows }]
      : all.groups.map(({ topic, keys }) => ({ title: topic?.name ?? '', rows: keys }));
  const filled = cellsIn(own);
  const tight = filled > MANY;
  const list = tight ? { marks: new MarkList(filled), cells: [] } : null;
  const longest = widest(own.rows) + 10;
  const needed = Math.min(longest, NAMES) + own.columns.length * (tight ? TIGHT : EASE);
  const fitting = Math.floor((size.width + BESIDE) / (needed + BESIDE));
  const beside = Math.max(1, Math.min(groups.length, fitting));
  const width = Math.floor((size.width - BESIDE * (beside - 1)) / beside);
  const names = Math.min(longest, Math.round(width * 0.5));
  const most = Math.max(1, Math.floor((width - names) / (tight ? TIGHT : LEAST)));
  const blocks = groups.map((group) => ({
    ...group,
    bands: bands(group.rows, own, most, locale),
  }));
  const longestBand = blocks
    .flatMap((block) => block.bands.map((band) => band.length))
    .reduce((a, b) => Math.max(a, b), 1);
  const wraps = !tight && own.rows.some((row) => nameWidth(row) > names - 10);
  const frame: Frame = {
    matrix: all,
    turned,
    width,
    names,
    pitch: {
      x: Math.min(tight ? TIGHT : MOST, Math.floor((width - names) / longestBand)),
      y: tight ? TIGHT : wraps ? ROW_OF_TWO : ROW,
    },
    gap: tight ? GAP.tight : GAP.usual,
    tight,
    list,
    below: size.height === undefined ? BELOW : LEAST_BELOW,
    ones: mostlyMore(own),
    data,
    locale,
  };
  const chart = emptyLayout(size.width);
  const below = legendHeight(SIGNS, size.width, locale);
  const top =
    size.height === undefined
      ? placeBlocks(chart, blocks, frame, beside)
      : placeFitting(chart, blocks[0], frame, size.height - below);
  chart.legend = legend(SIGNS, { width: size.width, top }, locale);
  chart.height = top + below;
  if (list) chart.many = manyCells(list, frame);
  return chart;
}

const nameWidth = ({ name }: Named): number => textWidth(name, 12);

const widest = (rows: readonly Named[]): number =>
  rows.reduce((most, row) => Math.max(most, nameWidth(row)), 0);

/** Whether most cells that hold a figure hold more than one. */
function mostlyMore({ rows, columns, at }: Sides): boolean {
  const told = rows.flatMap((row) => columns.flatMap((column) => at(row, column) ?? []));
  return told.filter(({ count }) => count > 1).length * 2 > told.length;
}

/** How many cells hold a figure. */
const cellsIn = ({ rows, columns, at }: Sides): number =>
  rows.reduce((all, row) => columns.reduce((n, column) => n + (at(row, column) ? 1 : 0), all), 0);

/** Blocks in columns of like height; returns where the legend begins. */
function placeBlocks(
  chart: CoverageLayout,
  blocks: readonly Block[],
  frame: Frame,
  beside: number,
): number {
  const told = blocks.filter(({ rows }) => rows.length > 0);
  const heights = told.map((block) => blockHeight(block, frame));
  const share = heights.reduce((sum, height) => sum + height, 0) / beside;
  let [column, top, lowest] = [0, 0, 0];
  told.forEach((block, at) => {
    if (column < beside - 1 && top > 0 && top + (heights[at] ?? 0) / 2 > share)
      [column, top] = [column + 1, 0];
    top = placeBlock(chart, block, frame, { x: column * (frame.width + BESIDE), y: top });
    lowest = Math.max(lowest, top);
  });
  return lowest;
}

/** As many rows as a fixed height takes; the figures that are left out are counted. */
function placeFitting(
  chart: CoverageLayout,
  block: Block | undefined,
  wide: Frame,
  height: number,
): number {
  if (!block || block.rows.length === 0) return 0;
  const first = { ...block, bands: block.bands.slice(0, 1) };
  const body = height - blockHeight({ ...first, rows: [] }, wide);
  const closer = Math.max(LEAST_ROW, Math.min(wide.pitch.y, Math.floor(body / block.rows.length)));
  // Names in two lines need their height.
  const y = wide.pitch.y > ROW ? wide.pitch.y : closer;
  const frame = { ...wide, pitch: { ...wide.pitch, y } };
  const room = Math.floor(body / y);
  if (room >= block.rows.length && block.bands.length === 1)
    return placeBlock(chart, block, frame, { x: 0, y: 0 });
  // The sentence takes the place of what it needs.
  const less = room - Math.ceil(LINE / y);
  const rows = block.rows.slice(0, Math.max(1, Math.min(less, block.rows.length)));
  const top = placeBlock(chart, { ...first, rows }, frame, { x: 0, y: 0 });
  const [columns = []] = first.bands;
  const told = drawn(frame.matrix, new Set(rows.map(({ id }) => id)), frame.turned, columns);
  const text = marks[frame.locale].describe.more(sum(frame.matrix) - told).trim();
  chart.texts.push({ x: 0, y: top + 6, text, anchor: 'start', size: 12, tone: 'ink-3' });
  return top + LINE;
}

function drawn(
  { places, keys, at }: Matrix,
  rows: ReadonlySet<string>,
  turned: boolean,
  columns: readonly { id: string }[],
): number {
  const shown = new Set(columns.map(({ id }) => id));
  const [ownPlaces, ownKeys] = turned ? [rows, shown] : [shown, rows];
  return sum({
    places: places.filter(({ id }) => ownPlaces.has(id)),
    keys: keys.filter(({ id }) => ownKeys.has(id)),
    at,
  });
}

const sum = ({ places, keys, at }: Pick<Matrix, 'places' | 'keys' | 'at'>): number =>
  places.reduce(
    (all, place) => keys.reduce((n, key) => n + (at(place.id, key.id)?.count ?? 0), all),
    0,
  );
