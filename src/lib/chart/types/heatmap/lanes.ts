import type { Observation } from '#lib/model/figure.ts';
import { bounds } from '#lib/model/period.ts';
import { type Columns, GRAINS } from './columns.ts';
import type { HeatRow } from './rows.ts';

/** A figure over the columns of its period; what has no date stands in a strip beside them. */
export interface HeatItem {
  o: Observation;
  /** First and last column, or the number of its strip. */
  from: number;
  to: number;
  strip: 'undated' | 'unstated' | null;
  open: { start: boolean; end: boolean };
  /** Figures of one time stand below one another. */
  lane: number;
}

/** A row with its figures in lanes. */
export interface HeatLine {
  name: string;
  place: string | null;
  items: HeatItem[];
  lanes: number;
  /** Figures that are not drawn because a later one of the same column is. */
  folded: number;
}

const item = (o: Observation, columns: Columns): HeatItem => {
  const { start, end } = bounds(o.period);
  return {
    o,
    from: start === null ? 0 : columns.of(start, 'first'),
    to: end === null ? columns.count - 1 : columns.of(end, 'last'),
    strip: null,
    open: { start: start === null, end: end === null },
    lane: 0,
  };
};

/** Whether a figure is dated more precisely than a column of its own could be drawn. */
const finer = (o: Observation, { grain }: Columns): boolean => {
  const { start, end } = bounds(o.period);
  const date = start ?? end ?? '';
  return start !== null && start === end && date.length > { year: 4, month: 7, day: 10 }[grain];
};

/**
 * Where columns are coarser than the figures asked for, each shows the last figure in it and says
 * so: no mean, no sum of what may not be added.
 */
function lastOfEach(items: HeatItem[], columns: Columns): HeatItem[] {
  if (GRAINS.indexOf(columns.wanted) <= GRAINS.indexOf(columns.grain)) return items;
  const last = new Map<number, HeatItem>();
  const whole: HeatItem[] = [];
  for (const one of items) {
    if (!finer(one.o, columns) || one.o.suspect) whole.push(one);
    else {
      const before = last.get(one.from);
      const date = (of: HeatItem): string => bounds(of.o.period).end ?? '';
      if (!before || date(one) >= date(before)) last.set(one.from, one);
    }
  }
  return [...whole, ...last.values()];
}

/** Puts a row's figures into as few lanes as keep them from covering each other. */
export function heatLine({ name, figures }: HeatRow, columns: Columns | null): HeatLine {
  const dated = columns ? figures.dated.map((o) => item(o, columns)) : [];
  const drawn = columns ? lastOfEach(dated, columns) : [];
  drawn.sort((a, b) => a.from - b.from || a.to - b.to);
  const ends: number[] = [];
  for (const one of drawn) {
    const free = ends.findIndex((end) => end < one.from);
    one.lane = free < 0 ? ends.length : free;
    ends[one.lane] = one.to;
  }
  const beside = (['undated', 'unstated'] as const).flatMap((strip) =>
    figures[strip].map((o, lane): HeatItem => ({
      ...{ o, strip, lane, from: 0, to: 0, open: { start: false, end: false } },
    })),
  );
  return {
    name,
    place: [...figures.dated, ...figures.undated, ...figures.unstated][0]?.place ?? null,
    items: [...drawn, ...beside],
    lanes: Math.max(1, ends.length, figures.undated.length, figures.unstated.length),
    folded: dated.length - drawn.length,
  };
}

/** The columns of a row that no figure of it speaks of, as runs. */
export function silences({ items }: HeatLine, columns: Columns): { from: number; to: number }[] {
  const covered = new Uint8Array(columns.count);
  for (const { from, to, strip } of items) if (strip === null) covered.fill(1, from, to + 1);
  const runs: { from: number; to: number }[] = [];
  for (let i = 0; i < columns.count; i++) {
    if (covered[i]) continue;
    const last = runs.at(-1);
    if (last && last.to === i - 1) last.to = i;
    else runs.push({ from: i, to: i });
  }
  return runs;
}
