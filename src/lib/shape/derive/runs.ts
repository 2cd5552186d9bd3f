import type { ObservationRow } from '#lib/model/figure.ts';
import { days, isBefore } from '#lib/model/period.ts';
import { groupBy } from '../group.ts';
import { observe } from '../observe.ts';
import { form } from '../window.ts';
import type { Refusal, Refused } from './derivation.ts';

/** Whether a figure's time is over before the other's begins. */
export const before = (a: ObservationRow, b: ObservationRow): boolean =>
  isBefore(days(observe(a).period), days(observe(b).period));

/** Why a row is used for nothing, whatever it is held against. */
export const unusable = (row: ObservationRow): Refused | null =>
  row.suspect ? 'suspect' : row.repeat_of !== null ? 'repeat' : null;

const SAID = ['qualifier', 'value', 'low', 'high'] as const;
/** Whether two rows say the same of how much. */
export const alike = (a: ObservationRow, b: ObservationRow): boolean =>
  SAID.every((field) => a[field] === b[field]);

/** Figures that may be held against each other, each of a time of its own, in order of time. */
interface Runs {
  runs: ObservationRow[][];
  refused: Refusal[];
}

/**
 * Groups rows by place, indicator, level, unit and kind of window. Two figures of one time are
 * used neither of them, unless they say the same.
 */
export function runsOf(rows: readonly ObservationRow[]): Runs {
  const refused: Refusal[] = [];
  const usable: { row: ObservationRow; key: string }[] = [];
  for (const row of rows) {
    const own = form(observe(row).period);
    const reason = unusable(row) ?? (own === null ? 'undated' : null);
    if (reason) refused.push({ row, reason });
    else usable.push({ row, key: [row.place, row.indicator, row.level, row.unit, own].join('\n') });
  }
  const runs = [...groupBy(usable, ({ key }) => key).values()].map((group) => {
    const times = groupBy(
      group.map(({ row }) => row),
      (row) => Object.values(days(observe(row).period) ?? {}).join('/'),
    );
    const kept: [string, ObservationRow][] = [];
    for (const [time, said] of times) {
      const [first, ...more] = said as [ObservationRow, ...ObservationRow[]];
      const same = more.every((other) => alike(first, other));
      if (same) kept.push([time, first]);
      for (const row of same ? more : said)
        refused.push({ row, reason: same ? 'repeat' : 'two_figures' });
    }
    return kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  });
  return { runs: runs.filter((run) => run.length > 0), refused };
}
