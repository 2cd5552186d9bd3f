import type { Quantity } from '#lib/model/quantity.ts';
import { type Exactness, exactnessOf } from '../marks/exactness.ts';
import type { Guide } from '../marks/guide.ts';
import type { Box, Evidence } from '../marks/placed.ts';

/** From so many marks on a picture is painted: a link for each would stop the page. */
export const MANY = 1500;

/** How exactly a painted mark's figure was said; painted as far as the mark has room for it. */
type Sign = Exactness | 'suspect' | 'notched';
/** The first says that there is nothing to say. */
export const SIGNS: readonly Sign[] = [
  ...(['plain', 'zero', 'above', 'below', 'about', 'between'] as const),
  ...(['suspect', 'notched'] as const),
];

export const signOf = (q: Quantity, suspect: boolean): Sign =>
  suspect ? 'suspect' : exactnessOf(q);

/** What a mark stands for, made when it is asked for: ten thousand names are not made in advance. */
export interface Told {
  /** The figure a click leads to; of a mark of several figures its name alone counts. */
  evidence: Evidence;
  /** Where a mark of several figures leads instead: to what a place's page says of a kind. */
  page?: { place: string; anchor: string };
  /** Values at the axes; empty where the mark is read by its colour. */
  guides: Guide[];
}

/** Marks as columns of numbers: the same boxes a picture of links would have. */
export interface ManyMarks {
  form: 'cell' | 'dot';
  count: number;
  /** Left upper corner and size in pixels of the picture; of a dot its square. */
  x: Float32Array;
  y: Float32Array;
  width: Float32Array;
  height: Float32Array;
  /** Custom properties of the page's colours, and which of them each mark has. */
  tones: readonly string[];
  tone: Uint8Array;
  /** Index into `SIGNS`. */
  sign: Uint8Array;
  place: (mark: number) => string;
  tell: (mark: number) => Told;
}

/** A list of marks that grows to `count`, which is known before. */
export class MarkList {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: Float32Array;
  readonly height: Float32Array;
  readonly tone: Uint8Array;
  readonly sign: Uint8Array;
  count = 0;

  constructor(most: number) {
    this.x = new Float32Array(most);
    this.y = new Float32Array(most);
    this.width = new Float32Array(most);
    this.height = new Float32Array(most);
    this.tone = new Uint8Array(most);
    this.sign = new Uint8Array(most);
  }

  add({ x, y, width, height }: Box, tone: number, sign: Sign): void {
    const i = this.count++;
    this.x[i] = x;
    this.y[i] = y;
    this.width[i] = width;
    this.height[i] = height;
    this.tone[i] = tone;
    this.sign[i] = SIGNS.indexOf(sign);
  }

  /** The marks with what is known of them beside their boxes. */
  with(rest: Pick<ManyMarks, 'form' | 'tones' | 'place' | 'tell'>): ManyMarks {
    const { count, x, y, width, height, tone, sign } = this;
    return { ...rest, count, x, y, width, height, tone, sign };
  }
}
