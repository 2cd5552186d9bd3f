/** Dates for the words that govern a figure: as they say, as their section tells them, as a stock stands. */
import { bounds, firstDay, lastDay, type Period } from '#lib/model/period.ts';
import type { ZhPeriod } from '#lib/zh/periods/periods.ts';
import type { ProposedPeriod } from './candidate.ts';
import { LAST_MONTH_OF_REVIEWS, periodTold, wholeYears } from './told.ts';

interface Governed {
  /** The year that the section, or the paragraph before the words, tells of. */
  year: number | null;
  /** Whether the figure says how things stand. */
  stock: boolean;
  basis: 'stated' | 'inherited';
  /** The report's date. */
  reference: string | null;
}

/** A period as read, in the fields of a candidate. */
export const proposedPeriod = ({ period, asWritten }: ZhPeriod): ProposedPeriod => ({
  ...{ kind: period.kind, ...bounds(period), text: asWritten, basis: period.basis },
});

/** 累计, 截至目前: up to the report, from no named time. */
export const isOpen = ({ granularity, asWritten }: ZhPeriod): boolean =>
  granularity === 'now' && !asWritten.endsWith('以来');

/** What stands at the end of a time: 截至9月底, 2022年末, “十三五”末. */
const AT_THE_END = /^截[至止]|(?:[底末]|年终)$/;
/** Whether words name a day on which things stand, now or at the end of a time. */
export const isStanding = (words: ZhPeriod): boolean =>
  isOpen(words) || AT_THE_END.test(words.asWritten);

/** The end of the year in words that a plan would use as well. */
const YEAR_END = /^年[底末终]/;

/** The period of a figure that these words govern. */
export function dated(
  words: ZhPeriod,
  { year, stock, basis, reference }: Governed,
): ProposedPeriod {
  const read =
    (year === null ? null : periodTold(words, year)) ??
    wholeYears(words, reference) ??
    done(words, reference);
  const text = words.asWritten;
  const said = basis === 'inherited' ? basis : read.basis;
  const { start, end } = bounds(read);
  // What stands as of now, or at the end of a year, is no sum of a time: 截至目前，共建成….
  if (stock && (isOpen(words) || (end !== null && isStanding(words))))
    return { kind: 'instant', start: end, end, text, basis: said };
  // A window that even the report's date does not date is only words: 春节期间.
  const undated = read.kind === 'span' && reference !== null && start === null && end === null;
  return { kind: undated ? 'unknown' : read.kind, start, end, text, basis: said };
}

/**
 * 11月 in a report of March: what was done cannot lie after the report, so it was the year before.
 * 年底 alone may be meant of the year that runs, but for the first months of a year.
 */
function done({ period, reason, asWritten }: ZhPeriod, reference: string | null): Period {
  const { start, end } = bounds(period);
  const first = start ?? end;
  const own = reason === 'year_from_reference' || (reason === 'fact' && start !== null);
  const later = own && reference !== null && first !== null && firstDay(first) > lastDay(reference);
  const runs = YEAR_END.test(asWritten) && Number(reference?.slice(5, 7)) > LAST_MONTH_OF_REVIEWS;
  if (!later || runs || period.kind === 'unknown') return period;
  const back = (date: string | null): string | null =>
    date === null ? null : `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  const { text, basis } = period;
  return period.kind === 'instant'
    ? { kind: 'instant', at: back(start), text, basis }
    : { kind: 'span', start: back(start), end: back(end), text, basis };
}
