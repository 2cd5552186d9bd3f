import { doneTo, drawnData } from '#lib/chart/derived.ts';
import { lines } from '#lib/chart/marks/lines.ts';
import { card as words } from '#lib/i18n/messages/card.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { CardContent } from './card-content.ts';

/** A line of text beside a picture; `y` is its baseline, in pixels from the top of its part. */
export interface FrameLine {
  text: string;
  y: number;
  size: number;
  tone: 'ink' | 'ink-2' | 'ink-3';
  heading: boolean;
}

/** What stands above and below a picture that leaves its page. */
export interface Frame {
  above: FrameLine[];
  top: number;
  below: FrameLine[];
  bottom: number;
}

type Said = Pick<CardContent, 'title' | 'subtitle' | 'notes' | 'chart' | 'data' | 'annotations'>;

const SIZES = { title: 20, subtitle: 14, note: 12.5 } as const;
const LEADING = 1.5;

/**
 * The words of a card, set around its picture: a picture without them would lose what was done to
 * its values, its windows, its silence and its source.
 * @param width of the text, in pixels
 * @param address where the chart is found, as absolute as it is known
 */
export function pictureFrame(card: Said, locale: Locale, width: number, address: string): Frame {
  const t = words[locale];
  const done = doneTo(drawnData(card.chart, card.data), locale);
  const told = done !== null && (card.title + card.subtitle).includes(done);
  const sources = card.data.reports.map(
    (report) => `${report[`short_${locale}`]} ${report.reference_date ?? t.undatedReport}`,
  );
  const above = column(width);
  above.add(card.title, SIZES.title, 'ink', true);
  above.add(card.subtitle, SIZES.subtitle, 'ink-2');
  const below = column(width);
  const annotations = card.annotations ?? [];
  annotations.forEach(({ text }, at) => below.add(`${at + 1}. ${text}`, SIZES.note, 'ink-2'));
  for (const note of [...(done !== null && !told ? [done] : []), ...card.notes])
    below.add(note, SIZES.note, 'ink-3');
  if (sources.length > 0) below.add(`${t.source} ${sources.join(' · ')}`, SIZES.note, 'ink-2');
  below.add(address, SIZES.note, 'ink-3');
  return { above: above.lines, top: above.height(), below: below.lines, bottom: below.height() };
}

/** Lines under one another. */
function column(width: number) {
  const all: FrameLine[] = [];
  let y = 0;
  return {
    lines: all,
    height: () => y,
    add(text: string, size: number, tone: FrameLine['tone'], heading = false): void {
      for (const line of lines(text, width, size)) {
        all.push({ text: line, y: y + size * 1.1, size, tone, heading });
        y += size * LEADING;
      }
    },
  };
}
