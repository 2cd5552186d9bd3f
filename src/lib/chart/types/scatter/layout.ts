import { dense } from '#lib/i18n/messages/marks-dense.ts';
import type { ManyMarks } from '../../canvas/many.ts';
import { MANY } from '../../canvas/many.ts';
import type { PlacedAxis } from '../../marks/axis.ts';
import { placeNotes } from '../../marks/notes.ts';
import type { Hue, PlacedText, Point } from '../../marks/placed.ts';
import type { ValueScale } from '../../scales/value.ts';
import type { ChartData, LayoutContext } from '../../type.ts';
import { vocabulary } from '../../vocabulary.ts';
import { type AxisPart, axisPart, placeAxes, type Plot, scaleOf, widest } from './axes.ts';
import { type Bins, binsOf } from './bins.ts';
import { nameAll, namePainted } from './labels.ts';
import { listPoints } from './many.ts';
import { hollowNote, notesOf } from './notes.ts';
import { offGroups, type PlacedOff, placeOff } from './off.ts';
import type { Pair } from './pairs.ts';
import { type PlacedPoint, placePoint, type PointContext } from './points.ts';
import type { ScatterOptions } from './schema.ts';
import { type Sorted, sortFigures } from './sort.ts';
import { clipped, trendLine } from './trend.ts';

export interface ScatterLayout {
  width: number;
  height: number;
  derived: boolean;
  axes: PlacedAxis[];
  texts: PlacedText[];
  points: PlacedPoint[];
  /** Dashed, and said in words. */
  trend: { from: Point; to: Point } | null;
  /** Figures without a place on the axes. */
  off: PlacedOff[];
  /**
   * Of more points than links are made for: the same points to paint, with some of their names, and
   * what stands until then.
   */
  many: { marks: ManyMarks; first: () => Bins; said: PlacedText[]; names: PlacedText[] } | null;
}

const TOP = 24;
const BAND = 20;
const LINE = 18;
/** Below the lowest edge of the plot: numbers and the title of the axis. */
const UNDER = 44;
const HUES: Hue[] = [1, 2, 3, 4, 5, 6];
/** Up to so many points a finger finds each; more stand too near one another. */
const SPARSE = 60;

/** Places points for a width: axes first, then points, then names where there is room. */
export function layout(
  data: ChartData,
  options: ScatterOptions,
  { locale, size, domain }: LayoutContext,
): ScatterLayout {
  const words = vocabulary(data, locale);
  const sorted = sortFigures(data, options, words);
  const { width } = size;
  const chart: ScatterLayout = {
    ...{ width, height: 0, derived: data.derived !== undefined, axes: [], texts: [], points: [] },
    ...{ trend: null, off: [], many: null },
  };
  const shared = domain?.indicators;
  const parts = axesOf(sorted, options, { words, data, locale }, shared);
  const singles: Partial<Pair>[] = [
    ...sorted.alone.x.map((x) => ({ x })),
    ...sorted.alone.y.map((y) => ({ y })),
  ];
  const figures = 2 * sorted.pairs.length + singles.length;
  const painted = figures > MANY;
  const below = sorted.alone.x.length > 0 ? BAND : 0;
  const left = sorted.alone.y.length > 0 ? BAND : 0;

  // What stands under the plot is set first: a fixed frame leaves the plot the rest.
  const foot: { texts: PlacedText[]; off: PlacedOff[] } = { texts: [], off: [] };
  const groups = offGroups(sorted.doubtful, sorted.offLog, locale);
  let under = placeOff(foot, groups, 0, { words, locale, width, all: !painted });
  const trended = options.trend ? sorted.pairs.length >= 3 : null;
  const notes = notesOf(sorted, parts, { data, words, locale, trend: trended });
  const hollow = sorted.pairs.filter(
    ({ x, y, differs }) =>
      differs.window || differs.level || x.quantity.kind !== 'exact' || y.quantity.kind !== 'exact',
  ).length;
  if (painted) notes.push(...hollowNote(hollow, locale));
  under = placeNotes(foot.texts, notes, under, width);

  const chrome = TOP + below + UNDER + under + (painted ? 3 * LINE : 0) + 2;
  // Without a pair there is nothing to see but bands.
  const free =
    sorted.pairs.length === 0 && !shared
      ? 120
      : Math.round(Math.min(Math.max(width * 0.62, 230), 560));
  const height = Math.max(120, Math.min(free, (size.height ?? Infinity) - chrome));
  const base = TOP + height;
  const y = scaleOf(parts.y, [base, TOP], locale, 52);
  // A band in one chart must not move the axis that it shares with others.
  const gutter = Math.ceil(widest(y)) + 8 + (shared ? BAND : left);
  const plot: Plot = { top: TOP, base, gutter, right: width - 1, below, left };
  const x = scaleOf(parts.x, [gutter, plot.right], locale, width < 480 ? 76 : 100);
  if (sorted.x !== '')
    chart.axes.push(
      placeAxes({ part: parts.x, scale: x }, { part: parts.y, scale: y }, plot, width),
    );

  const context: PointContext = { words, plot, x, y, width, reach: figures > SPARSE ? 8 : 12 };
  const all = [...sorted.pairs, ...singles];
  const frame = { x: gutter, y: TOP - 2, width: plot.right - gutter, height: height + 2 };
  const hue = huesOf(options);
  if (trended) chart.trend = trendOf(sorted.pairs, x, y, plot);
  let bottom = sorted.x === '' ? 0 : base + below + UNDER;
  if (painted) {
    const marks = listPoints(all, context, hue);
    const first = (): Bins => binsOf(marks);
    const said: PlacedText[] = [];
    const names = namePainted(marks, frame, { words, chosen: new Set(options.highlight) });
    chart.many = { marks, first, said, names };
    const text = dense[locale].binsFirst(String(marks.count), first().most);
    bottom = placeNotes(said, [text], bottom, width);
  } else {
    chart.points = all
      .map((pair) => placePoint(pair, hue((pair.x ?? pair.y)?.place ?? ''), context))
      .sort((a, b) => a.shape.at.x - b.shape.at.x || b.shape.at.y - a.shape.at.y);
    nameAll(
      chart.points.filter((one) => one.x && one.y),
      frame,
      {
        ...{ words, chosen: new Set(options.highlight) },
        times: timesOf(chart.points, sorted, words.period),
        trend: chart.trend,
      },
    );
  }
  for (const text of foot.texts) chart.texts.push({ ...text, y: text.y + bottom });
  chart.off = foot.off.map((one) => lowered(one, bottom));
  chart.height = Math.ceil(bottom + under + 2);
  return chart;
}

