import { type Days, days, isBefore, within } from '#lib/model/period.ts';
import { excludesBound } from '#lib/model/quantity.ts';
import { type Comparand, indexOf } from '../comparability-words.ts';
import { groupBy } from '../group.ts';
import type { SumContradiction, SumWords } from './contradiction.ts';
import { greatestOf, hasLow, idsOf, key, least, most, together } from './together.ts';

/** A total with the days of its window. */
interface Total {
  o: Comparand;
  window: Days;
}

/** What `data/checks/windows-above-window.sql` finds. */
export function windowsTogether(all: readonly Comparand[], words: SumWords): SumContradiction[] {
  const { indicators } = indexOf(words);
  const totals = all.flatMap((o): Total[] => {
    const window = days(o.period);
    const flow = indicators.get(o.indicator)?.nature === 'flow' && o.period.kind === 'span';
    return flow && window && o.part_of === null && !o.suspect ? [{ o, window }] : [];
  });
  const said = groupBy(totals, ({ o }) => key(o.indicator, o.place, o.level, o.unit));
  return [...said.values()].flatMap((group) =>
    group.flatMap((whole) => {
      if (whole.o.quantity.high === null) return [];
      const inside = group.filter(
        ({ o, window }) =>
          within(window, whole.window) && !within(whole.window, window) && hasLow(o),
      );
      const above = [...groupBy(inside, ({ window }) => months(window)).values()]
        .flatMap(rowsOf)
        .filter((row) => row.length > 1 && exceeds(row, whole.o))
        .map((row) => ({ length: row.length, figures: idsOf(row) }))
        .sort((a, b) => a.length - b.length || (a.figures.join() < b.figures.join() ? -1 : 1))[0];
      return above
        ? [{ kind: 'windows_together' as const, figures: [...above.figures, whole.o.id] }]
        : [];
    }),
  );
}

/** Months from the first to the last of a window: windows of one length stand beside one another. */
const months = ({ first, last }: Days): number =>
  12 * (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) +
  Number(last.slice(5, 7)) -
  Number(first.slice(5, 7));

function exceeds(row: readonly Comparand[], whole: Comparand): boolean {
  const top = most(whole);
  const sum = together(row);
  const excluded = [...row, whole].some(({ quantity }) => excludesBound(quantity.kind));
  return row.every((one) => least(one) <= top) && (sum > top || (sum === top && excluded));
}

/** Windows of one length in rows: from each one on, always the next that begins after it has ended. */
function rowsOf(windows: readonly Total[]): Comparand[][] {
  const inTime = [...groupBy(windows, ({ window }) => key(window.first, window.last)).values()]
    .map((same) => ({ window: same[0]?.window ?? null, o: greatestOf(same.map(({ o }) => o)) }))
    .sort((a, b) => (a.window?.first ?? '').localeCompare(b.window?.first ?? ''));
  return inTime.flatMap((start, at) => {
    const rows = [[start.o]];
    let [row, end] = [[start.o], start.window];
    for (const next of inTime.slice(at + 1))
      if (isBefore(end, next.window)) {
        rows.push((row = [...row, next.o]));
        end = next.window;
      }
    return rows;
  });
}
