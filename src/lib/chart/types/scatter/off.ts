import { dense } from '#lib/i18n/messages/marks-dense.ts';
import { marks as messages } from '#lib/i18n/messages/marks.ts';
import type { Observation } from '#lib/model/figure.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { BarShape } from '../../marks/bar-shape.ts';
import {
  type Box,
  type Evidence,
  type PlacedText,
  type Reveal,
  revealAt,
} from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import type { Vocabulary } from '../../vocabulary.ts';

/** A figure that has no place on the axes: hollow, named, with its evidence. */
export interface PlacedOff extends Evidence {
  shape: BarShape;
  hue: 'quiet';
  hit: Box;
  label: PlacedText;
  reveal: Reveal;
}

const BOX = { width: 20, height: 16 };
const LINE = 26;
const GAP = 20;
/** Of more figures the rest is told by their number. */
const MOST = 24;

/** Places figures that are off the axes, one after another, under what they have in common. */
export function placeOff(
  lists: { texts: PlacedText[]; off: PlacedOff[] },
  groups: readonly { title: string; figures: readonly Observation[] }[],
  top: number,
  { words, locale, width, all }: { words: Vocabulary; locale: Locale; width: number; all: boolean },
): number {
  let y = top;
  const line = (text: string): void => {
    lists.texts.push({ x: 0, y: y + 13, text, anchor: 'start', size: 12, tone: 'ink-3' });
    y += 20;
  };
  for (const { title, figures } of groups) {
    if (figures.length === 0) continue;
    y += 6;
    line(title);
    let x = 0;
    for (const o of figures.slice(0, all ? figures.length : MOST)) {
      const room = width - BOX.width - 6;
      const said = o.suspect ? o.as_written : words.label(o);
      const text = clip(`${words.place(o.place)} ${said}`, room, 13);
      const own = BOX.width + 6 + textWidth(text, 13);
      if (x > 0 && x + own > width) [x, y] = [0, y + LINE];
      const box = { x, y: y + 3, ...BOX };
      const label: PlacedText = {
        ...{ x: x + BOX.width + 6, y: y + 15.5, text, anchor: 'start', size: 13, tone: 'ink-2' },
      };
      lists.off.push({
        ...{ report: o.report, figure: o.id, name: words.name(o), hue: 'quiet' },
        shape: o.suspect ? { kind: 'suspect', box } : { kind: 'zero', box: { ...box, width: 2 } },
        hit: { x, y, width: own, height: LINE - 2 },
        label,
        reveal: revealAt(label, `${words.indicator(o.indicator)} ${words.exact(o)}`, y + 3, width),
      });
      x += own + GAP;
    }
    y += LINE;
    const left = figures.length - (all ? figures.length : MOST);
    if (left > 0) line(dense[locale].more(String(left)));
  }
  return y;
}

/** The groups of what is off, with their titles. */
export const offGroups = (
  doubtful: readonly Observation[],
  offLog: readonly Observation[],
  locale: Locale,
): { title: string; figures: readonly Observation[] }[] => [
  { title: messages[locale].off, figures: doubtful },
  { title: dense[locale].offLog, figures: offLog },
];
