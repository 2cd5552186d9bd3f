/** When a figure holds. Dates are ISO 8601 at the precision stated (`2020`, `2020-11`, `2020-11-20`). */
export const PERIOD_KINDS = ['instant', 'span', 'recurring', 'unknown'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Where a period was read: same sentence, an earlier one, the rule for stocks, an outside fact, nowhere. */
export const PERIOD_BASES = ['stated', 'inherited', 'default', 'resolved', 'none'] as const;
export type PeriodBasis = (typeof PERIOD_BASES)[number];

interface Words {
  /** The words as written (近三年); empty where none stand in the text. */
  text: string;
  basis: PeriodBasis;
}

export type Period = Words &
  (
    | { kind: 'instant'; at: string | null }
    | { kind: 'span'; start: string | null; end: string | null }
    | { kind: 'recurring'; start: string | null; end: string | null }
    | { kind: 'unknown' }
  );

export interface PeriodFields {
  period_kind: PeriodKind;
  period_start: string | null;
  period_end: string | null;
  period_text: string | null;
  period_basis: PeriodBasis;
}

const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Builds the period a row states.
 * @throws RangeError for dates that are not ISO 8601, a window that ends before it starts, an
 *   instant with two different dates, or an unknown period that carries one.
 */
export function period(f: PeriodFields): Period {
  const { period_start: start, period_end: end } = f;
  // Written out below: a spread takes forty times as long, and there may be 150,000 rows.
  const text = f.period_text ?? '';
  const basis = f.period_basis;
  const nonsense = (why: string): never => {
    throw new RangeError(`period ${f.period_kind} ${start}/${end}: ${why}`);
  };
  for (const date of [start, end])
    if (date !== null && !ISO.test(date)) nonsense('not an ISO date');
  if (start !== null && end !== null && firstDay(start) > lastDay(end))
    nonsense('ends before it starts');
  switch (f.period_kind) {
    case 'instant':
      if (start !== end) nonsense('an instant has one date');
      return { text, basis, kind: 'instant', at: start };
    case 'unknown':
      if (start !== null || end !== null) nonsense('unknown has no dates');
      return { text, basis, kind: 'unknown' };
    case 'span':
    case 'recurring':
      return { text, basis, kind: f.period_kind, start, end };
  }
}

/** First day of an ISO date of any precision: `2020` → `2020-01-01`. */
export const firstDay = (date: string): string =>
  date + '-01-01'.slice(Math.min(date.length - 4, 6));

/** Last day of an ISO date of any precision: `2020` → `2020-12-31`, `2024-02` → `2024-02-29`. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Start and end of a period; null where open, not dated or not stated. */
export function bounds(p: Period): { start: string | null; end: string | null } {
  switch (p.kind) {
    case 'instant':
      return { start: p.at, end: p.at };
    case 'span':
    case 'recurring':
      return { start: p.start, end: p.end };
    case 'unknown':
      return { start: null, end: null };
  }
}

/** The first day and the last of a period. */
export interface Days {
  first: string;
  last: string;
}

/** The days of a period; null where it is not dated at both ends. */
export function days(p: Period): Days | null {
  const { start, end } = bounds(p);
  return start === null || end === null ? null : { first: firstDay(start), last: lastDay(end) };
}

/** Whether one is dated and lies within the other, to the day. */
export const within = (inner: Days | null, outer: Days | null): boolean =>
  inner !== null && outer !== null && outer.first <= inner.first && inner.last <= outer.last;

/** Whether one is over before the other begins; of what is not dated nobody knows. */
export const isBefore = (a: Days | null, b: Days | null): boolean =>
  a !== null && b !== null && a.last < b.first;

/** Whether neither start nor end is dated, so that it is drawn in a strip beside the axis. */
export function isUndated(p: Period): boolean {
  const { start, end } = bounds(p);
  return start === null && end === null;
}

/** Whether the period is a window longer than a calendar year, or open at one end. */
export function isWindow(p: Period): boolean {
  if (p.kind !== 'span') return false;
  if (isUndated(p)) return false;
  return p.start === null || p.end === null || p.start.slice(0, 4) !== p.end.slice(0, 4);
}
