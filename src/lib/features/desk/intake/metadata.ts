/** What follows when one field of a report's description changes. Pure; fields an editor wrote stay. */
import { dated, idOf, shortNames } from '#lib/extract/describe.ts';
import { firstDay, lastDay } from '#lib/model/period.ts';
import type { Place } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';

const ISO_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const ID = /^[a-z0-9-]+$/;

/** Whether it is a date at any precision, and a day that the calendar has. */
export const isDate = (text: string): boolean =>
  ISO_DATE.test(text) && (text.length < 10 || text <= lastDay(text.slice(0, 7)));

/** Why an id cannot be taken; null where it can. */
export function idTrouble(
  id: string,
  taken: readonly string[],
): 'empty' | 'pattern' | 'taken' | null {
  if (id === '') return 'empty';
  if (!ID.test(id)) return 'pattern';
  return taken.includes(id) ? 'taken' : null;
}

/** The place that was typed: by id, name or short name in either language; null for none. */
export function placeNamed(text: string, places: readonly Place[]): Place | null {
  const said = text.trim().toLowerCase();
  return (
    places.find(({ id, name_zh, short_zh, name_en, short_en }) =>
      [id, name_zh, short_zh, name_en, short_en].some((name) => name.toLowerCase() === said),
    ) ?? null
  );
}

/** Whether an address is one that a reader may follow. */
export function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** Names separated as Chinese or English writes them. */
export const authorsOf = (text: string): string[] =>
  text
    .split(/[、，,;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What the form proposes for a place and a date, to tell whether an editor has written otherwise. */
function proposed(
  { subject_place, date }: Pick<Report, 'subject_place' | 'date'>,
  places: readonly Place[],
) {
  const place = places.find(({ id }) => id === subject_place);
  return { id: idOf(place, date.earliest) ?? '', ...shortNames(place, date.earliest) };
}

/**
 * A report with another place or date; id and short names go along where nobody wrote their own.
 * @param fixed whether the id is permanent
 * @param free makes an id one that is not taken
 */
export function withChange(
  report: Report,
  change: Partial<Pick<Report, 'subject_place' | 'date' | 'reference_date'>>,
  places: readonly Place[],
  { fixed = false, free = (id: string) => id } = {},
): Report {
  const next = { ...report, ...change };
  const [was, is] = [proposed(report, places), proposed(next, places)];
  const own = (now: string, before: string, then: string): string =>
    now === '' || now === before ? then || now : now;
  const follows = !fixed && is.id !== '' && is.id !== was.id && isProposed(report.id, was.id);
  return {
    ...next,
    id: follows ? free(is.id) : report.id,
    short_zh: own(report.short_zh, was.short_zh, is.short_zh),
    short_en: own(report.short_en, was.short_en, is.short_en),
  };
}

/** Whether nobody has written this id: it is empty, or the proposed one, perhaps with a number behind. */
const isProposed = (id: string, proposed: string): boolean =>
  id === '' ||
  id === proposed ||
  (proposed !== '' && id.startsWith(proposed) && /^-\d+$/.test(id.slice(proposed.length)));

/** The date to count from goes with the report's date where it was the same. */
export function withDate(
  report: Report,
  date: Report['date'],
  places: readonly Place[],
  options?: Parameters<typeof withChange>[3],
): Report {
  const followed = report.reference_date === null || report.reference_date === report.date.latest;
  const reference_date = followed ? date.latest : report.reference_date;
  return withChange(report, { date, reference_date }, places, options);
}

const NO_DATE = dated(null, { value: null, reason: 'not_printed', said: null });

/** The same date with another basis; evidence that spoke of no date is not evidence of one. */
export function withBasis(date: Report['date'], basis: Report['date']['basis']): Report['date'] {
  if (basis === 'none') return NO_DATE;
  const empty = date.basis === 'none';
  return {
    ...date,
    basis,
    latest: basis === 'stated' ? date.earliest : date.latest,
    ...(empty ? { basis_zh: '', basis_en: '' } : {}),
  };
}

/** Whether a window is the wrong way round. */
export const reversed = ({ earliest, latest }: Report['date']): boolean =>
  earliest !== null && latest !== null && firstDay(earliest) > lastDay(latest);
