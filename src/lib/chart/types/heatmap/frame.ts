import { dateLabel } from '#lib/i18n/format/period.ts';
import { marks as messages } from '#lib/i18n/messages/marks.ts';
import type { Locale } from '#lib/model/locale.ts';
import { apart } from '../../marks/axis.ts';
import { type PlacedText, textBox } from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import { remembered } from '../../remembered.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type HeatLine, heatLine } from './lanes.ts';
import type { HeatPanel } from './rows.ts';

type Strip = 'undated' | 'unstated';

/** Where the columns of a panel stand: times, and beside them strips of what has none. */
export interface HeatFrame {
  lines: HeatLine[];
  columns: Columns | null;
  /** Left end of the first column, and the width of each, in pixels. */
  x: number;
  column: number;
  strips: { strip: Strip; x: number; width: number }[];
  /** Height of what stands above the cells. */
  head: number;
}

/** From here on titles of strips lie level above them. */
const WIDE = 480;
const TURNED = 26;
const MOST_COLUMN = 128;
const SIZE = 12;
const STRIP_GAP = 12;

/** Sets the columns of a panel into the width that names leave. */
export function heatFrame(
  panel: HeatPanel,
  { gutter, width, time }: { gutter: number; width: number; time: readonly string[] },
  locale: Locale,
): HeatFrame {
  const used = (['undated', 'unstated'] as const).filter((strip) =>
    panel.rows.some(({ figures }) => figures[strip].length > 0),
  );
  const level = width >= WIDE;
  const titles = used.map((strip) => textWidth(title(strip, locale), SIZE));
  const stripWidth = level ? Math.max(0, ...titles) + 14 : TURNED;
  const room = width - gutter - used.length * stripWidth - (used.length > 0 ? STRIP_GAP : 0);
  const columns = panel.times && columnsOf(panel.times, room, time);
  const column = columns ? Math.min(MOST_COLUMN, room / columns.count) : 0;
  const beside = gutter + (columns ? column * columns.count + STRIP_GAP : 0);
  return {
    lines: linesOf(panel, columns),
    columns,
    column,
    x: gutter,
    strips: used.map((strip, i) => ({ strip, x: beside + i * stripWidth, width: stripWidth })),
    head: used.length > 0 && !level ? Math.max(...titles) + 10 : 20,
  };
}

const known = remembered<HeatPanel, HeatLine[]>();

/** The rows of a panel over columns, made once for all widths that have the same. */
function linesOf(panel: HeatPanel, columns: Columns | null): HeatLine[] {
  const key = columns ? `${columns.date(0)} ${columns.count}` : '';
  return known(panel, key, () => panel.rows.map((row) => heatLine(row, columns)));
}

const title = (strip: Strip, locale: Locale): string =>
  strip === 'undated' ? messages[locale].undated : messages[locale].unknown;

/** The left end of a column; of the one after the last, the right end of all. */
export const columnAt = ({ x, column }: HeatFrame, index: number): number => x + index * column;

const head = (x: number, y: number, text: string, anchor: PlacedText['anchor']): PlacedText => ({
  ...{ x, y, text, anchor, size: SIZE, tone: 'ink-3' },
});

/** The same label, moved into the picture where it would leave it. */
function within(label: PlacedText, width: number): PlacedText {
  const box = textBox(label);
  if (box.x < 0) return { ...label, x: 0, anchor: 'start' };
  return box.x + box.width > width ? { ...label, x: width, anchor: 'end' } : label;
}

/** Dates above the columns (years, or where months and years begin), with their baseline at `y`. */
export function columnLabels(
  frame: HeatFrame,
  y: number,
  width: number,
  locale: Locale,
): PlacedText[] {
  const { columns } = frame;
  if (!columns) return [];
  const labels: PlacedText[] = [];
  for (let i = 0; i < columns.count; i++) {
    const date = columns.date(i);
    if (columns.grain === 'year')
      labels.push(head(columnAt(frame, i) + frame.column / 2, y, date, 'middle'));
    else if (i === 0 || date.length === 7 || date.endsWith('-01'))
      labels.push(head(columnAt(frame, i), y, dateLabel(date.slice(0, 7), locale), 'start'));
  }
  return apart(labels.map((label) => within(label, width)));
}

/** The titles of strips, level or turned, above the cells that begin at `bottom`. */
export function stripLabels(
  { strips }: HeatFrame,
  bottom: number,
  width: number,
  locale: Locale,
): PlacedText[] {
  return strips.map(({ strip, x, width: own }) => {
    const text = title(strip, locale);
    if (width >= WIDE) return head(x + own / 2, bottom - 8, text, 'middle');
    const turn = locale === 'zh' ? 'down' : 'up';
    const y = bottom - 6 - (turn === 'down' ? textWidth(text, SIZE) : 0);
    return { ...head(x + own / 2, y, text, 'start'), turn };
  });
}

/** Names of rows, those that have room: none touches the one above. */
export function lineLabel(
  name: string,
  middle: number,
  gutter: number,
  last: number,
): PlacedText | null {
  const y = middle + 4.5;
  if (y - last < 15) return null;
  return {
    ...{ x: gutter - 8, y, anchor: 'end', size: SIZE, tone: 'ink-2' },
    text: clip(name, gutter - 8, SIZE),
  };
}
