import type { Observation } from '#lib/model/figure.ts';
import { classLimits, classOf, type ClassMode, limitTexts } from '../../scales/classes.ts';
import type { Locale } from '#lib/model/locale.ts';
import { marksMap } from '#lib/i18n/messages/marks-map.ts';
import type { Step } from '../../marks/tile-shape.ts';
import type { TilePanel } from './figures.ts';

/** Which steps of the sequence so many classes take, as far apart as there are. */
const STEPS: readonly (readonly Step[])[] = [
  [],
  [3],
  [2, 5],
  [2, 4, 6],
  [1, 3, 4, 6],
  [1, 2, 4, 5, 6],
  [1, 2, 3, 4, 5, 6],
];

/** The classes of a panel's values, and the colour of each. */
export interface Colouring {
  mode: ClassMode;
  limits: number[];
  steps: readonly Step[];
  /** The colour of a figure; null for one that is not believed. */
  step: (o: Observation) => Step | null;
  /** The colour of a range's upper bound. */
  high: (o: Observation) => Step | null;
  /** The class of a figure in words; empty where there is one class or the figure has none. */
  text: (o: Observation) => string;
  /** The limits in words. */
  texts: string[];
}

/**
 * Where a figure stands among others: in the middle of its reading interval (DATA-MODEL: order goes
 * by it), or at its lower end where the words leave it open. So 近6万 stands below 6万.
 */
const standing = ({ quantity: { likely_low, likely_high } }: Observation): number =>
  (likely_low + (likely_high ?? likely_low)) / 2;

/** Classes over the figures that the tiles of a panel show. */
export function colouring(
  { places, percent }: Pick<TilePanel, 'places' | 'percent'>,
  mode: ClassMode,
  locale: Locale,
): Colouring {
  const shown = [...places.values()]
    .flatMap(({ main, twin }) => (twin ? [main, twin] : [main]))
    .filter((o) => !o.suspect);
  const limits = classLimits(shown.map(standing), mode);
  const steps = STEPS[limits.length + 1] ?? [];
  const texts = limitTexts(limits, locale).map((text) => text + (percent ? '%' : ''));
  const t = marksMap[locale];
  const at = (value: number): Step | null => steps[classOf(value, limits)] ?? null;
  const text = (o: Observation): string => {
    if (o.suspect || limits.length === 0) return '';
    const i = classOf(standing(o), limits);
    const [from, to] = [texts[i - 1], texts[i]];
    if (from === undefined) return t.below(to as string);
    return to === undefined ? t.from(from) : t.between(from, to);
  };
  return {
    mode,
    limits,
    steps,
    step: (o) =>
      o.suspect ? null : at(o.quantity.kind === 'range' ? o.quantity.low : standing(o)),
    high: (o) => (o.quantity.kind === 'range' && !o.suspect ? at(o.quantity.high) : null),
    text,
    texts,
  };
}
