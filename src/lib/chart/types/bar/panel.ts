import { marksBar } from '#lib/i18n/messages/marks-bar.ts';
import { axisBelow } from '../../marks/axis.ts';
import { lines } from '../../marks/lines.ts';
import { clip } from '../../marks/text-width.ts';
import { flow, SWATCH, WORDS } from './flow.ts';
import { placeFigure, placeGroupName, placeSilence, type Placing, silence } from './place.ts';
import { placeStack } from './place-stack.ts';
import { type BarLayout, text } from './placed.ts';
import type { BarPanel, BarRow } from './rows.ts';
import { figuresOf, logarithmic, type PanelPlacing, scaled, scaleOf } from './scale.ts';
import {
  blockHeight,
  KEY_LINE,
  NAME,
  rowHeight,
  type Setting,
  stackTop,
  THIN,
  THREAD_ROOM,
} from './setting.ts';

const AXIS = 20;
/** A line of words above a panel: its name, its window, what became of its scale. */
const HEADING = { 13: 20, 12: 19 } as const;

interface Heading {
  words: string;
  size: 12 | 13;
}

function headings(panel: BarPanel, how: PanelPlacing): Heading[] {
  const { log, several, locale, set } = how;
  const t = marksBar[locale];
  const scale =
    log && figuresOf(panel).length > 0 ? [logarithmic(panel, how.domain) ? t.log : t.noLog] : [];
  const small = [
    ...(several && panel.window !== '' ? [panel.window] : []),
    ...panel.notes,
    ...scale,
  ];
  return [
    ...(several && panel.indicator !== '' ? [{ words: panel.indicator, size: 13 as const }] : []),
    ...small.flatMap((words) =>
      lines(words, set.width, 12).map((line) => ({ words: line, size: 12 as const })),
    ),
  ];
}

const keysOf = ({ keys }: BarPanel, { width }: Setting) =>
  flow(
    keys.map((key) => key.text),
    width,
  );

/** Rooms that threads need between neighbours of a panel. */
function threadRooms(rows: readonly BarRow[], { disputed }: PanelPlacing): number[] {
  return rows.map((row, i) => {
    const before = rows[i - 1];
    return row.kind === 'figure' &&
      before?.kind === 'figure' &&
      disputed(before.observation.id, row.observation.id)
      ? THREAD_ROOM
      : 0;
  });
}

/** How high a panel is, its axis included. */
export function panelHeight(panel: BarPanel, how: PanelPlacing): number {
  const { set } = how;
  const above = headings(panel, how).reduce((all, { size }) => all + HEADING[size], 0);
  const keys =
    panel.keys.length > 0 ? ((keysOf(panel, set).at(-1)?.line ?? 0) + 1) * KEY_LINE + 6 : 0;
  const rows = panel.blocks.flatMap((block) => block.rows);
  const threads = threadRooms(rows, how).reduce((all, room) => all + room, 0);
  const blocks = panel.blocks.reduce((all, block) => all + blockHeight(block, set), 0);
  const silent = panel.silent.length * rowHeight({ kind: 'silent', name: '' }, false, set);
  return above + keys + blocks + threads + silent + (scaled(panel) ? AXIS : 0);
}

/** Places one panel from `y` down: its words, its keys, its rows, its axis. */
export function placePanel(chart: BarLayout, panel: BarPanel, y: number, how: PanelPlacing): void {
  const { set, locale } = how;
  const { width, foot, narrow } = set;
  let top = y;
  for (const { words, size } of headings(panel, how)) {
    const own = text(
      0,
      top + size,
      clip(words, width, size),
      'start',
      size,
      size === 13 ? 'ink' : 'ink-3',
    );
    chart.texts.push(size === 13 ? { ...own, weight: 'bold' } : own);
    top += HEADING[size];
  }
  top = placeKeys(chart, panel, top, set);

  const dots = how.log && scaled(panel) && logarithmic(panel, how.domain);
  const scale = scaleOf(panel, dots, how);
  const zero = dots ? foot : scale.at(0);
  const placing: Placing = { ...how, at: scale.at, dots };
  const body = top;
  const from = chart.bars.length;
  const feet: string[] = [];
  const rooms = threadRooms(
    panel.blocks.flatMap(({ rows }) => rows),
    how,
  );
  let n = 0;
  for (const block of panel.blocks) {
    const [first] = block.rows;
    if (block.grouped) {
      placeGroupName(chart, first && 'place' in first ? first.place : '', top, set);
      if (narrow) top += NAME;
    }
    for (const row of block.rows) {
      top += rooms[n++] ?? 0;
      const height = rowHeight(row, block.grouped, set);
      const [start, thick] = placeRow(chart, row, top, block.grouped, zero, placing);
      if (thick > 0) feet.push(`M${zero} ${start}V${start + thick}`);
      top += height;
    }
    if (block.grouped) top += set.gap;
  }
  for (const name of panel.silent) {
    placeSilence(chart, name, top, set, zero, locale);
    top += rowHeight({ kind: 'silent', name }, false, set);
  }
  if (!scaled(panel)) {
    chart.axes.push({ grid: '', base: narrow ? '' : `M${zero} ${body}V${top}`, labels: [] });
    return;
  }
  const axis = axisBelow(scale.ticks, { top: body, bottom: top, width });
  // A dot far from its name is found along a line; the baseline of narrow charts stops at names.
  if (dots) chart.axes.push({ ...axis, grid: axis.grid + guides(chart, from, set) });
  else chart.axes.push(narrow ? { ...axis, base: feet.join('') } : axis);
}

/** Lines from the names to the dots. */
const guides = (chart: BarLayout, from: number, { foot, width }: Setting): string =>
  chart.bars
    .slice(from)
    .map((bar) => (bar.form === 'dot' ? `M${foot} ${bar.spot.at.y}H${width}` : ''))
    .join('');

/** Places a row and returns where its bar begins and how thick it is; nothing for words. */
function placeRow(
  chart: BarLayout,
  row: BarRow,
  top: number,
  grouped: boolean,
  zero: number,
  placing: Placing,
): [number, number] {
  const { set, locale } = placing;
  switch (row.kind) {
    case 'figure':
      placeFigure(chart, row, top, grouped, placing);
      return grouped ? [top + (set.line - THIN) / 2, THIN] : [top + set.above, set.bar];
    case 'absent':
      silence(chart, zero, top + set.line / 2, locale);
      return [top + (set.line - THIN) / 2, THIN];
    case 'stack':
      placeStack(chart, row, top, placing);
      return [top + stackTop(set), set.bar];
    case 'silent':
      placeSilence(chart, row.name, top, set, zero, locale);
      return [0, 0];
    case 'folded':
      chart.texts.push(
        text(
          set.narrow ? 0 : set.foot,
          top + 15,
          clip(row.name, set.width, 12),
          'start',
          12,
          'ink-3',
        ),
      );
      return [0, 0];
  }
}

function placeKeys(chart: BarLayout, panel: BarPanel, top: number, set: Setting): number {
  if (panel.keys.length === 0) return top;
  const placed = keysOf(panel, set);
  placed.forEach(({ text: said, x, line }, i) => {
    const y = top + line * KEY_LINE;
    const hue = panel.keys[i]?.hue ?? 'quiet';
    chart.keys.push({ box: { x, y: y + 4, width: SWATCH, height: SWATCH }, hue });
    chart.texts.push(text(x + WORDS, y + 13, said, 'start', 12, 'ink-2'));
  });
  return top + ((placed.at(-1)?.line ?? 0) + 1) * KEY_LINE + 6;
}
