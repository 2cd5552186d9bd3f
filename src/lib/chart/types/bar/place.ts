import type { Locale } from '#lib/model/locale.ts';
import { marks as messages } from '#lib/i18n/messages/marks.ts';
import { barShape, endOf } from '../../marks/bar-shape.ts';
import { type PlacedText, revealAt } from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import type { BarContext, BarLayout, PlacedBar, Setting } from './layout.ts';
import type { BarRow } from './rows.ts';

const OFF_WIDTH = 26;
/** Pixels between a bar's end and its label. */
export const GAP = 8;

/** The place and the detail of a row: above its bar where narrow, left of it where wide. */
export function placeRowNames(chart: BarLayout, row: BarRow, top: number, set: Setting): void {
  const { narrow, foot, width, pitch } = set;
  if (narrow) {
    const place = clip(row.place, width * 0.6, 13);
    const x = place === '' ? 0 : textWidth(place, 13) + 8;
    if (place !== '') chart.texts.push(text(0, top + 14, place, 'start', 13, 'ink'));
    if (row.detail !== '')
      chart.texts.push(text(x, top + 14, clip(row.detail, width - x, 12), 'start', 12, 'ink-3'));
    return;
  }
  const x = foot - 12;
  const middle = top + pitch / 2;
  const both = row.place !== '' && row.detail !== '';
  if (row.place !== '')
    chart.texts.push(
      text(x, middle + (both ? -2.5 : 4.5), clip(row.place, x, 13), 'end', 13, 'ink'),
    );
  if (row.detail !== '')
    chart.texts.push(
      text(x, middle + (both ? 12.5 : 4), clip(row.detail, x, 12), 'end', 12, 'ink-3'),
    );
}

/** One bar with its label. */
export function placeBar(
  row: BarRow,
  top: number,
  at: (v: number) => number,
  context: BarContext,
): PlacedBar {
  const { set, words, options } = context;
  const { width, foot, bar, above, pitch } = set;
  const o = row.observation;
  const y = top + above;
  const off = { x: width - OFF_WIDTH, y, width: OFF_WIDTH, height: bar };
  const shape = barShape(o.quantity, o.suspect, at, { y, height: bar }, off);
  const middle = y + bar / 2 + 4.5;
  const label = o.suspect
    ? {
        ...text(
          off.x - GAP,
          middle,
          clip(words.label(o), off.x - foot - GAP, 13),
          'end',
          13,
          'ink-2',
        ),
        lang: 'zh' as const,
      }
    : text(endOf(shape) + GAP, middle, words.label(o), 'start', 13, 'ink');
  const chosen = options.highlight === undefined || options.highlight.includes(o.place);
  return {
    report: o.report,
    figure: o.id,
    name: words.name(o),
    shape,
    hue: chosen ? 1 : 'quiet',
    hit: { x: foot, y: top, width: width - foot, height: pitch },
    label,
    reveal: revealAt(label, words.exact(o), y, width),
  };
}

/** A row for places of which no report says anything. */
export function placeSilence(
  chart: BarLayout,
  name: string,
  top: number,
  set: Setting,
  locale: Locale,
): void {
  const { narrow, foot, width } = set;
  const y = narrow ? top + 28 : top + (set.pitch - 6) / 2;
  chart.texts.push(
    narrow
      ? text(0, top + 14, clip(name, width, 13), 'start', 13, 'ink-2')
      : text(foot - 12, y + 4.5, clip(name, foot - 12, 13), 'end', 13, 'ink-2'),
  );
  chart.silences.push({
    at: { x: foot, y },
    label: text(foot + 34, y + 4, messages[locale].silent, 'start', 12, 'ink-3'),
  });
}

const text = (
  x: number,
  y: number,
  words: string,
  anchor: PlacedText['anchor'],
  size: PlacedText['size'],
  tone: PlacedText['tone'],
): PlacedText => ({ x, y, text: words, anchor, size, tone });
