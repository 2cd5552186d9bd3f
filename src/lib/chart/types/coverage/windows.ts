import type { Observation } from '#lib/model/figure.ts';
import { bounds, type Period } from '#lib/model/period.ts';
import { groupBy } from '#lib/shape/group.ts';
import { strips } from '#lib/shape/strips.ts';

/** Figures said of the same time. */
export interface Window {
  kind: 'span' | 'instant' | 'recurring';
  start: string | null;
  end: string | null;
  observations: Observation[];
}

/** What is said of a row, by when it is said of. */
export interface Windows {
  /** The earliest first, of those the longest. */
  dated: Window[];
  /** The report is not dated, or no window is stated: they stand beside the years. */
  undated: Observation[];
  unstated: Observation[];
}

const kindOf = ({ kind }: Period): Window['kind'] => (kind === 'unknown' ? 'span' : kind);

/** Figures by the window they are said of. A window stays whole: it is not the sum of its years. */
export function windowsOf(observations: readonly Observation[]): Windows {
  const { dated, ...beside } = strips(observations);
  const same = groupBy(dated, ({ period }) => {
    const { start, end } = bounds(period);
    return `${kindOf(period)} ${start ?? ''}/${end ?? ''}`;
  });
  const all = [...same.values()].flatMap((own): Window[] => {
    const [first] = own;
    if (!first) return [];
    return [{ kind: kindOf(first.period), ...bounds(first.period), observations: own }];
  });
  return { ...beside, dated: all.sort(byStart) };
}

/** An open start comes before every date; of like starts the longer window. */
function byStart(a: Window, b: Window): number {
  const [x, y] = [a.start ?? '', b.start ?? ''];
  if (x.slice(0, 4) !== y.slice(0, 4)) return x < y ? -1 : 1;
  const [end, other] = [a.end ?? '9', b.end ?? '9'];
  return end === other ? 0 : end > other ? -1 : 1;
}
