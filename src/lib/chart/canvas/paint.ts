import type { Colours } from './colours.ts';
import { type ManyMarks, SIGNS } from './many.ts';

/** What of a 2D context painting needs. */
export type Surface = Pick<
  CanvasRenderingContext2D,
  | 'setTransform'
  | 'clearRect'
  | 'fillRect'
  | 'strokeRect'
  | 'beginPath'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'moveTo'
  | 'lineTo'
  | 'setLineDash'
> & {
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  globalAlpha: number;
};

interface PaintOptions {
  /** Pixels of the picture. */
  width: number;
  height: number;
  /** Device pixels to one of the picture. */
  scale: number;
  /** Marks that stand out while another chart points at their place; all of them where null. */
  lit: ((mark: number) => boolean) | null;
}

const DOT_ALPHA = 0.5;
const UNLIT = 0.25;
/** Below this a cell has no room for how exactly its figure was said: hover and the notes say it. */
export const SIGN_ROOM = 8;
const SUSPECT = SIGNS.indexOf('suspect');
const NOTCHED = SIGNS.indexOf('notched');
const ZERO = SIGNS.indexOf('zero');
/** Positions are kept in single precision: two neighbours may differ by so much about their edge. */
const HAIR = 1 / 256;

/**
 * Paints marks class by class: the same boxes as in a picture of links, edges on device pixels, so
 * that cells one pixel high meet without a seam.
 */
export function paint(
  surface: Surface,
  marks: ManyMarks,
  colours: Colours,
  { width, height, scale, lit }: PaintOptions,
): void {
  surface.setTransform(scale, 0, 0, scale, 0, 0);
  surface.globalAlpha = 1;
  surface.clearRect(0, 0, width, height);
  const alpha = marks.form === 'dot' ? DOT_ALPHA : 1;
  const one = marks.form === 'dot' ? paintDot : paintCell;
  // What stands back first, so that nothing of it covers what stands out.
  for (const front of lit ? [false, true] : [true]) {
    surface.globalAlpha = front ? (lit ? 1 : alpha) : UNLIT;
    colours.tones.forEach((colour, tone) => {
      surface.fillStyle = surface.strokeStyle = colour;
      for (let i = 0; i < marks.count; i++) {
        if (marks.tone[i] !== tone || (lit && lit(i) !== front)) continue;
        one(surface, marks, i, scale, colours);
      }
    });
  }
  surface.globalAlpha = 1;
}

function paintCell(
  surface: Surface,
  marks: ManyMarks,
  i: number,
  scale: number,
  colours: Colours,
): void {
  const snap = (pixels: number): number => Math.round(pixels * scale) / scale;
  const [x, y] = [snap(marks.x[i] as number), snap(marks.y[i] as number)];
  const right = snap((marks.x[i] as number) + (marks.width[i] as number) + HAIR);
  const bottom = snap((marks.y[i] as number) + (marks.height[i] as number) + HAIR);
  const [width, height] = [Math.max(right - x, 1 / scale), Math.max(bottom - y, 1 / scale)];
  const sign = marks.sign[i] as number;
  if (sign === SUSPECT) {
    // In no class: paper with an outline, where there is room for one.
    const before = surface.fillStyle;
    surface.fillStyle = colours.card;
    surface.fillRect(x, y, width, height);
    surface.fillStyle = before;
    if (Math.min(width, height) >= 4) outline(surface, x, y, width, height, colours.ink);
    return;
  }
  surface.fillRect(x, y, width, height);
  if (sign > 0 && Math.min(width, height) >= SIGN_ROOM) {
    if (sign === NOTCHED) notch(surface, x + width, y, colours.card);
    else if (sign === ZERO) tick(surface, x + width / 2, y + height, colours.ink);
    else if (SIGNS[sign] === 'above') chevron(surface, x + width - 9, y + 7.5, colours.card);
    else outline(surface, x, y, width, height, colours.ink);
  }
}

/** Zero is said, and is not the least of amounts: a tick on the baseline. */
function tick(surface: Surface, x: number, foot: number, colour: string): void {
  const before = surface.fillStyle;
  surface.fillStyle = colour;
  surface.fillRect(x - 1, foot - 4, 2, 4);
  surface.fillStyle = before;
}

function chevron(surface: Surface, x: number, y: number, colour: string): void {
  const before = surface.strokeStyle;
  surface.strokeStyle = colour;
  surface.lineWidth = 1.5;
  surface.beginPath();
  surface.moveTo(x, y);
  surface.lineTo(x + 3, y - 3.5);
  surface.lineTo(x + 6, y);
  surface.stroke();
  surface.strokeStyle = before;
}

/** The corner that is cut off where all that a cell stands for is approximate. */
function notch(surface: Surface, right: number, top: number, colour: string): void {
  const before = surface.fillStyle;
  surface.fillStyle = colour;
  surface.beginPath();
  surface.moveTo(right - 6, top);
  surface.lineTo(right, top);
  surface.lineTo(right, top + 6);
  surface.fill();
  surface.fillStyle = before;
}

function outline(
  surface: Surface,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): void {
  const before = surface.strokeStyle;
  surface.strokeStyle = colour;
  surface.lineWidth = 1;
  surface.setLineDash([2, 2]);
  surface.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  surface.setLineDash([]);
  surface.strokeStyle = before;
}

/** A dot; a tick for zero; hollow where its figures are not exact or not of one time: hover says which. */
function paintDot(surface: Surface, marks: ManyMarks, i: number): void {
  const radius = (marks.width[i] as number) / 2;
  if (marks.sign[i] === ZERO) {
    const x = (marks.x[i] as number) + radius - 1;
    surface.fillRect(x, marks.y[i] as number, 2, 2 * radius);
    return;
  }
  surface.beginPath();
  surface.arc(
    (marks.x[i] as number) + radius,
    (marks.y[i] as number) + radius,
    marks.sign[i] === 0 ? radius : radius - 0.75,
    0,
    2 * Math.PI,
  );
  if (marks.sign[i] === 0) surface.fill();
  else {
    surface.lineWidth = 1.5;
    surface.stroke();
  }
}
