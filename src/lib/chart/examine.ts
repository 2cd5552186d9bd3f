import { type Box, type PlacedText, type Point, textBox } from './marks/placed.ts';

/** Test support: what a layout drew, found by form, whatever the type of chart. */
interface Drawn {
  texts: PlacedText[];
  numbers: number[];
}

const isText = (value: object): value is PlacedText =>
  'text' in value && 'anchor' in value && 'size' in value;

const isFacet = (value: object): value is { offset: Point } =>
  'offset' in value && 'inner' in value;

/** Every text that is always to be seen (not what hover shows), and every number of a layout. */
export function drawn(layout: unknown): Drawn {
  const all: Drawn = { texts: [], numbers: [] };
  const walk = (value: unknown, key: string, by: Point = { x: 0, y: 0 }): void => {
    if (typeof value === 'number') all.numbers.push(value);
    else if (typeof value === 'string') {
      if (key === 'd' || key === 'grid' || key === 'base' || key === 'rule')
        all.numbers.push(...(value.match(/NaN|Infinity|-?[\d.]+/g) ?? []).map(Number));
    } else if (Array.isArray(value)) value.forEach((one) => walk(one, key, by));
    else if (value && typeof value === 'object') {
      if (isText(value)) all.texts.push({ ...value, x: value.x + by.x, y: value.y + by.y });
      // Small multiples are laid out each for itself, and moved to their places when drawn.
      const moved = isFacet(value) ? value.offset : by;
      for (const [name, one] of Object.entries(value))
        walk(one, name, name === 'inner' ? moved : by);
    }
  };
  walk(layout, '');
  return all;
}

/** Pairs of texts that touch, as words. */
export function touching(texts: readonly PlacedText[]): string[] {
  const boxes = texts.map((text) => ({ text, box: textBox(text) }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => meet(a.box, b.box))
      .map((b) => `“${a.text.text}” × “${b.text.text}”`),
  );
}

// Estimated boxes are generous; a pixel of touch is none for the eye.
const meet = (a: Box, b: Box): boolean =>
  a.x + 1 < b.x + b.width &&
  b.x + 1 < a.x + a.width &&
  a.y + 1 < b.y + b.height &&
  b.y + 1 < a.y + a.height;

/** Texts that leave the picture, as words. */
export const outside = (
  texts: readonly PlacedText[],
  { width, height }: { width: number; height: number },
): string[] =>
  texts
    .filter((text) => {
      const box = textBox(text);
      return (
        box.x < -1 || box.y < -2 || box.x + box.width > width + 1 || box.y + box.height > height + 2
      );
    })
    .map(({ text }) => text);
