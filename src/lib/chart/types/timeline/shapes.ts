import type { Observation } from '#lib/model/figure.ts';
import { bounds, isWindow } from '#lib/model/period.ts';
import { nominal } from '#lib/model/quantity.ts';
import type { Box } from '../../marks/placed.ts';
import { type PointShape, reading, WINDOW, windowBox } from '../../marks/point-shape.ts';
import type { Calendar, DateBand } from '../../scales/calendar.ts';
import type { ValueScale } from '../../scales/value.ts';
import type { ChartData } from '../../type.ts';
import type { TimelinePanel, TimelineRow } from './rows.ts';

/** A row with where it stands. */
export interface Standing {
  row: TimelineRow;
  shape: PointShape;
}

/** Between which days an instant lies that is the date of a report known only within limits. */
export function limitsOf(
  o: Observation,
  data: ChartData,
): { earliest: string; latest: string } | null {
  const report = data.reports.find(({ id }) => id === o.report);
  if (!report || o.period.kind !== 'instant' || o.period.at !== report.reference_date) return null;
  // 截至2022年 states a date of its own; 目前 and silence mean the report's.
  if (/\d/.test(o.period.text)) return null;
  const { earliest, latest } = report.date;
  return earliest === null || latest === null || earliest === latest ? null : { earliest, latest };
}

/** The shape of a dated figure: a window as long as it is, a dot only for an instant or a year. */
export function dated(
  o: Observation,
  panel: TimelinePanel,
  time: Calendar,
  value: ValueScale,
  data: ChartData,
): PointShape {
  const y = value.at(nominal(o.quantity));
  const { start, end } = bounds(o.period);
  const [first, last] = [time.bands[0], time.bands.at(-1)] as [DateBand, DateBand];
  const x0 = start === null ? first.x : time.span(start).x0;
  const x1 = end === null ? last.x + last.width : time.span(end).x1;
  if (o.period.kind === 'recurring')
    return {
      kind: 'dashed',
      x0: x0 + 2,
      x1: x1 - 2,
      y,
      reading: reading(o.quantity, x1 - 12, y, value.at),
    };
  const bars = panel.windows && !panel.dense;
  const year = o.period.kind === 'span' && bars && start?.slice(0, 4) === end?.slice(0, 4);
  if (isWindow(o.period) || year) {
    const box = windowBox(x0 + 1, x1 - 1, y);
    const open = { start: start === null, end: end === null };
    return { kind: 'window', box, open, reading: reading(o.quantity, x1 - 12, y, value.at) };
  }
  const limits = limitsOf(o, data);
  const within = limits && { x0: time.span(limits.earliest).x0, x1: time.span(limits.latest).x1 };
  const x = within ? (within.x0 + within.x1) / 2 : (x0 + x1) / 2;
  return {
    kind: 'dot',
    at: { x, y },
    limits: within,
    reading: reading(o.quantity, x, y, value.at),
  };
}

/** A figure without a date, in its strip: its height says how much, its place says nothing. */
export function still(o: Observation, x: number, value: ValueScale): PointShape {
  const y = value.at(nominal(o.quantity));
  if (o.period.kind === 'recurring')
    return {
      kind: 'dashed',
      x0: x - 22,
      x1: x + 22,
      y,
      reading: reading(o.quantity, x + 14, y, value.at),
    };
  return { kind: 'dot', at: { x, y }, limits: null, reading: reading(o.quantity, x, y, value.at) };
}

const NEAR = 13;
const STEP = 22;
/** Dots moved sideways stay within so much of the frame, or they would tell another time. */
const SIDEWAYS = 0.5;

/**
 * Moves marks that would cover each other apart: dots sideways, windows by their own thickness, no
 * farther than the frame allows.
 * @param band width of a year on the axis, in pixels
 */
export function apartInTime(points: readonly Standing[], frame: Box, band: number): Standing[] {
  const clusters: Standing[][] = [];
  for (const point of points) {
    const cluster = clusters.find(([first]) => first && covers(first.shape, point.shape));
    if (cluster) cluster.push(point);
    else clusters.push([point]);
  }
  return clusters.flatMap((cluster) => {
    const [first] = cluster as [Standing];
    if (cluster.length === 1) return [first];
    const dots = first.shape.kind === 'dot';
    const least = dots ? 7 : WINDOW / 2;
    const room = dots
      ? Math.max(STEP, Math.min(band, frame.width * SIDEWAYS))
      : frame.height - 2 * least;
    const step = Math.min(dots ? STEP : WINDOW + 2, room / (cluster.length - 1));
    const [from, to] = dots
      ? [frame.x + least, frame.x + frame.width - least]
      : [frame.y + least, frame.y + frame.height - least];
    const at = dots && 'at' in first.shape ? first.shape.at.x : middle(first.shape);
    const half = (step * (cluster.length - 1)) / 2;
    const shift = Math.max(0, from - (at - half)) - Math.max(0, at + half - to);
    return cluster.map(({ row, shape }, i) => ({
      row,
      shape: moved(shape, shift + i * step - half),
    }));
  });
}

const middle = (shape: PointShape): number =>
  shape.kind === 'window' ? shape.box.y + shape.box.height / 2 : 0;

function covers(a: PointShape, b: PointShape): boolean {
  if (a.kind === 'dot' && b.kind === 'dot')
    return Math.abs(a.at.x - b.at.x) < NEAR && Math.abs(a.at.y - b.at.y) < NEAR;
  if (a.kind === 'window' && b.kind === 'window')
    return (
      Math.abs(a.box.y - b.box.y) < a.box.height - 1 &&
      a.box.x < b.box.x + b.box.width &&
      b.box.x < a.box.x + a.box.width
    );
  return false;
}

/** A dot moved sideways, or a window up and down, its tail with it. */
function moved(shape: PointShape, by: number): PointShape {
  const dx = shape.kind === 'dot' ? by : 0;
  const dy = shape.kind === 'window' ? by : 0;
  const { reading: r } = shape;
  const shifted =
    r.kind === 'above' || r.kind === 'below'
      ? { ...r, stem: { ...r.stem, x: r.stem.x + dx, y: r.stem.y + dy } }
      : r;
  if (shape.kind === 'dot')
    return { ...shape, at: { x: shape.at.x + dx, y: shape.at.y }, reading: shifted };
  if (shape.kind === 'window')
    return { ...shape, box: { ...shape.box, y: shape.box.y + dy }, reading: shifted };
  return shape;
}
