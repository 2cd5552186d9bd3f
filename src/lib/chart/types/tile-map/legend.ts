import type { Locale } from '#lib/model/locale.ts';
import { marksMap } from '#lib/i18n/messages/marks-map.ts';
import type { PlacedText } from '../../marks/placed.ts';
import { textWidth } from '../../marks/text-width.ts';
import { rect, type Step, type TileShape, tileShape } from '../../marks/tile-shape.ts';
import type { Colouring } from './colours.ts';
import { type Column, flow, LINE, paragraph, SAMPLE, small } from './column.ts';

/** What the colours, the lengths or the axes of all tiles stand for. */
export interface PlacedScale {
  swatches: TileShape[];
  /** A length and what it stands for. */
  measure: string | null;
  texts: PlacedText[];
  height: number;
}

const NOTHING: PlacedScale = { swatches: [], measure: null, texts: [], height: 0 };
const SWATCH = { least: 40, most: 72, height: 12 };

/** The classes as a strip, their limits under the seams, or as a list where they do not fit. */
export function colourScale(colours: Colouring, column: Column, locale: Locale): PlacedScale {
  const { limits, steps, texts, mode } = colours;
  if (limits.length === 0) return NOTHING;
  const words = paragraph(marksMap[locale].classes[mode], column);
  const top = column.y + words.length * LINE + 3;
  const wide = Math.max(SWATCH.least, ...texts.map((text) => textWidth(text, 11) + 8));
  const each = Math.min(SWATCH.most, Math.floor(column.width / steps.length));
  if (wide > each) return colourList(colours, words, { ...column, y: top }, column.y, locale);
  const swatch = (step: Step, i: number): TileShape => {
    const box = { x: column.x + i * each, y: top, width: each, height: SWATCH.height };
    return tileShape('plain', box, { step });
  };
  const limit = (text: string, i: number): PlacedText =>
    small(column.x + (i + 1) * each, top + SWATCH.height + 13, text, {
      anchor: 'middle',
      size: 11,
    });
  return {
    swatches: steps.map(swatch),
    measure: null,
    texts: [...words, ...texts.map(limit)],
    height: top + SWATCH.height + 24 - column.y,
  };
}

function colourList(
  { steps, texts }: Colouring,
  words: readonly PlacedText[],
  column: Column,
  y: number,
  locale: Locale,
): PlacedScale {
  const t = marksMap[locale];
  const names = steps.map((_, i) => {
    const [from, to] = [texts[i - 1], texts[i]];
    if (from === undefined) return t.below(to ?? '');
    return to === undefined ? t.from(from) : t.between(from, to);
  });
  const { at, bottom } = flow(names, column);
  return {
    swatches: at.map(({ x, y: line }, i) =>
      tileShape('plain', { x, y: line + 1, ...SAMPLE }, { step: steps[i] ?? null }),
    ),
    measure: null,
    texts: [...words, ...at.flatMap(({ labels }) => labels)],
    height: bottom + 8 - y,
  };
}

/** A length that stands for a round value, the same in all tiles. */
export function measureScale(
  { width: length, text }: { width: number; text: string },
  { x, y, width }: Column,
  locale: Locale,
): PlacedScale {
  if (length === 0) return NOTHING;
  const lead = length + 8;
  const texts = paragraph(marksMap[locale].barScale(text), { x: x + lead, y, width: width - lead });
  return {
    swatches: [],
    measure: rect(x, y + 3, length, 11),
    texts,
    height: texts.length * LINE + 10,
  };
}

/** The axes that small charts share, in words. */
export function sparkAxes(
  { years, values }: { years: string; values: string },
  column: Column,
  locale: Locale,
): PlacedScale {
  if (years === '') return NOTHING;
  const texts = paragraph(marksMap[locale].sparkScale(years, values), column);
  return { ...NOTHING, texts, height: texts.length * LINE + 8 };
}
