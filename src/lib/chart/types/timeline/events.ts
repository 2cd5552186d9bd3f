import { dateLabel } from '#lib/i18n/format/period.ts';
import { marksTime } from '#lib/i18n/messages/marks-time.ts';
import { firstDay, lastDay } from '#lib/model/period.ts';
import type { Locale } from '#lib/model/locale.ts';
import { lines } from '../../marks/lines.ts';
import type { PlacedText } from '../../marks/placed.ts';
import { textWidth } from '../../marks/text-width.ts';
import type { Calendar } from '../../scales/calendar.ts';
import type { ChartData } from '../../type.ts';

/** An event note of a chart, with its number. */
export interface NumberedEvent {
  number: number;
  start: string;
  end: string;
  /** 1 新冠疫情（2020年）. */
  words: string;
}

/**
 * The events that may be noted beside some figures, in order of time: those of the places the
 * figures are of, and those of no one place, within the axis.
 * @param chosen ids of those an editor chose; without it all that the data bring along
 */
export function eventsOf(
  { events = [], rows }: ChartData,
  within: Pick<Calendar, 'bands'>,
  locale: Locale,
  chosen?: readonly string[],
): NumberedEvent[] {
  const [first, last] = [within.bands[0]?.date ?? '', within.bands.at(-1)?.date ?? ''];
  const places = new Set(rows.map(({ place }) => place));
  const t = marksTime[locale];
  return events
    .map((event) => ({ ...event, end: event.date_end ?? event.date_start }))
    .filter(({ id }) => chosen?.includes(id) ?? true)
    .filter(({ place }) => place === null || places.has(place))
    .filter(
      ({ date_start, end }) =>
        lastDay(end) >= firstDay(first) && firstDay(date_start) <= lastDay(last),
    )
    .sort((a, b) => (a.date_start < b.date_start ? -1 : a.date_start > b.date_start ? 1 : 0))
    .map((event, i): NumberedEvent => {
      const [from, to] = [event.date_start, event.end].map((date) => dateLabel(date, locale)) as [
        string,
        string,
      ];
      const date = from === to ? from : t.dateRange(from, to);
      const words = t.event(String(i + 1), date, event[`label_${locale}`]);
      return { number: i + 1, start: event.date_start, end: event.end, words };
    });
}

const SIZE = 12;
const LINE = 18;
const BETWEEN = 20;

/** The words of events, one after another in as many lines as they take, from `top` down. */
export function eventNotes(
  events: readonly NumberedEvent[],
  top: number,
  width: number,
): { texts: PlacedText[]; height: number } {
  const texts: PlacedText[] = [];
  let [x, y] = [0, top];
  for (const { words } of events) {
    const rows = lines(words, width, SIZE);
    const length = textWidth(words, SIZE);
    if (x > 0 && x + length > width) [x, y] = [0, y + LINE];
    rows.forEach((text, i) => {
      texts.push({ x, y: y + 13 + i * LINE, text, anchor: 'start', size: SIZE, tone: 'ink-2' });
    });
    if (rows.length > 1) [x, y] = [0, y + rows.length * LINE];
    else x += length + BETWEEN;
  }
  return { texts, height: events.length === 0 ? 0 : y + (x > 0 ? LINE : 0) + 4 - top };
}