const axesOf = (
  sorted: Sorted,
  options: ScatterOptions,
  context: Omit<Parameters<typeof axisPart>[3], 'shared'>,
  shared: NonNullable<LayoutContext['domain']>['indicators'],
): { x: AxisPart; y: AxisPart } => {
  const part = (axis: 'x' | 'y'): AxisPart => {
    const own = [...sorted.pairs.map((pair) => pair[axis]), ...sorted.alone[axis]];
    const refused = sorted.offLog.filter((o) => o.indicator === sorted[axis]);
    const all = { ...context, shared: shared?.[sorted[axis]] };
    return axisPart(sorted[axis], [...own, ...refused], options.scale?.[axis] ?? 'linear', all);
  };
  return { x: part('x'), y: part('y') };
};

/** Chosen places have colours of their own, the others then turn grey. */
function huesOf({ highlight }: ScatterOptions): (place: string) => Hue {
  if (highlight === undefined) return () => 1;
  return (place) => HUES[highlight.indexOf(place)] ?? 'quiet';
}

/** The time of each point, where a place has points of several. */
function timesOf(
  points: readonly PlacedPoint[],
  { pairs }: Sorted,
  period: (o: Pair['y']) => string,
): Map<PlacedPoint, string> {
  const places = pairs.map(({ y }) => y.place);
  if (new Set(places).size === places.length) return new Map();
  const byFigure = new Map(pairs.map(({ y }) => [y.id, y]));
  return new Map(
    points.flatMap((point) => {
      const o = point.y && byFigure.get(point.y.figure);
      return o ? [[point, period(o)] as const] : [];
    }),
  );
}

function trendOf(
  pairs: readonly Pair[],
  x: ValueScale,
  y: ValueScale,
  plot: Plot,
): { from: Point; to: Point } | null {
  const middle = (q: Pair['x']['quantity'], at: (value: number) => number): number =>
    q.kind === 'range' ? (at(q.low) + at(q.high)) / 2 : at(q.value);
  const line = trendLine(
    pairs.map((pair) => ({ x: middle(pair.x.quantity, x.at), y: middle(pair.y.quantity, y.at) })),
  );
  return line && clipped(line, plot.top, plot.base);
}

const lowered = (one: PlacedOff, by: number): PlacedOff => ({
  ...one,
  shape: { ...one.shape, box: { ...one.shape.box, y: one.shape.box.y + by } } as PlacedOff['shape'],
  hit: { ...one.hit, y: one.hit.y + by },
  label: { ...one.label, y: one.label.y + by },
  reveal: { ...one.reveal, y: one.reveal.y + by },
});
