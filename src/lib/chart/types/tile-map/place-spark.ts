import type { Observation } from '#lib/model/figure.ts';
import type { Box } from '../../marks/placed.ts';
import { DOT, sparkHit, type SparkShape } from '../../marks/spark-shape.ts';
import type { PlaceFigures } from './figures.ts';
import { type Pointed, pointed, type TileSetting } from './setting.ts';
import { middle, onAxes, POINTED, type SparkScale } from './spark.ts';

export interface PlacedSpark {
  /** The axis; lines that join; dots too many to point at. */
  base: string;
  line: string;
  dots: string;
  /** The figure of the tile itself; null where it is not dated. */
  own: SparkShape | null;
  /** The place's other figures, in order of time. */
  points: { mark: Pointed; shape: SparkShape }[];
}

/** The figures of a place in a box over time, on axes that all tiles share. */
export function placeSpark(
  main: Observation,
  { twin, others }: PlaceFigures,
  box: Box,
  scale: SparkScale,
  set: TileSetting,
): PlacedSpark {
  const further = [...(twin ? [twin] : []), ...others].filter(onAxes);
  const shaped = further
    .map((o) => ({ o, shape: scale.shape(o, box) }))
    .sort((a, b) => a.shape.x0 - b.shape.x0);
  const few = shaped.length <= POINTED;
  const base = scale.base(box);
  return {
    base: `M${box.x} ${base}h${box.width}`,
    line: scale.lines([main, ...further], box),
    dots: few ? '' : shaped.map(({ shape }) => dot(shape)).join(''),
    own: onAxes(main) ? scale.shape(main, box) : null,
    points: few
      ? shaped.map(({ o, shape }) => ({
          mark: pointed(o, sparkHit(shape, box.y, box.height), set),
          shape,
        }))
      : [],
  };
}

/** A dot of a path: a line of no length with round ends. */
const dot = (shape: SparkShape): string => {
  const { x, y } = middle(shape);
  return `M${x - DOT / 4} ${y}h${DOT / 2}`;
};

/** How many of a place's figures are dots only. */
export const unpointed = ({ twin, others }: PlaceFigures): number => {
  const further = [...(twin ? [twin] : []), ...others].filter(onAxes).length;
  return further > POINTED ? further : 0;
};
