import { coverage } from '#lib/i18n/messages/coverage.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import { groupBy } from '#lib/shape/group.ts';
import { observe } from '#lib/shape/observe.ts';
import { textWidth } from '../../marks/text-width.ts';
import { timeScale } from '../../scales/time.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import { type CoverageLayout, emptyLayout } from './layout.ts';
import { legend, type LegendEntry, legendHeight } from './legend.ts';
import { matrix, type Named } from './matrix.ts';
import {
  lanes,
  placeHeads,
  placeRow,
  type Row,
  rowHeight,
  STRIP,
  STRIP_GAP,
  TIGHT,
  type TimeFrame,
  USUAL,
} from './place-windows.ts';
import type { CoverageOptions } from './schema.ts';
import { type CellState, disputedFigures, keyOf, stateOf, tallyOf } from './tally.ts';
import { type Windows, windowsOf } from './windows.ts';

/** Narrower pictures put names above their rows. */
const NARROW = 480;
/** The line that says what is left out, and the space above the legend. */
const LINE = 18;
const ABOVE_LEGEND = 10;

/** Kinds or places over time: every window as long as it is, what has no date beside the years. */
export function windowsLayout(
  data: ChartData,
  options: CoverageOptions,
  { locale, size }: LayoutContext,
): CoverageLayout {
  const t = marks[locale];
  const all = matrix(data, options, locale);
  const byPlace = options.rows === 'place';
  const key = keyOf(data, options);
  const own = groupBy(data.rows.map(observe), (o) => (byPlace ? o.place : key(o)));
  const named: readonly Named[] = byPlace ? all.places : all.keys;
  const told = named.map((one) => ({ named: one, windows: windowsOf(own.get(one.id) ?? []) }));
  const dates = told.flatMap(({ windows }) =>
    windows.dated.flatMap(({ start, end }) => [start, end].filter((date) => date !== null)),
  );
  const above = size.width < NARROW;
  const longest = Math.max(0, ...named.map(({ name }) => textWidth(name, 13))) + 12;
  const left = above ? 0 : Math.min(longest, Math.round(size.width * 0.3));
  const beside = (['undated', 'unstated'] as const).filter((of) =>
    told.some(({ windows }) => windows[of].length > 0),
  );
  const titles = coverage[locale].strips;
  const broad = Math.max(0, ...beside.flatMap((of) => titles[of].map((one) => textWidth(one, 12))));
  const strip = above ? STRIP : broad + 10;
  const right = size.width - (beside.length > 0 ? beside.length * strip + STRIP_GAP - 4 : 0);
  const frame: TimeFrame = {
    data,
    locale,
    disputed: disputedFigures(data),
    time: dates.length > 0 ? timeScale(dates, [left, right]) : null,
    years: [left, right],
    strips: beside.map((of, at) => ({
      of,
      x: right + STRIP_GAP + at * strip,
      title: titles[of],
    })),
    strip,
    above,
    space: size.height === undefined ? USUAL : TIGHT,
  };
  const rows = told.map((one): Row => ({ ...one, lanes: lanes(one.windows.dated, frame) }));
  const chart = emptyLayout(size.width);
  if (rows.length === 0) return chart;
  const signs = signsOf(rows, frame);
  const below = ABOVE_LEGEND + legendHeight(signs, size.width, locale);
  const head = placeHeads(chart, frame);
  const limit = size.height === undefined ? Infinity : size.height - below;
  const drawn = fitting(rows, frame, limit - head);
  let top = head;
  for (const row of rows.slice(0, drawn))
    top = placeRow(chart, row, frame, { top, names: left - 12 });
  const bottom = top;
  if (drawn < rows.length) {
    const figures = rows.slice(drawn).reduce((n, { windows }) => n + count(windows), 0);
    const text = t.describe.more(figures).trim();
    chart.texts.push({ x: 0, y: top + 13, text, anchor: 'start', size: 12, tone: 'ink-3' });
    top += LINE;
  }
  for (const { x } of frame.time?.years ?? []) chart.grid += `M${x} ${head}V${bottom}`;
  chart.legend = legend(signs, { width: size.width, top: top + ABOVE_LEGEND }, locale);
  chart.height = top + below;
  return chart;
}

const count = ({ dated, undated, unstated }: Windows): number =>
  dated.reduce((n, { observations }) => n + observations.length, undated.length + unstated.length);

/** How many rows a height takes, with the line that says what is left out. */
function fitting(rows: readonly Row[], frame: TimeFrame, height: number): number {
  const heights = rows.map((row) => rowHeight(row, frame));
  const upTo = (n: number): number => heights.slice(0, n).reduce((sum, one) => sum + one, 0);
  if (upTo(rows.length) <= height) return rows.length;
  const most = heights.findIndex((_, at) => upTo(at + 1) + LINE > height);
  return Math.max(1, most);
}

/** The signs a picture needs explained: those it shows. */
function signsOf(rows: readonly Row[], { disputed, locale }: TimeFrame): LegendEntry['sign'][] {
  const states = new Set<CellState>();
  const kinds = new Set<LegendEntry['sign']>();
  for (const { windows } of rows) {
    for (const { kind, observations } of windows.dated) {
      kinds.add(kind);
      states.add(stateOf(tallyOf(observations, disputed, locale)));
    }
    for (const own of [windows.undated, windows.unstated])
      if (own.length > 0) states.add(stateOf(tallyOf(own, disputed, locale)));
    if (count(windows) === 0) kinds.add('folded');
  }
  return [
    ...(['exact', 'approximate', 'disputed'] as const).filter((state) => states.has(state)),
    ...(['instant', 'span', 'recurring', 'folded'] as const).filter((kind) => kinds.has(kind)),
  ];
}
