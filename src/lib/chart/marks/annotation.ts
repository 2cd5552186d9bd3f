import { type Box, type PlacedText, type Point, textBox } from './placed.ts';

/** An editor's word on one figure of a chart. */
export interface Annotation {
  /** Id of the figure it is about. */
  figure: string;
  text: string;
}

/** Radius of the numbered badge. */
export const BADGE = 8;

interface Annotated {
  figure: string;
  hit: Box;
  label?: PlacedText | null;
}

const isAnnotated = (value: object): value is Annotated => 'figure' in value && 'hit' in value;

/** The mark of each figure, whatever the type of chart: its layout is searched by form. */
function marksOf(layout: unknown, found = new Map<string, Annotated>()): Map<string, Annotated> {
  if (Array.isArray(layout)) for (const one of layout) marksOf(one, found);
  else if (layout && typeof layout === 'object') {
    if (isAnnotated(layout)) {
      if (!found.has(layout.figure)) found.set(layout.figure, layout);
    } else for (const one of Object.values(layout)) marksOf(one, found);
  }
  return found;
}

/**
 * Where the numbered badges of annotations stand: behind a mark's label, else at the upper right of
 * what can be hit. Those about figures that are not drawn are left out.
 * @param layout of any type of chart
 * @param width of the picture; no badge leaves it
 */
export function placeAnnotations(
  layout: unknown,
  annotations: readonly Annotation[],
  width: number,
): (Point & { number: number })[] {
  if (annotations.length === 0) return [];
  const marks = marksOf(layout);
  return annotations.flatMap(({ figure }, i) => {
    const mark = marks.get(figure);
    if (!mark) return [];
    const box = mark.label ? textBox(mark.label) : mark.hit;
    const y = mark.label ? box.y + box.height / 2 : box.y + BADGE;
    const x = Math.max(BADGE, Math.min(box.x + box.width + BADGE + 4, width - BADGE - 1));
    return [{ number: i + 1, x, y }];
  });
}
