import { axisText } from './axes.ts';
import { breakBoxes, denseBreaks, sparseBreaks } from './breaks.ts';
import { isDense, placeSeries } from './dense.ts';
import { placeEnds } from './ends.ts';
import { joined } from './joined.ts';
import type { TimelineLayout } from './placed.ts';
import type { Plot, PlotContext } from './plot.ts';
import { beads, placePoints } from './points.ts';
import type { TimelinePanel } from './rows.ts';
import { apartInTime, dated, type Standing, still } from './shapes.ts';
import { stripTitle } from './strips.ts';

const standing = (panel: TimelinePanel, plot: Plot, { data }: PlotContext): Standing[] =>
  panel.dated.map((row) => ({
    row,
    shape: dated(row.observation, panel, plot.time, plot.value, data),
  }));

const bandOf = ({ time }: Plot): number => time.bands[0]?.width ?? 0;

/** A few figures: each a mark with its label, joined where they may be. */
export function placeSparse(
  chart: TimelineLayout,
  panel: TimelinePanel,
  plot: Plot,
  context: PlotContext,
): void {
  const points = apartInTime(standing(panel, plot, context), plot.frame, bandOf(plot));
  const joins = joined(points, panel.lines);
  chart.lines.push(
    ...joins.map(({ path, hue }) => ({
      d: `M${path.map(({ x, y }) => `${x} ${y}`).join('L')}`,
      hue,
    })),
  );
  const breaks = sparseBreaks(points, panel.breaks);
  chart.breaks.push(...breaks.map(({ d }) => ({ d })));
  const obstacles = [...joins.flatMap(({ path }) => beads(path)), ...breakBoxes(breaks)];
  const nameless = new Set(joins.flatMap(({ figures }) => figures.slice(0, -1)));
  placePoints(chart, points, obstacles, plot.frame, panel, { ...context, nameless });
}

/** Many figures: a line a series with one name at its end; windows stay bars. */
export function placeDense(
  chart: TimelineLayout,
  panel: TimelinePanel,
  plot: Plot,
  context: PlotContext,
): void {
  const { top, base, right, ends, own } = plot;
  const all = standing(panel, plot, context);
  const dots = new Map(all.map((one) => [one.row.observation.id, one]));
  const series = placeSeries(own, dots, panel);
  const column = { x: right, y: top, width: ends.room, height: base - top };
  placeEnds(series, ends.texts, column);
  chart.series.push(...series);
  chart.breaks.push(...denseBreaks(series, panel.breaks, { top, base }));
  const bars = all.filter(({ row }) => !isDense(row));
  placePoints(chart, apartInTime(bars, plot.frame, bandOf(plot)), [], plot.frame, panel, {
    ...context,
    nameless: new Set(),
  });
}

/** A strip beside the axis: at the height of its values, at no time. */
export function placeBeside(
  chart: TimelineLayout,
  panel: TimelinePanel,
  { strip, rows }: TimelinePanel['strips'][number],
  { x, width }: { x: number; width: number },
  { top, base, value }: Plot,
  context: PlotContext,
): void {
  const column = { x: x + 4, y: top - 2, width: width - 4, height: base - top };
  chart.axes.push({ grid: `M${x} ${top}V${base}`, base: '', labels: [] });
  const title = stripTitle(strip, context.locale);
  chart.texts.push(axisText(x + width / 2, base + 18, title, 'middle'));
  const at = x + (panel.named ? 30 : width / 2);
  const shapes = rows.map((row): Standing => ({ row, shape: still(row.observation, at, value) }));
  const nameless = new Set<string>();
  placePoints(chart, apartInTime(shapes, column, width), [], column, panel, {
    ...context,
    nameless,
  });
}
