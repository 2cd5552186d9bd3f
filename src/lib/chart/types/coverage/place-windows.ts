import { joined } from '#lib/i18n/format/joined.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import { apart } from '../../marks/axis.ts';
import type { Box, PlacedText } from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import type { TimeScale } from '../../scales/time.ts';
import type { ChartData } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import type { CoverageLayout, Leads, PlacedWindow } from './layout.ts';
import type { Named } from './matrix.ts';
import { countIn } from './place-block.ts';
import { said, stateOf, type Tally, tallyOf } from './tally.ts';
import type { Window, Windows } from './windows.ts';

/** A name that stands above its row. */
const NAME = 18;
const DOT = 18;
/** No mark is too short for a finger to find; no name of a strip longer. */
const SHORTEST = 14;
const HEAD = 128;
const LINE = 14;

/** A strip beside the years whose name stands upright, and the gap before the first. */
export const STRIP = 38;
export const STRIP_GAP = 8;

/** From a lane to the next, how high a mark in it is, and what lies between rows. */
interface Space {
  lane: number;
  mark: number;
  pad: number;
}
export const USUAL: Space = { lane: 21, mark: 16, pad: 9 };
/** In a fixed height. */
export const TIGHT: Space = { lane: 16, mark: 13, pad: 5 };

/** A kind or a place, with what is said of it and when. */
export interface Row {
  named: Named;
  windows: Windows;
  lanes: { window: Window; box: { x: number; width: number } }[][];
}

/** What every row is placed with. */
export interface TimeFrame {
  data: ChartData;
  locale: Locale;
  disputed: ReadonlySet<string>;
  /** Null where nothing is dated. */
  time: TimeScale | null;
  /** Left and right edge of the years. */
  years: readonly [number, number];
  strips: { of: 'undated' | 'unstated'; x: number; title: readonly string[] }[];
  /** From a strip to the next. */
  strip: number;
  /** Names stand above their rows. */
  above: boolean;
  space: Space;
}

/** The ends of the years where an end is open, else where the date stands; a dot for an instant. */
function extent(
  { kind, start, end }: Window,
  { time, years: [left, right] }: TimeFrame,
): { x: number; width: number } {
  if (!time) return { x: left, width: 0 };
  if (kind === 'instant') {
    const at = time.at(start ?? end ?? '');
    const width = Math.min(DOT, right - left);
    return { x: Math.max(left, Math.min(at - width / 2, right - width)), width };
  }
  const from = start === null ? left : time.span(start).x0 + 1;
  const to = end === null ? right : time.span(end).x1 - 1;
  const short = Math.max(0, SHORTEST - (to - from)) / 2;
  const x = Math.max(left, from - short);
  return { x, width: Math.min(right, to + short) - x };
}

/** Windows in as few lanes as let none touch another. */
export function lanes(windows: readonly Window[], frame: TimeFrame): Row['lanes'] {
  const all: Row['lanes'] = [];
  for (const window of windows) {
    const box = extent(window, frame);
    const free = all.find((lane) => {
      const last = lane.at(-1)?.box;
      return !last || last.x + last.width + 3 <= box.x;
    });
    if (free) free.push({ window, box });
    else all.push([{ window, box }]);
  }
  return all;
}

/** A name stands above its row, unless the row holds nothing to the right of it but its strips. */
const nameHeight = ({ lanes: own, windows }: Row, { above }: TimeFrame): number =>
  above && (own.length > 0 || isSilent(windows)) ? NAME : 0;

const isSilent = ({ dated, undated, unstated }: Windows): boolean =>
  dated.length + undated.length + unstated.length === 0;

/** Pixels a row takes, the space to the next included. */
export const rowHeight = (row: Row, frame: TimeFrame): number =>
  Math.max(1, row.lanes.length) * frame.space.lane + frame.space.pad + nameHeight(row, frame);

