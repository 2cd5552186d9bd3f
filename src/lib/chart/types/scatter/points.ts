import type { Observation } from '#lib/model/figure.ts';
import { crossBoxes, type CrossShape, crossShape, DOT } from '../../marks/cross-shape.ts';
import type { Guide } from '../../marks/guide.ts';
import type { Box, Evidence, Hue, PlacedText, Point, Reveal } from '../../marks/placed.ts';
import { SEAL } from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import type { ValueScale } from '../../scales/value.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { Plot } from './axes.ts';
import type { Pair } from './pairs.ts';

/** One of the figures of a point: the half of the point that leads to it, its value at its axis. */
interface PlacedHalf extends Evidence {
  hit: Box;
  guide: Guide;
}

/** A place as a point of its two figures, or one figure on the band of its axis. */
export interface PlacedPoint {
  place: string;
  shape: CrossShape;
  hue: Hue;
  x: PlacedHalf | null;
  y: PlacedHalf | null;
  label: PlacedText | null;
  leader: { from: Point; to: Point } | null;
  /** Both values, where no card beside the point says them. */
  reveal: Reveal;
}

/** What placing a point needs. */
export interface PointContext {
  words: Vocabulary;
  plot: Plot;
  x: ValueScale;
  y: ValueScale;
  width: number;
  /** Half the side of what a finger has to find. */
  reach: number;
}

/** The shape of a pair or of a figure alone. */
export function shapeOf(pair: Partial<Pair>, { plot, x, y }: PointContext): CrossShape {
  const { differs } = pair;
  return crossShape(
    pair.x ? { q: pair.x.quantity, at: x.at } : null,
    pair.y ? { q: pair.y.quantity, at: y.at } : null,
    { x: plot.gutter - plot.left / 2, y: plot.base + plot.below / 2 },
    differs !== undefined && (differs.window || differs.level),
  );
}

const PLATE = 20;

/** A value at the horizontal axis, with the line that leads there. */
function guideAcross(at: Point, text: string, of: Evidence, { plot, width }: PointContext): Guide {
  const wide = textWidth(text, 12) + 14;
  const x = Math.max(0, Math.min(at.x - wide / 2, width - wide));
  const to = { x: at.x, y: plot.base };
  return { from: at, to, text, of, plate: { x, y: plot.base + 1, width: wide, height: PLATE } };
}

/** A value at the vertical axis: beside it, or above the line where the point stands in the way. */
function guideUp(at: Point, text: string, of: Evidence, { plot }: PointContext): Guide {
  const wide = textWidth(text, 12) + 14;
  const x = Math.max(0, plot.gutter - 2 - wide);
  const covers = at.x - DOT - 4 < x + wide;
  const y = Math.max(0, covers ? at.y - PLATE - DOT - 6 : at.y - PLATE / 2);
  const to = { x: plot.gutter, y: at.y };
  return { from: at, to, text, of, plate: { x, y, width: wide, height: PLATE } };
}

/** The halves of a point: left of its middle the figure across, right of it the other. */
export function halves(
  pair: Partial<Pair>,
  at: Point,
  context: PointContext,
): { x: PlacedHalf | null; y: PlacedHalf | null } {
  const { words, width, reach } = context;
  const said = (o: Observation): string =>
    clip(
      pair.differs?.window ? `${words.exact(o)} · ${words.period(o)}` : words.exact(o),
      width - 14,
      12,
    );
  const of = (o: Observation): Evidence => ({
    report: o.report,
    figure: o.id,
    name: words.name(o),
  });
  const both = pair.x !== undefined && pair.y !== undefined;
  const hit = (right: boolean): Box => ({
    ...{ x: at.x - (both && right ? 0 : reach), y: at.y - reach },
    ...{ width: both ? reach : 2 * reach, height: 2 * reach },
  });
  return {
    x: pair.x
      ? {
          ...of(pair.x),
          hit: hit(false),
          guide: guideAcross(at, said(pair.x), of(pair.x), context),
        }
      : null,
    y: pair.y
      ? { ...of(pair.y), hit: hit(true), guide: guideUp(at, said(pair.y), of(pair.y), context) }
      : null,
  };
}

/** A point with its links; labels are placed later, all at once. */
export function placePoint(pair: Partial<Pair>, hue: Hue, context: PointContext): PlacedPoint {
  const shape = shapeOf(pair, context);
  const { words, width } = context;
  const place = (pair.x ?? pair.y)?.place ?? '';
  const values = [pair.x, pair.y].flatMap((o) => (o ? [words.exact(o)] : []));
  const text = clip(`${words.place(place)} ${values.join(' × ')}`, width - SEAL - 5, 13);
  const all = SEAL + 5 + textWidth(text, 13);
  return {
    ...{ place, shape, hue, label: null, leader: null },
    ...halves(pair, shape.at, context),
    reveal: {
      x: Math.max(0, Math.min(shape.at.x - all / 2, width - all)),
      y: Math.max(14, shape.at.y - DOT - 8),
      ...{ text, width: all, instead: false },
    },
  };
}

/** The box around a point and its arms. */
export function around(shape: CrossShape): Box {
  const boxes = crossBoxes(shape);
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  return {
    ...{ x: left, y: top },
    width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
  };
}
