import { marks } from '#lib/i18n/messages/marks.ts';
import type { Locale } from '#lib/model/locale.ts';
import { lines } from './marks/lines.ts';
import type { PlacedText, Point } from './marks/placed.ts';
import { clip, textWidth } from './marks/text-width.ts';
import type { ChartData } from './type.ts';
import { placeNoun, type Vocabulary } from './vocabulary.ts';

/** A dotted place on the baseline, with 无报告 beside it. */
export interface PlacedSilence {
  at: Point;
  label: PlacedText;
}

/** Notes under an axis, in as many lines as they take; returns where what follows begins. */
export function placeNotes(
  chart: { width: number; texts: PlacedText[] },
  notes: readonly string[],
  top: number,
): number {
  let y = top;
  for (const text of notes.flatMap((note) => lines(note, chart.width, 12))) {
    chart.texts.push({ x: 0, y: y + 14, text, anchor: 'start', size: 12, tone: 'ink-3' });
    y += 17;
  }
  return y;
}

/**
 * Places the row of those of whom no report speaks, under an axis of values: named, or counted where
 * they are more than two.
 * @param alone whether nothing else is drawn
 * @returns where what follows begins
 */
export function placeSilent(
  chart: { width: number; texts: PlacedText[]; silences: PlacedSilence[] },
  places: readonly string[],
  y: number,
  { data, words, locale }: { data: ChartData; words: Vocabulary; locale: Locale },
  alone = data.rows.length === 0,
): number {
  if (places.length === 0) return y;
  const t = marks[locale];
  const noun = placeNoun(places, data.registry.places, locale);
  const name =
    places.length <= 2
      ? places.map(words.place).join(t.list)
      : t.silentPlaces(places.length, noun, alone);
  const text = clip(name, chart.width * 0.6, 12);
  const x = textWidth(text, 12) + 8;
  chart.texts.push({ x: 0, y: y + 16, text, anchor: 'start', size: 12, tone: 'ink-2' });
  chart.silences.push({
    at: { x, y: y + 12 },
    label: { x: x + 34, y: y + 16, text: t.silent, anchor: 'start', size: 12, tone: 'ink-3' },
  });
  return y + 24;
}
