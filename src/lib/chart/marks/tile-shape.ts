import type { Quantity } from '#lib/model/quantity.ts';
import { type Exactness, exactnessOf } from './exactness.ts';
import type { Box } from './placed.ts';

/** A step of the sequence of colours, away from the ground. */
export type Step = 1 | 2 | 3 | 4 | 5 | 6;

/** What a tile says of its value by its form; its right end is where a bar would end. */
export type TileForm =
  | 'plain'
  /** Zero: a tick at its foot. Not empty. */
  | 'zero'
  /** 余 多 超 以上: the right edge is a chevron; how far it leads nobody knows. */
  | 'above'
  /** 近 不足: a dotted outline whose fill fades before its right edge. */
  | 'below'
  /** 约: a hatched end. */
  | 'about'
  /** A range: the colour of its lower bound, its end in that of the upper. */
  | 'between'
  /** Printed so and not to be believed: hollow, no colour. */
  | 'suspect'
  /** No report says. */
  | 'silent'
  /** Not asked for: it only holds its neighbours in their places. */
  | 'unasked'
  /** The ground of a small chart. */
  | 'frame';

/** A tile, or an area of a map, as paths. */
export interface TileShape {
  form: TileForm;
  /** Its colour; null for what has none. */
  step: Step | null;
  /** Of a range: the colour of its upper bound. */
  high: Step | null;
  /** What is filled. */
  d: string;
  /** The end, or the tick of zero. */
  end: string | null;
  edge: string;
}

/** How much of a tile its end takes, in pixels. */
const end = ({ width }: Box): number => (width < 60 ? 6 : 9);
const FADES = 2;

export const rect = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

/** The form of a quantity. */
export const tileForm = (q: Quantity, suspect: boolean): Exactness | 'suspect' =>
  suspect ? 'suspect' : exactnessOf(q);

/** A tile of a form in a box. */
export function tileShape(
  form: TileForm,
  box: Box,
  { step = null, high = null }: { step?: Step | null; high?: Step | null } = {},
): TileShape {
  const { x, y, width, height } = box;
  const whole = rect(x, y, width, height);
  const shape: TileShape = { form, step, high, d: whole, end: null, edge: whole };
  const e = end(box);
  switch (form) {
    case 'above': {
      const d = `M${x} ${y}h${width - e}l${e} ${height / 2}l${-e} ${height / 2}h${e - width}z`;
      return { ...shape, d, edge: d };
    }
    case 'below':
      return {
        ...shape,
        d: rect(x, y, width - e * FADES, height),
        end: rect(x + width - e * FADES, y, e * FADES, height),
      };
    case 'about':
      return {
        ...shape,
        d: rect(x, y, width - e, height),
        end: rect(x + width - e, y, e, height),
      };
    case 'between':
      return {
        ...shape,
        d: rect(x, y, width - e, height),
        end: rect(x + width - e + 1, y, e - 1, height),
      };
    case 'zero':
      return { ...shape, end: rect(x, y, 3, height) };
    default:
      return shape;
  }
}

/** An area of a map, whose outline is not ours to change: its label carries the form. */
export const areaShape = (form: TileForm, d: string, step: Step | null): TileShape => ({
  form,
  step,
  high: null,
  d,
  end: null,
  edge: d,
});

/** The part of a tile on which words stand: its colour, not its end. */
export function roomOn({ form }: Pick<TileShape, 'form'>, box: Box): Box {
  const e = end(box);
  const taken =
    { above: e - 2, below: e * FADES - 3, about: e, between: e, suspect: 12 }[form as string] ?? 0;
  const foot = form === 'zero' ? 3 : 0;
  return { ...box, x: box.x + foot, width: box.width - taken - foot };
}

/** The cut corner of a tile whose window is another than that of the tiles around it. */
export const corner = ({ x, y, width, height }: Box): string => {
  const side = width < 60 ? 8 : 11;
  return `M${x} ${y + height - side}v${side}h${side}z`;
};
