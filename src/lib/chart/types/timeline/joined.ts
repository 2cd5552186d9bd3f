import type { Observation } from '#lib/model/figure.ts';
import type { Hue, Point } from '../../marks/placed.ts';
import type { Standing } from './shapes.ts';

/** Lines through the dots of runs that may be joined. Bars of windows never are. */
export function joined(
  points: readonly Standing[],
  runs: readonly Observation[][],
): { path: Point[]; figures: string[]; hue: Hue }[] {
  const standing = new Map(points.map((point) => [point.row.observation.id, point]));
  return runs.flatMap((run) => {
    const own = run.flatMap(({ id }) => standing.get(id) ?? []);
    const path = own.flatMap(({ shape }) => (shape.kind === 'dot' ? [shape.at] : []));
    const [first] = own;
    if (first === undefined || path.length < run.length) return [];
    return [{ path, figures: run.map(({ id }) => id), hue: first.row.hue }];
  });
}
