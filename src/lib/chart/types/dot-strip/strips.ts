import type { Observation } from '#lib/model/figure.ts';
import type { Quantity } from '#lib/model/quantity.ts';
import { bounds } from '#lib/model/period.ts';
import { groupBy } from '#lib/shape/group.ts';
import { silent } from '#lib/shape/silent.ts';
import type { ChartData } from '../../type.ts';
import { counted, median } from './median.ts';
import type { DotStripOptions } from './schema.ts';

/** One time for all; each its own, side by side only; or several, divided by their years on request. */
type StripTime = { kind: 'one'; of: Observation } | { kind: 'mixed' } | { kind: 'per_year' };

/** Figures on one line: one indicator, and one time unless it says otherwise. */
export interface Strip {
  indicator: string;
  time: StripTime;
  /** On the axis, the smallest reading first. */
  rows: Observation[];
  /** Not to be believed: off the axis. */
  off: Observation[];
  /** Who is named: in colour where they were chosen, the others as far as there is room. */
  named: Observation[];
  median: Quantity | null;
  /** Places that the median leaves out because others of the strip lie in them. */
  wholes: string[];
}

/** Strips that share an axis: those of one unit. */
export interface StripPanel {
  unit: string;
  strips: Strip[];
  /** Strips that are not drawn: of earlier times, more than a picture holds. */
  folded: Strip[];
  silent: string[];
}

/** A picture holds so many strips of one indicator. */
const MOST = 6;
/** All places are named where they are no more. */
const FEW = 12;

/** The middle of the reading interval, or its lower end where it is open: for order only. */
const size = ({ quantity: q }: Observation): number =>
  (q.likely_low + (q.likely_high ?? q.likely_low)) / 2;

/**
 * Sorts figures into panels by unit, and strips by indicator and time. Times are never mixed in
 * silence: each that two figures share has its strip, the others stand together in one that says so.
 * @param observations of `data.rows`
 */
export function stripPanels(
  data: ChartData,
  options: DotStripOptions,
  observations: readonly Observation[],
): StripPanel[] {
  const perYear = data.derived?.kind === 'per_year';
  return [...groupBy(observations, ({ unit }) => unit)].map(([unit, own]) => {
    const parts = [...groupBy(own, ({ indicator }) => indicator).values()].map((alike) =>
      stripsOf(alike, perYear, data, options),
    );
    return {
      unit,
      strips: parts.flatMap(({ strips }) => strips),
      folded: parts.flatMap(({ folded }) => folded),
      silent: silent(data.places, own),
    };
  });
}

function stripsOf(
  own: readonly Observation[],
  perYear: boolean,
  data: ChartData,
  options: DotStripOptions,
): { strips: Strip[]; folded: Strip[] } {
  const times = groupBy(own, timeOf);
  const make = (rows: readonly Observation[], time?: StripTime): Strip =>
    stripOf(rows, time ?? { kind: 'one', of: rows[0] as Observation }, data, options);
  if (times.size === 1) return { strips: [make(own)], folded: [] };
  if (perYear) return { strips: [make(own, { kind: 'per_year' })], folded: [] };
  const shared = [...times.values()].filter((rows) => rows.length > 1).sort(inTime);
  const alone = [...times.values()].filter((rows) => rows.length === 1).flat();
  const rest = alone.length > 1 ? [make(alone, { kind: 'mixed' })] : alone.map((o) => make([o]));
  return {
    strips: [...shared.slice(-MOST).map((rows) => make(rows)), ...rest],
    folded: shared.slice(0, -MOST).map((rows) => make(rows)),
  };
}

/** What tells times apart: the dates and what is said of them, not the words for them. */
function timeOf({ period }: Observation): string {
  switch (period.kind) {
    case 'unknown':
      return period.kind;
    case 'instant':
      return `at ${period.at ?? ''}`;
    default: {
      const { kind, start, end } = period;
      const words = start === null && end === null && kind === 'span' ? period.text : '';
      return `${kind} ${start ?? ''} ${end ?? ''} ${words}`;
    }
  }
}

/** The earlier end first, undated last. */
function inTime([a]: readonly Observation[], [b]: readonly Observation[]): number {
  const key = (o: Observation | undefined): string => {
    const { start, end } = o ? bounds(o.period) : { start: null, end: null };
    return `${end ?? (start === null ? '9' : '8')}/${start ?? ''}`;
  };
  const [x, y] = [key(a), key(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The smallest reading first; each is read once, which of thousands is felt. */
function bySize(all: readonly Observation[]): Observation[] {
  const sizes = Float64Array.from(all, size);
  const order = Array.from(all, (_, i) => i);
  order.sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0) || a - b);
  return order.map((i) => all[i] as Observation);
}

function stripOf(
  all: readonly Observation[],
  time: StripTime,
  { registry }: ChartData,
  { highlight }: DotStripOptions,
): Strip {
  const rows = bySize(all.filter((o) => !o.suspect));
  const { observations, wholes } = counted(all, registry.places);
  const middle = time.kind === 'mixed' ? null : median(observations);
  return {
    indicator: all[0]?.indicator ?? '',
    time,
    rows,
    off: all.filter((o) => o.suspect),
    named: namedOf(rows, highlight),
    median: middle,
    wholes: middle ? wholes : [],
  };
}

/** The chosen; else the largest, the smallest, and the others where they are few. */
function namedOf(rows: readonly Observation[], highlight?: readonly string[]): Observation[] {
  if (highlight) return rows.filter(({ place }) => highlight.includes(place));
  const [least, most] = [rows[0], rows.at(-1)];
  const ends = most === least ? [most] : [most, least];
  const rest = rows.length <= FEW ? rows.filter((o) => !ends.includes(o)).reverse() : [];
  return [...ends, ...rest].filter((o) => o !== undefined);
}
