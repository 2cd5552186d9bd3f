import type { Locale } from '#lib/model/locale.ts';
import type { Observation } from '#lib/model/figure.ts';
import { number } from '#lib/i18n/format/number.ts';
import { bounds, isUndated, isWindow } from '#lib/model/period.ts';
import { nominal } from '#lib/model/quantity.ts';
import { series } from '#lib/shape/series.ts';
import { linear } from '../../scales/linear.ts';
import { type TimeScale, timeScale } from '../../scales/time.ts';
import type { Box, Point } from '../../marks/placed.ts';
import { exactnessOf } from '../../marks/exactness.ts';
import { DOT, LEAD, type SparkShape } from '../../marks/spark-shape.ts';
import type { ChartData } from '../../type.ts';
import type { TilePanel } from './figures.ts';

/** More figures than this in a tile are dots of one path, too close to point at. */
export const POINTED = 12;

/** What the small charts of a panel share. */
export interface SparkScale {
  /** Years from the first to the last; empty where nothing is dated. */
  years: string;
  /** The ends of the values, in words. */
  values: string;
  /** The shape of a dated figure in a box. */
  shape: (o: Observation, box: Box) => SparkShape;
  /** Zero, or the least where all values lie on one side of it. */
  base: (box: Box) => number;
  /** Points that may be joined, of one place. */
  lines: (own: readonly Observation[], box: Box) => string;
}

/** Figures that stand on the axes of a small chart: dated, and believed. */
export const onAxes = (o: Observation): boolean => !o.suspect && !isUndated(o.period);

/** Axes over all figures of a panel, the same in each tile. */
export function sparkScale(panel: TilePanel, data: ChartData, locale: Locale): SparkScale {
  const drawn = [...panel.places.values()]
    .flatMap(({ main, twin, others }) => [main, ...(twin ? [twin] : []), ...others])
    .filter(onAxes);
  const dates = drawn.flatMap((o) =>
    Object.values(bounds(o.period)).filter((date): date is string => date !== null),
  );
  const numbers = drawn.flatMap(({ quantity: q }) =>
    q.kind === 'range' ? [q.low, q.high] : [nominal(q)],
  );
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const domain: [number, number] = low === high ? [0, 1] : [low, high];
  const times = new Map<number, TimeScale>();
  const time = ({ x, width }: Box): TimeScale => {
    const known = times.get(x) ?? timeScale(dates, [x + DOT, x + width - DOT]);
    times.set(x, known);
    return known;
  };
  // A bound leads upward from its dot: room for that stays above the largest.
  const height = (box: Box): ((value: number) => number) => {
    const at = linear(domain, [box.y + box.height - DOT, box.y + LEAD + 1]);
    return (value) => Math.round(at(value) * 2) / 2;
  };
  const shape = (o: Observation, box: Box): SparkShape => {
    const { start, end } = bounds(o.period);
    const x = time(box);
    const at = height(box);
    const y = at(nominal(o.quantity));
    const dot = o.period.kind === 'instant' || (o.period.kind === 'span' && !isWindow(o.period));
    const [x0, x1] = dot
      ? [x.at(end ?? start ?? ''), x.at(end ?? start ?? '')]
      : [
          start === null ? box.x : x.span(start).x0,
          end === null ? box.x + box.width : x.span(end).x1,
        ];
    return {
      kind: dot ? 'dot' : o.period.kind === 'recurring' ? 'yearly' : 'window',
      x0,
      x1,
      y,
      low: o.quantity.kind === 'range' ? at(o.quantity.low) : y,
      exactness: exactnessOf(o.quantity),
      open: { start: start === null, end: end === null },
    };
  };
  const years = dates.map((date) => date.slice(0, 4)).sort();
  const said = (value: number): string =>
    number(value, locale) + (panel.percent && value !== 0 ? '%' : '');
  return {
    years: [...new Set([years[0], years.at(-1)])].filter(Boolean).join('–'),
    values: `${said(domain[0])}–${said(domain[1])}`,
    shape,
    base: (box) => height(box)(domain[0] > 0 ? domain[0] : Math.max(0, domain[0])),
    lines: (own, box) =>
      series(own.filter(onAxes), data.registry.indicators)
        .flatMap(({ lines }) => lines)
        .map((run) => run.map((o) => middle(shape(o, box))))
        .map((run) => `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`)
        .join(''),
  };
}

/** Where a line meets a figure, and where a dot that is not pointed at stands. */
export const middle = ({ x0, x1, y }: SparkShape): Point => ({ x: (x0 + x1) / 2, y });
