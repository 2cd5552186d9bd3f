import { doneTo, drawnData } from '#lib/chart/derived.ts';
import { lines } from '#lib/chart/marks/lines.ts';
import { describeOf } from '#lib/chart/registry.ts';
import { card as words } from '#lib/i18n/messages/card.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';

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
const GAP = 6;

/** What stands below a picture, each a line of its own before it is broken. */
function wordsBelow(
  card: Said,
  locale: Locale,
  address: string,
): Record<'annotations' | 'notes' | 'sources', string[]> {
  const t = words[locale];
  const done = doneTo(drawnData(card.chart, card.data), locale);
  const told = done !== null && (card.title + card.subtitle).includes(done);
  const sources = card.data.reports.map(
    (report) => `${report[`short_${locale}`]} ${report.reference_date ?? t.undatedReport}`,
  );
  return {
    annotations: (card.annotations ?? []).map(({ text }, at) => `${at + 1}. ${text}`),
    notes: [...(done !== null && !told ? [done] : []), ...card.notes],
    sources: [...(sources.length > 0 ? [`${t.source} ${sources.join(' · ')}`] : []), address],
  };
}

/**
 * The words of a card, set around its picture: a picture without them would lose what was done to
 * its values, its windows, its silence and its source.
 * @param width of the text, in pixels
 * @param address where the chart is found, as absolute as it is known
 */
export function pictureFrame(card: Said, locale: Locale, width: number, address: string): Frame {
  const { annotations, notes, sources } = wordsBelow(card, locale, address);
  const above = column(width);
  above.add(card.title, SIZES.title, 'ink', true);
  above.add(card.subtitle, SIZES.subtitle, 'ink-2');
  const below = column(width);
  for (const text of annotations) below.add(text, SIZES.note, 'ink-2');
  for (const text of notes) below.add(text, SIZES.note, 'ink-3');
  below.gap();
  const last = sources.length - 1;
  sources.forEach((text, at) => below.add(text, SIZES.note, at < last ? 'ink-2' : 'ink-3'));
  return { above: above.lines, top: above.height(), below: below.lines, bottom: below.height() };
}

/**
 * The picture for who does not see it. Read as one image, nothing within it is read: the description
 * says what is drawn and every word that stands around it.
 */
export function pictureAlt(
  card: Said,
  locale: Locale,
  address: string,
): { title: string; desc: string } {
  const said = describeOf(card.chart, card.data, locale);
  const { annotations, notes, sources } = wordsBelow(card, locale, address);
  const more = notes.filter((note) => !said.includes(note));
  return {
    title: card.title,
    desc: [card.subtitle, said, ...annotations, ...more, ...sources].filter(Boolean).join('\n'),
  };
}

/** Lines under one another. */
function column(width: number) {
  const all: FrameLine[] = [];
  let y = 0;
  return {
    lines: all,
    height: () => y,
    /** Sets off what follows from what stands already. */
    gap(): void {
      if (y > 0) y += GAP;
    },
    add(text: string, size: number, tone: FrameLine['tone'], heading = false): void {
      for (const line of lines(text, width, size)) {
        all.push({ text: line, y: y + size * 1.1, size, tone, heading });
        y += size * LEADING;
      }
    },
  };
}
