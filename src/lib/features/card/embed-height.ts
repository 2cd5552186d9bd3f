import { drawnData } from '#lib/chart/derived.ts';
import { lines } from '#lib/chart/marks/lines.ts';
import { textWidth } from '#lib/chart/marks/text-width.ts';
import { layoutOf } from '#lib/chart/registry.ts';
import { card as words } from '#lib/i18n/messages/card.ts';
import { embed } from '#lib/i18n/messages/embed.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { CardContent } from '#lib/chart/card/card-content.ts';

type Embedded = Pick<
  CardContent,
  'title' | 'subtitle' | 'notes' | 'chart' | 'data' | 'annotations'
>;

/** The narrowest frame that hosts usually make, less the padding of `EmbedChart` at both sides. */
const WIDTH = 300 - 2 * 16;
/** The widths of content at which a picture is laid out in frames of 300 to 360 pixels. */
const PICTURES = [WIDTH, 288, 328];
/** Of the picture where a type has no height of its own to tell (a table). */
const UNKNOWN = 360;

/** Sizes and leadings of `EmbedChart`'s styles, in pixels. */
const TITLE = { size: 21, leading: 29.4 };
const SUBTITLE = { size: 14, leading: 21 };
const SMALL = { size: 13, leading: 20.8 };
const WAY = 44;
/** Borders, paddings and margins between the parts. */
const FRAME = 2 + 14 + 8;
const GAPS = { subtitle: 12, annotations: 6, notes: 8, footer: 10 + 6 + 1 };

const deep = (
  text: string,
  { size, leading }: { size: number; leading: number },
  room = WIDTH,
): number => lines(text, room, size).length * leading;

/**
 * A title breaks between clauses before it breaks within one (`word-break: keep-all`), so that it
 * may take a line more than its letters need.
 */
function titleHeight(title: string): number {
  const all: string[] = [];
  for (const clause of title.match(/[^，。、；：！？\s]+[，。、；：！？\s]*/gu) ?? []) {
    const last = all.at(-1);
    if (last !== undefined && textWidth((last + clause).trimEnd(), TITLE.size) <= WIDTH)
      all[all.length - 1] = last + clause;
    else all.push(...lines(clause.trimEnd(), WIDTH, TITLE.size));
  }
  return all.length * TITLE.leading;
}

function pictureHeight({ chart, data }: Embedded, locale: Locale): number {
  const drawn = drawnData(chart, data);
  const heights = PICTURES.map((width) => {
    const { height } = layoutOf(chart, drawn, { locale, size: { width } }) as { height?: unknown };
    return typeof height === 'number' ? height : UNKNOWN;
  });
  return Math.max(...heights);
}

/**
 * Pixels that an embedded chart needs in a narrow frame, for hosts that run no script to ask: a
 * little too much rather than too little. Its type is loaded.
 */
export function embedHeight(card: Embedded, locale: Locale): number {
  const t = embed[locale];
  const { reports } = card.data;
  const source = [
    t.source,
    reports
      .map(
        (one) => `${one[`short_${locale}`]} ${one.reference_date ?? words[locale].undatedReport}`,
      )
      .join(' · '),
  ].join(' ');
  const notes = card.notes.map((note) => deep(note, SMALL));
  const annotated = (card.annotations ?? []).map(({ text }) => deep(text, SUBTITLE, WIDTH - 21));
  // The way to the page with its seal, and the way to the words; side by side where they fit.
  const ways = textWidth(t.open, SMALL.size) + 24 + 24 + textWidth(t.table, SMALL.size) + 22;
  const parts = [
    FRAME,
    titleHeight(card.title),
    GAPS.subtitle + deep(card.subtitle, SUBTITLE),
    pictureHeight(card, locale),
    ...(annotated.length > 0 ? [GAPS.annotations, ...annotated] : []),
    ...(notes.length > 0 ? [GAPS.notes, ...notes] : []),
    GAPS.footer + deep(source, SMALL),
    ways > WIDTH ? 2 * WAY : WAY,
  ];
  return Math.ceil(parts.reduce((sum, part) => sum + part, 0));
}

/**
 * The card of a published chart with what the code of its embed needs. Pages make it where they are
 * built, so that no reader loads how heights are reckoned. Its type is loaded.
 */
export const embeddable = (card: CardContent, locale: Locale): CardContent => ({
  ...card,
  embedHeight: embedHeight(card, locale),
});
