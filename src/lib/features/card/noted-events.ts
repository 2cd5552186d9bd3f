import { askedEvents, type ChartChoice } from '#lib/chart/spec.ts';
import type { ChartData } from '#lib/chart/type.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { EventNote } from '#lib/model/registry.ts';
import type { Source } from './chart-data.ts';

/** The data of a chart with the events it asks for, and no others. */
export function withEvents(
  data: ChartData,
  chart: ChartChoice,
  { events = [] }: Pick<Source, 'events'>,
): ChartData {
  const ids = askedEvents(chart);
  const noted = events.filter(({ id }) => ids.includes(id));
  return noted.length > 0 ? { ...data, events: noted } : data;
}

/** The events that may stand beside some figures: of their places, and of no one place. */
export function offeredEvents(
  rows: readonly { place: string }[],
  { events = [] }: Pick<Source, 'events'>,
): EventNote[] {
  const places = new Set(rows.map((row) => row.place));
  return events.filter(({ place }) => place === null || places.has(place));
}

/** The same by what they are called, for a list to choose from. */
export const namedEvents = (
  rows: readonly { place: string }[],
  source: Pick<Source, 'events'>,
  locale: Locale,
): { id: string; name: string }[] =>
  offeredEvents(rows, source).map((event) => ({ id: event.id, name: event[`label_${locale}`] }));
