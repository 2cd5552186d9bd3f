import { dateLabel } from '#lib/i18n/format/period.ts';
import { marksTime } from '#lib/i18n/messages/marks-time.ts';
import { bounds } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/locale.ts';
import { keepApart } from '../../marks/keep-apart.ts';
import type { Box } from '../../marks/placed.ts';
import { clip, textWidth } from '../../marks/text-width.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { DenseRows } from './dense.ts';
import type { PlacedSeries } from './placed.ts';
import type { TimelinePanel, TimelineRow } from './rows.ts';

const SIZE = 13;
const PITCH = 17;
/** Between a line's last dot and its label. */
const GAP = 16;
/** A line that ends so much before the plot is led to its label by dots, which are no data. */
const FAR = 40;
/** A name is never clipped to less than three characters; the value goes first. */
const LEAST_NAME = 40;

/** What stands at the end of a series' line: its place, and its last value. */
export type EndTexts = Map<string, string>;

/**
 * The texts at the ends of coloured lines and the room they take. A line that another definition
 * takes over from ends without one.
 * @param most pixels the widest may take
 */
export function endTexts(
  own: readonly DenseRows[],
  panel: TimelinePanel,
  most: number,
  { words, locale }: { words: Vocabulary; locale: Locale },
): { texts: EndTexts; room: number } {
  const before = new Set(panel.breaks.map(([figure]) => figure));
  const last = panel.dated.at(-1)?.observation;
  const latest = last ? bounds(last.period).start : null;
  const levels = new Map<string, Set<string | null>>();
  for (const { observation: o } of panel.dated)
    levels.set(o.place, (levels.get(o.place) ?? new Set()).add(o.level));
  const texts: EndTexts = new Map();
  for (const { key, hue, rows } of own) {
    const { observation: o } = rows.at(-1) as TimelineRow;
    if (hue === 'quiet' || before.has(o.id)) continue;
    const at = bounds(o.period).start;
    const value = words.label(o);
    const said =
      at !== null && at !== latest ? marksTime[locale].until(value, dateLabel(at, locale)) : value;
    const several = (levels.get(o.place)?.size ?? 0) > 1 && o.level !== null;
    const place = several
      ? `${words.place(o.place)} ${words.level(o.level ?? '')}`
      : words.place(o.place);
    if (!panel.named && !several) {
      // Clipped, a value would lose its qualifier: it is left to hover.
      if (textWidth(said, SIZE) <= most) texts.set(key, said);
    } else {
      const left = most - textWidth(` ${said}`, SIZE);
      texts.set(
        key,
        left < LEAST_NAME ? clip(place, most, SIZE) : `${clip(place, left, SIZE)} ${said}`,
      );
    }
  }
  const widths = [...texts.values()].map((text) => textWidth(text, SIZE));
  return { texts, room: widths.length === 0 ? 10 : Math.max(...widths) + GAP };
}

/**
 * Puts the labels beside their lines' ends, moved apart so that none covers another, each led to its
 * line. Where the plot is too low for all, the first places keep theirs and hover says the others.
 * @param column from the end of the plot to the edge of the picture
 */
export function placeEnds(series: readonly PlacedSeries[], texts: EndTexts, column: Box): void {
  const ended = series.filter(({ key }) => texts.has(key));
  const fitting = Math.max(1, Math.floor((column.height - SIZE) / PITCH) + 1);
  const kept = ended.slice(0, fitting);
  const ys = kept.map(({ points }) => points.at(-1)?.y ?? 0);
  const stand =
    keepApart(ys, PITCH, [column.y + SIZE / 2, column.y + column.height - SIZE / 2]) ?? ys;
  const x = column.x + GAP;
  kept.forEach((one, i) => {
    const point = one.points.at(-1);
    const y = Math.round((stand[i] as number) * 2) / 2;
    if (!point) return;
    one.end = {
      label: {
        x,
        y: y + SIZE * 0.35,
        text: texts.get(one.key) ?? '',
        anchor: 'start',
        size: SIZE,
        tone: 'ink',
      },
      leader: {
        from: { x: point.x + 4, y: point.y },
        to: { x: x - 4, y },
        far: column.x - point.x > FAR,
      },
    };
  });
}
