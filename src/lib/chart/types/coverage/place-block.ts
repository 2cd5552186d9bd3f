import { marks } from '#lib/i18n/messages/marks.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Box, PlacedText } from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import { lines as broken } from '../../marks/lines.ts';
import type { ChartData } from '../../type.ts';
import { type Column, headHeight } from './bands.ts';
import type { CoverageLayout, PlacedCell } from './layout.ts';
import type { Matrix, Named } from './matrix.ts';
import { said, stateOf, type Tally } from './tally.ts';

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
  /** From a cell to its neighbour. */
  pitch: { x: number; y: number };
  /** Free space below a block. */
  below: number;
  /** Whether a cell of one figure says so: not where nearly all hold one. */
  ones: boolean;
  data: ChartData;
  locale: Locale;
}

const GAP = 4;

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
  { names, pitch, locale }: Frame,
  { x, y }: { x: number; y: number },
): void {
  rows.forEach((row, at) => {
    const middle = y + at * pitch.y + (pitch.y - GAP) / 2 + 4.5;
    inTwo(row.name, names - 10, locale).forEach((text, line, lines) => {
      const base = middle + (line - (lines.length - 1) / 2) * 14;
      const end: PlacedText['anchor'] = 'end';
      chart.texts.push({ x: x + names - 10, y: base, text, anchor: end, size: 12, tone: 'ink-2' });
    });
  });
}

/** A name in two lines at most. */
function inTwo(name: string, width: number, locale: Locale): string[] {
  if (textWidth(name, 12) <= width) return [name];
  const [first = '', ...rest] = broken(name, width, 12);
  const second = rest.join(locale === 'zh' ? '' : ' ');
  return [first, second].filter(Boolean).map((line) => clip(line, width, 12));
}

function placeBand(
  chart: CoverageLayout,
  rows: readonly Named[],
  band: readonly Column[],
  frame: Frame,
  { x: left, y: body }: { x: number; y: number },
): void {
  const { pitch, locale, matrix, turned } = frame;
  const turn = locale === 'zh' ? 'down' : 'up';
  band.forEach(({ name: text }, at) => {
    const y = body - 8 - (turn === 'down' ? textWidth(text, 12) : 0);
    const x = left + at * pitch.x + (pitch.x - GAP) / 2;
    chart.texts.push({ x, y, text, anchor: 'start', size: 12, tone: 'ink-2', turn });
  });
  const own = band.filter((column) => !column.folded);
  const blank = (from: number, to: number, folded: boolean): void => {
    const width = (to - from) * pitch.x;
    const box = { x: left + from * pitch.x, y: body, width, height: rows.length * pitch.y };
    if (width > 0) chart.blanks.push({ box, pitch, folded });
  };
  blank(0, own.length, false);
  blank(own.length, band.length, true);
  rows.forEach((row, down) =>
    own.forEach((column, across) => {
      const [place, key] = turned ? [row.id, column.id] : [column.id, row.id];
      const tally = matrix.at(place, key);
      if (!tally) return;
      const [x, y] = [left + across * pitch.x, body + down * pitch.y];
      const box = { x, y, width: pitch.x - GAP, height: pitch.y - GAP };
      chart.cells.push(cellOf({ place, key }, tally, box, frame));
    }),
  );
}

function cellOf(
  { place, key }: { place: string; key: string },
  tally: Tally,
  box: Box,
  { matrix, ones, data, locale }: Frame,
): PlacedCell {
  const t = marks[locale];
  const kind = matrix.keys.find(({ id }) => id === key);
  const name = matrix.places.find(({ id }) => id === place)?.name ?? place;
  const { only, count } = tally;
  return {
    state: stateOf(tally),
    box,
    count: count > 1 || ones ? countIn(count, box) : null,
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
