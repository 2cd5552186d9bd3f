import type { Observation } from '#lib/model/figure.ts';
import { marksMap } from '#lib/i18n/messages/marks-map.ts';
import type { PlacedText } from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import { revealAt } from '../../marks/placed.ts';
import type { Column } from './column.ts';
import { type Pointed, pointed, type TileSetting } from './setting.ts';

/** Figures that stand on no tile, as words that lead to their evidence. */
export interface PlacedExtras {
  heading: PlacedText | null;
  /** `at` is the point before the words. */
  marks: { mark: Pointed; at: { x: number; y: number } }[];
  height: number;
}

/** More than these are a table, and the table is there. */
export const TOLD = 24;
const LINE = 24;
const LEAD = 12;

/** Sets them in lines from `y` down. A value is never clipped; a name gives way to it. */
export function placeExtras(
  all: readonly Observation[],
  { x: left, y, width }: Column,
  set: TileSetting,
): PlacedExtras {
  const { words, locale } = set;
  const t = marksMap[locale];
  if (all.length === 0) return { heading: null, marks: [], height: 0 };
  let [x, line] = [left, y + 18];
  const marks = all.map((o) => {
    const again = o.repeat_of === null ? '' : ` · ${words.repeated}`;
    const period = words.period(o) + again;
    const rest = textWidth(t.offOne('', words.label(o), period), 12);
    const name = clip(words.place(o.place), Math.max(width - LEAD - rest, 40), 12);
    const said = t.offOne(name, words.label(o), period);
    const text = clip(said, width - LEAD, 12);
    const long = LEAD + textWidth(text, 12);
    if (x > left && x + long > left + width) [x, line] = [left, line + LINE];
    const label: PlacedText = {
      x: x + LEAD,
      y: line + 16,
      text,
      anchor: 'start',
      size: 12,
      tone: 'ink',
      ...(o.suspect ? { lang: 'zh' as const } : {}),
    };
    const hit = { x, y: line, width: long, height: LINE };
    const mark: Pointed = {
      ...pointed(o, hit, set),
      label,
      reveal: revealAt(label, words.exact(o), line, set.width),
    };
    const at = { x: x + 4, y: line + 12 };
    x += long + 16;
    return { mark, at };
  });
  const heading: PlacedText = {
    x: left,
    y: y + 13,
    text: clip(t.off, width, 12),
    anchor: 'start',
    size: 12,
    tone: 'ink-3',
  };
  return { heading, marks, height: line + LINE + 6 - y };
}
