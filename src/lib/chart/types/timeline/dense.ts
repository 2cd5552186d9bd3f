import { isWindow } from '#lib/model/period.ts';
import { groupBy } from '#lib/shape/group.ts';
import { bands } from '../../marks/band.ts';
import type { Hue } from '../../marks/placed.ts';
import type { DensePoint, PlacedSeries } from './placed.ts';
import type { TimelinePanel, TimelineRow } from './rows.ts';
import type { Standing } from './shapes.ts';

/** The dots of one place under one definition, in order of time. */
export interface DenseRows {
  key: string;
  hue: Hue;
  rows: TimelineRow[];
}

/** Dots nearer than this cannot be told apart, in pixels. */
const APART = 9;
/** A line shows its dots where nearly all of them can be told from all others. */
const MOST = 0.9;
/** In charts of no more figures each is a link that needs no script. */
const LINKS = 240;
/** Nearer than this no finger and no arrow tells one link from the next. */
const REACH = 5;
const LARGEST = 12;

const keyOf = ({ observation: o }: TimelineRow): string =>
  `${o.place} ${o.indicator} ${o.level ?? ''}`;

/** Whether a figure of a dense panel is a dot of a series: windows and yearly totals stay what they are. */
export const isDense = ({ observation: { period } }: TimelineRow): boolean =>
  period.kind !== 'recurring' && !isWindow(period);

/** Sorts the dots of a dense panel into series, grey ones first. */
export function denseRows(rows: readonly TimelineRow[]): DenseRows[] {
  const all = [...groupBy(rows, keyOf)].map(([key, own]): DenseRows => {
    const [{ hue }] = own as [TimelineRow];
    return { key, hue, rows: own };
  });
  const rank = (hue: Hue): number => (hue === 'quiet' ? 0 : hue);
  return all.sort((a, b) => rank(a.hue) - rank(b.hue));
}

/** The dots that stand too close to another to be told from it. */
function crowded(all: readonly DensePoint[]): Set<DensePoint> {
  const cells = new Map<number, DensePoint[]>();
  const cell = (x: number, y: number): number =>
    Math.floor(x / APART) * 1e5 + Math.floor(y / APART);
  for (const point of all) {
    const at = cell(point.x, point.y);
    const own = cells.get(at);
    if (own) own.push(point);
    else cells.set(at, [point]);
  }
  const near = (one: DensePoint): boolean =>
    [-APART, 0, APART].some((dx) =>
      [-APART, 0, APART].some((dy) =>
        (cells.get(cell(one.x + dx, one.y + dy)) ?? []).some(
          (other) => other !== one && Math.hypot(other.x - one.x, other.y - one.y) < APART,
        ),
      ),
    );
  return new Set(all.filter(near));
}

/**
 * Places the series of a dense panel: a path each, broken at gaps, with what qualifiers leave open
 * beside it. A coloured series shows dots where they can be told apart; whatever the crowd, a figure
 * that no line joins, a qualified one and the last of a line keep theirs.
 */
export function placeSeries(
  own: readonly DenseRows[],
  standing: ReadonlyMap<string, Standing>,
  panel: TimelinePanel,
): PlacedSeries[] {
  const run = new Map(panel.lines.flatMap((line, i) => line.map((o) => [o.id, i] as const)));
  const every = standing.size <= LINKS;
  const all = own.map(({ key, hue, rows }): PlacedSeries => {
    const points = rows.map(({ observation: { id, report } }): DensePoint => {
      const shape = standing.get(id)?.shape;
      if (shape?.kind !== 'dot') throw new Error(`${id} is no dot`);
      const alone = run.get(id) === undefined;
      return {
        ...{ report, figure: id, x: shape.at.x, y: shape.at.y, reading: shape.reading },
        dot: alone ? dotOf(shape.reading) : 'none',
        linked: every,
      };
    });
    const runs = [...groupBy(points, ({ figure }) => run.get(figure) ?? figure).values()];
    return {
      key,
      hue,
      d: runs
        .filter((line) => line.length > 1)
        .map((line) => `M${line.map(({ x, y }) => `${x} ${y}`).join('L')}`)
        .join(''),
      limits: rows.map(({ observation }) => limitsOf(standing.get(observation.id))).join(''),
      bands: runs.flatMap(bands),
      points,
      reach: reachOf(points),
      end: null,
    };
  });
  const chosen = all.filter(({ hue }) => hue !== 'quiet');
  const close = crowded(chosen.flatMap(({ points }) => points));
  for (const { points } of chosen) {
    const told = points.filter((point) => !close.has(point)).length >= points.length * MOST;
    let before = -Infinity;
    points.forEach((point, i) => {
      if (told || point.reading.kind !== 'plain' || i === points.length - 1)
        point.dot = dotOf(point.reading);
      if (point.x - before < REACH) return;
      point.linked = true;
      before = point.x;
    });
  }
  return all;
}

const DOTS: Record<DensePoint['reading']['kind'], DensePoint['dot']> = {
  ...{ plain: 'solid', above: 'solid', zero: 'tick' },
  // The value is not where the dot stands.
  ...{ below: 'hollow', about: 'hollow' },
  // Its band reaches from end to end.
  between: 'none',
};
const dotOf = ({ kind }: DensePoint['reading']): DensePoint['dot'] => DOTS[kind];

const limitsOf = (one: Standing | undefined): string =>
  one?.shape.kind === 'dot' && one.shape.limits
    ? `M${one.shape.limits.x0} ${one.shape.at.y}H${one.shape.limits.x1}`
    : '';

/** Half the least distance between neighbours, within what a hit area may take. */
function reachOf(points: readonly DensePoint[]): number {
  let least = 2 * LARGEST;
  points.forEach(({ x }, i) => {
    const before = points[i - 1];
    if (before) least = Math.min(least, Math.max(x - before.x, 2));
  });
  return least / 2;
}
