import { joined } from '#lib/i18n/format/joined.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { MarkList } from '../../canvas/many.ts';
import type { Box, PlacedText } from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import { lines as broken } from '../../marks/lines.ts';
import type { ChartData } from '../../type.ts';
import { type Column, headHeight } from './bands.ts';
import type { CoverageLayout, Leads } from './layout.ts';
import type { Matrix, Named } from './matrix.ts';
import { type CellState, said, stateOf, type Tally } from './tally.ts';

/** Rows under a title, with the columns they have, in one band or several. */
export interface Block {
  title: string;
  rows: readonly Named[];
  bands: Column[][];
}

/** What every block of a picture is placed with. */
export interface Frame {
  matrix: Matrix;
  /** Places in the rows, kinds in the columns. */
  turned: boolean;
  /** Width of a block, and of the names at its left. */
  width: number;
  names: number;
  /** From a cell to its neighbour, and the paper between them. */
  pitch: { x: number; y: number };
  gap: number;
  /** Free space below a block. */
  below: number;
  /** Whether a cell of one figure says so: not where nearly all hold one. */
  ones: boolean;
  /** Of cells that are painted: one line a row, no number in a cell. */
  tight: boolean;
  /** Cells to paint, where there are too many for links. */
  list: { marks: MarkList; cells: CellAt[] } | null;
  data: ChartData;
  locale: Locale;
}

/** A painted cell: what it says is made when it is pointed at. */
export interface CellAt {
  place: string;
  key: string;
  tally: Tally;
}

/** A title that is wider than the names stands on a line of its own. */
const titleHeight = ({ title }: Block, frame: Frame): number =>
  title && textWidth(title, 13) > frame.names - 10 ? 22 : 0;

/** Pixels a block takes, the space below it included. */
export const blockHeight = (block: Block, frame: Frame): number =>
  titleHeight(block, frame) +
  block.bands.reduce(
    (sum, band) => sum + headHeight(band) + block.rows.length * frame.pitch.y + frame.below,
    0,
  );

/** Places a block and returns where the next begins. */
export function placeBlock(
  chart: CoverageLayout,
  block: Block,
  frame: Frame,
  { x, y }: { x: number; y: number },
): number {
  const { title, rows } = block;
  let top = y + titleHeight(block, frame);
  block.bands.forEach((band, index) => {
    const body = top + headHeight(band);
    if (title && index === 0)
      chart.texts.push({
        x,
        y: top > y ? y + 13 : body - 9,
        text: clip(title, frame.width, 13),
        anchor: 'start',
        size: 13,
        tone: 'ink',
        weight: 'bold',
      });
    placeNames(chart, rows, frame, { x, y: body });
    placeBand(chart, rows, band, frame, { x: x + frame.names, y: body });
    top = body + rows.length * frame.pitch.y + frame.below;
  });
  return top;
}

function placeNames(
  chart: CoverageLayout,
  rows: readonly Named[],
  { names, pitch, gap, locale, tight }: Frame,
  { x, y }: { x: number; y: number },
): void {
  rows.forEach((row, at) => {
    const middle = y + at * pitch.y + (pitch.y - gap) / 2 + 4.5;
    named(row.name, names - 10, locale, tight).forEach((text, line, lines) => {
      const base = middle + (line - (lines.length - 1) / 2) * 14;
      const end: PlacedText['anchor'] = 'end';
      chart.texts.push({ x: x + names - 10, y: base, text, anchor: end, size: 12, tone: 'ink-2' });
    });
  });
}

/** A name in two lines at most; in one, cut, where rows stand as close as that. */
function named(name: string, width: number, locale: Locale, tight: boolean): string[] {
  if (textWidth(name, 12) <= width) return [name];
  if (tight) return [clip(name, width, 12)];
  const [first = '', ...rest] = broken(name, width, 12);
  const second = joined(rest, locale);
  return [first, second].filter(Boolean).map((line) => clip(line, width, 12));
}

function placeBand(
  chart: CoverageLayout,
  rows: readonly Named[],
  band: readonly Column[],
  frame: Frame,
  { x: left, y: body }: { x: number; y: number },
): void {
  const { pitch, gap, locale, matrix, turned, list, ones } = frame;
  const turn = locale === 'zh' ? 'down' : 'up';
  band.forEach(({ name: text }, at) => {
    const y = body - 8 - (turn === 'down' ? textWidth(text, 12) : 0);
    const x = left + at * pitch.x + (pitch.x - gap) / 2;
    chart.texts.push({ x, y, text, anchor: 'start', size: 12, tone: 'ink-2', turn });
  });
  const own = band.filter((column) => !column.folded);
  const blank = (from: number, to: number, folded: boolean): void => {
    const width = (to - from) * pitch.x;
    const box = { x: left + from * pitch.x, y: body, width, height: rows.length * pitch.y };
    if (width > 0) chart.blanks.push({ box, pitch, gap, folded });
  };
  blank(0, own.length, false);
  blank(own.length, band.length, true);
  rows.forEach((row, down) =>
    own.forEach((column, across) => {
      const [place, key] = turned ? [row.id, column.id] : [column.id, row.id];
      const tally = matrix.at(place, key);
      if (!tally) return;
      const [x, y] = [left + across * pitch.x, body + down * pitch.y];
      const box = { x, y, width: pitch.x - gap, height: pitch.y - gap };
      const own = { place, key, tally };
      if (list) {
        const state = stateOf(tally);
        list.marks.add(
          box,
          state === 'disputed' ? 1 : 0,
          state === 'approximate' ? 'notched' : 'plain',
        );
        list.cells.push(own);
      } else {
        const count = tally.count > 1 || ones ? countIn(tally.count, box) : null;
        chart.cells.push({ ...cellOf(own, frame), box, count });
      }
    }),
  );
}

/** What a cell says and where it leads. */
export function cellOf(
  { place, key, tally }: CellAt,
  { matrix, data, locale }: Pick<Frame, 'matrix' | 'data' | 'locale'>,
): Leads & { state: CellState } {
  const t = marks[locale];
  const kind = matrix.keys.find(({ id }) => id === key);
  const name = matrix.places.find(({ id }) => id === place)?.name ?? place;
  const { only, count } = tally;
  return {
    state: stateOf(tally),
    name: t.subject(name, kind?.name ?? key) + t.colon + said(tally, data, locale),
    figures: count,
    evidence: only && { report: only.report, figure: only.id },
    page: { place, anchor: kind?.anchor ?? '' },
  };
}

/** How many figures, in the middle of a mark; null where there is no room. */
export function countIn(n: number, box: Box): PlacedText | null {
  const text = String(n);
  if (n === 0 || textWidth(text, 11) > box.width || box.height < 11) return null;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 + 4];
  return { x, y, text, anchor: 'middle', size: 11, tone: 'ink' };
}
