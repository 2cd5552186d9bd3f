import type { Observation } from '#lib/model/figure.ts';
import { bounds } from '#lib/model/period.ts';
import { groupBy } from '#lib/shape/group.ts';
import { ordinal, unitOf } from '../../scales/calendar.ts';

/** A line with what lies between its points, counted in years, months or days. */
interface Stepped {
  line: Observation[];
  unit: string;
  steps: number[];
}

function stepped(line: Observation[]): Stepped {
  // A line is dated at both ends: series joins nothing else.
  const dates = line.map((o) => bounds(o.period).start ?? '');
  const unit = unitOf(dates);
  const at = dates.map((date) => ordinal(date, unit));
  return { line, unit, steps: at.slice(1).map((n, i) => n - (at[i] as number)) };
}

/** The most frequent of some steps, the smaller of two alike: yearly, every ten years, daily. */
function usual(steps: readonly number[]): number {
  const counted = [...groupBy(steps, (step) => step)].filter(([step]) => step > 0);
  counted.sort(([a, x], [b, y]) => y.length - x.length || a - b);
  return counted[0]?.[0] ?? 0;
}

/**
 * Cuts lines where a date is missing: where the next point lies farther off than is usual among the
 * lines that stand together. A gap stays a gap; what is left of a line by itself is a dot.
 * @param lines what `series` lets be joined
 * @returns runs of two points or more
 */
export function unbroken(lines: readonly Observation[][]): Observation[][] {
  const all = lines.map(stepped);
  const step = new Map(
    [...groupBy(all, ({ unit }) => unit)].map(([unit, own]) => [
      unit,
      usual(own.flatMap(({ steps }) => steps)),
    ]),
  );
  return all
    .flatMap(({ line, unit, steps }) => {
      const runs: Observation[][] = [line.slice(0, 1)];
      line.slice(1).forEach((o, i) => {
        if ((steps[i] as number) > (step.get(unit) ?? 0)) runs.push([o]);
        else runs.at(-1)?.push(o);
      });
      return runs;
    })
    .filter((run) => run.length > 1);
}

/** The dates that are missing within a line, as the dates before and after each gap. */
export function gaps(
  line: readonly Observation[],
  runs: readonly Observation[][],
): [string, string][] {
  const together = new Set(
    runs.flatMap((run) => run.slice(1).map((o, i) => `${run[i]?.id} ${o.id}`)),
  );
  return line.slice(1).flatMap((o, i): [string, string][] => {
    const before = line[i] as Observation;
    return together.has(`${before.id} ${o.id}`)
      ? []
      : [[bounds(before.period).end ?? '', bounds(o.period).start ?? '']];
  });
}