/** Years and what the strips are called, above the rows; returns where those begin. */
export function placeHeads(chart: CoverageLayout, frame: TimeFrame): number {
  const { time, strips, strip, locale } = frame;
  const longest = Math.max(0, ...strips.map(({ title }) => title.length));
  const bottom = frame.above
    ? Math.max(20, ...strips.map(({ title }) => upright(title, locale).length + 8))
    : Math.max(20, longest * LINE + 8);
  for (const { x, title } of strips) {
    const middle = x + (strip - 4) / 2;
    if (frame.above) {
      const { text, length, turn } = upright(title, locale);
      const y = bottom - 8 - (turn === 'down' ? length : 0);
      chart.texts.push({ x: middle, y, text, anchor: 'start', size: 12, tone: 'ink-2', turn });
    } else
      title.forEach((text, at) => {
        const y = bottom - 7 - (title.length - 1 - at) * LINE;
        chart.texts.push({ x: middle, y, text, anchor: 'middle', size: 12, tone: 'ink-2' });
      });
  }
  const years = (time?.years ?? []).map(({ year, x, width }): PlacedText => {
    const at = { x: x + width / 2, y: bottom - 7, text: String(year) };
    return { ...at, anchor: 'middle', size: 12, tone: 'ink-3' };
  });
  chart.texts.push(...apart(years));
  return bottom;
}

/** The name of a strip from top to bottom (Chinese) or turned, and how high it is. */
function upright(title: readonly string[], locale: Locale) {
  const text = clip(joined(title, locale), HEAD, 12);
  return { text, length: textWidth(text, 12), turn: locale === 'zh' ? 'down' : 'up' } as const;
}

/** Places a row from `top`; returns where the next begins. */
export function placeRow(
  chart: CoverageLayout,
  row: Row,
  frame: TimeFrame,
  { top, names }: { top: number; names: number },
): number {
  const { above, years, strips } = frame;
  const { lane: step, mark, pad } = frame.space;
  const next = top + rowHeight(row, frame);
  const ownLine = nameHeight(row, frame);
  const first = top + pad / 2 + ownLine;
  const [left] = years;
  const edge = strips.at(-1)?.x;
  const end = edge === undefined ? years[1] : edge + frame.strip - 4;
  chart.texts.push({
    x: 0,
    y: ownLine > 0 ? top + pad / 2 + 12 : first + mark / 2 + 4.5,
    text: clip(row.named.name, ownLine > 0 ? end : above ? years[1] : names, 13),
    anchor: 'start',
    size: 13,
    tone: 'ink',
  });
  if (isSilent(row.windows)) {
    const box = { x: left, y: first, width: end - left, height: step };
    chart.blanks.push({ box, pitch: { x: end - left, y: step }, gap: 4, folded: true });
  }
  row.lanes.forEach((lane, at) => {
    for (const { window, box } of lane) {
      const whole = { ...box, y: first + at * step, height: mark };
      chart.windows.push(placed(row.named, window, window.observations, whole, frame));
    }
  });
  for (const { of, x } of strips) {
    const own = row.windows[of];
    if (own.length === 0) continue;
    const box = { x, y: first, width: frame.strip - 4, height: mark };
    const beside: Window = { kind: 'span', start: '', end: '', observations: own };
    chart.windows.push(placed(row.named, beside, own, box, frame));
  }
  chart.grid += `M0 ${next - pad / 2}H${end}`;
  return next;
}

function placed(
  { name }: Named,
  { kind, start, end }: Window,
  own: readonly Observation[],
  box: Box,
  { data, disputed, locale }: TimeFrame,
): PlacedWindow {
  const tally = tallyOf(own, disputed, locale);
  return {
    ...leads(name, own, tally, data, locale),
    state: stateOf(tally),
    kind,
    open: start === null ? 'start' : end === null ? 'end' : null,
    box,
    count: countIn(tally.count, box),
  };
}

function leads(
  name: string,
  own: readonly Observation[],
  tally: Tally,
  data: ChartData,
  locale: Locale,
): Leads {
  const t = marks[locale];
  const { only } = tally;
  const words = vocabulary(data, locale);
  const topics = new Map(data.registry.indicators.map(({ id, topic }) => [id, topic]));
  const [place, ...otherPlaces] = new Set(own.map((o) => o.place));
  const [topic, ...otherTopics] = new Set(own.map((o) => topics.get(o.indicator) ?? ''));
  return {
    name: only ? words.name(only) : name + t.colon + said(tally, data, locale),
    figures: own.length,
    evidence: only && { report: only.report, figure: only.id },
    page:
      place === undefined || otherPlaces.length > 0
        ? null
        : { place, anchor: otherTopics.length > 0 ? '' : (topic ?? '') },
  };
}
