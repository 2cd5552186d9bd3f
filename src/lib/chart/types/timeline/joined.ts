import { series } from '#lib/shape/series.ts';
import type { Hue, Point } from '../../marks/placed.ts';
import type { PointShape } from '../../marks/point-shape.ts';
import type { TimelineRow } from './rows.ts';

/** Lines through the dots that shape's rule lets be joined. Bars of windows never are. */
export function joined(
  points: readonly { row: TimelineRow; shape: PointShape }[],
): { path: Point[]; figures: string[]; hue: Hue }[] {
  const standing = new Map(points.map((point) => [point.row.observation.id, point]));
  const observations = points.map(({ row }) => row.observation);
  return series(observations, []).flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const own = line.flatMap(({ id }) => standing.get(id) ?? []);
      const path = own.flatMap(({ shape }) => (shape.kind === 'dot' ? [shape.at] : []));
      const [first] = own;
      if (first === undefined || path.length < line.length) return [];
      return [{ path, figures: line.map(({ id }) => id), hue: first.row.hue }];
    }),
  );
}
