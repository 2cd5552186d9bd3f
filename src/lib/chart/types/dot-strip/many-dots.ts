import { nominal } from '#lib/model/quantity.ts';
import { number } from '#lib/i18n/format/number.ts';
import { MarkList, signOf, type Told } from '../../canvas/many.ts';
import type { Guide } from '../../marks/guide.ts';
import type { Evidence, Hue } from '../../marks/placed.ts';
import type { SpotShape } from '../../marks/spot-shape.ts';
import { textWidth } from '../../marks/text-width.ts';
import type { DotStripLayout, PaintedDot, StripContext } from './layout.ts';

const TONES = ['--series-1', '--quiet'] as const;

/**
 * A chart whose dots are painted: columns of numbers for the canvas, one stroke a dot for paper. What
 * is named, and what is off the scale, is a link of its own too.
 */
export function manyDots(
  chart: DotStripLayout,
  painted: readonly PaintedDot[],
  context: StripContext,
): DotStripLayout {
  const { words } = context;
  const list = new MarkList(painted.length);
  for (const { shape, hue, o } of painted)
    list.add(square(shape), hue === 1 ? 0 : 1, signOf(o.quantity, o.suspect));
  const at = (mark: number): PaintedDot => painted[mark] as PaintedDot;
  return {
    ...chart,
    printed: ([1, 'quiet'] as const).flatMap((hue) => stroked(painted, hue)),
    many: list.with({
      ...{ form: 'dot', tones: TONES },
      place: (mark) => at(mark).o.place,
      tell: (mark): Told => {
        const { o } = at(mark);
        const evidence = { report: o.report, figure: o.id, name: words.name(o) };
        return { evidence, guides: [guide(at(mark), evidence, chart, context)] };
      },
    }),
  };
}

const square = ({ at, r }: SpotShape) => ({
  x: at.x - r,
  y: at.y - r,
  width: 2 * r,
  height: 2 * r,
});

/** Dots of one colour as strokes without length, which round caps make round. */
function stroked(dots: readonly PaintedDot[], hue: Hue): { d: string; hue: Hue; r: number }[] {
  const own = dots.filter((dot) => dot.hue === hue);
  const radii = new Set(own.map(({ shape }) => shape.r));
  const short = (n: number): number => Math.round(n * 10) / 10;
  return [...radii].map((r) => ({
    hue,
    r,
    d: own
      .filter(({ shape }) => shape.r === r)
      .map(({ shape: { at } }) => `M${short(at.x)} ${short(at.y)}h0`)
      .join(''),
  }));
}

/** The value of a dot, said where its axis is. */
function guide(
  { shape, o }: PaintedDot,
  of: Evidence,
  chart: DotStripLayout,
  { locale, width }: StripContext,
): Guide {
  const text = number(nominal(o.quantity), locale);
  const length = textWidth(text, 12) + 8;
  const label = chart.axes.flatMap(({ labels }) => labels).find(({ y }) => y > shape.at.y);
  const foot = (label?.y ?? chart.height) - 12;
  const x = Math.min(Math.max(shape.at.x - length / 2, 0), width - length);
  return {
    from: { x: shape.at.x, y: shape.at.y + shape.r },
    to: { x: shape.at.x, y: foot },
    text,
    plate: { x, y: foot, width: length, height: 17 },
    of,
  };
}
