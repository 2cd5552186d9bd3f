import type { Observation } from '#lib/model/figure.ts';
import { marksSpread } from '#lib/i18n/messages/marks-spread.ts';
import { type PlacedText, revealAt } from '../../marks/placed.ts';
import { spotBox, suspectSpot } from '../../marks/spot-shape.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import type { DotStripLayout, StripContext } from './layout.ts';

const LINE = 24;
const MARK = 22;
const GAP = 16;

/** What is not to be believed, in lines under the axis: hollow, with its place, as written. */
export function placeOff(
  chart: DotStripLayout,
  off: readonly { o: Observation; heading: string }[],
  top: number,
  { words, locale, width }: Pick<StripContext, 'words' | 'locale' | 'width'>,
): number {
  if (off.length === 0) return top;
  const head = marksSpread[locale].suspect;
  const own = { anchor: 'start', size: 12 } as const;
  chart.texts.push({ ...own, x: 0, y: top + 16, text: clip(head, width, 12), tone: 'ink-3' });
  let [x, y] = [textWidth(head, 12) + 8, top];
  for (const { o, heading } of off) {
    const { named } = marksSpread[locale];
    const said = named(words.place(o.place), words.label(o), heading);
    const text = clip(said, width - MARK, 13);
    const length = textWidth(text, 13);
    if (x > 0 && x + MARK + length > width) [x, y] = [0, y + LINE];
    const shape = suspectSpot({ x: x + 9.5, y: y + LINE / 2 });
    const label: PlacedText = { ...own, x: x + MARK, y: y + 16.5, text, size: 13, tone: 'ink-2' };
    const box = spotBox(shape);
    chart.dots.push({
      report: o.report,
      figure: o.id,
      name: words.name(o),
      shape,
      hue: 'quiet',
      hit: { x, y, width: MARK + length, height: LINE },
      label,
      reveal: revealAt(label, `${words.place(o.place)} ${words.exact(o)}`, box.y, width),
    });
    x += MARK + length + GAP;
  }
  return y + LINE + 4;
}
