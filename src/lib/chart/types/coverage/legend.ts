import { coverage } from '#lib/i18n/messages/coverage.ts';
import { marks } from '#lib/i18n/messages/marks.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Box, PlacedText } from '../../marks/placed.ts';
import { textWidth } from '../../marks/text-width.ts';
import type { CellState } from './tally.ts';
import type { PlacedWindow } from './layout.ts';

/** A sign with its words; a sign of time is drawn as windows are. */
export interface LegendEntry {
  sign: CellState | PlacedWindow['kind'] | 'folded';
  box: Box;
  label: PlacedText;
}

const LINE = 20;
const SIGN = 13;

/** Pixels a legend takes below a picture of a width. */
export const legendHeight = (
  signs: readonly LegendEntry['sign'][],
  width: number,
  locale: Locale,
): number => {
  const last = legend(signs, { width, top: 0 }, locale).at(-1);
  return last ? last.box.y + SIGN + 4 : 0;
};

/** The signs of a picture in lines below it, as many to a line as fit. */
export function legend(
  signs: readonly LegendEntry['sign'][],
  { width, top }: { width: number; top: number },
  locale: Locale,
): LegendEntry[] {
  const t = marks[locale];
  const words: Record<LegendEntry['sign'], string> = {
    exact: t.keyExact,
    approximate: t.keyApproximate,
    disputed: t.keyDisputed,
    silent: t.keySilent,
    ...coverage[locale].signs,
  };
  let [x, y] = [0, top];
  return signs.map((sign) => {
    const broad = sign === 'span' || sign === 'recurring' ? 22 : SIGN;
    const length = broad + 5 + textWidth(words[sign], 12);
    if (x > 0 && x + length > width) [x, y] = [0, y + LINE];
    const entry: LegendEntry = {
      sign,
      box: { x, y: y + 1, width: broad, height: SIGN - 1 },
      label: {
        x: x + broad + 5,
        y: y + 11.5,
        text: words[sign],
        anchor: 'start',
        size: 12,
        tone: 'ink-3',
      },
    };
    x += length + 16;
    return entry;
  });
}
