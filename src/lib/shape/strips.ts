import { isUndated, type Period } from '#lib/model/period.ts';

/** Where on a timeline an observation belongs: on the axis, or in one of the strips beside it. */
export interface Strips<T> {
  dated: T[];
  /** 报告日期未注明: it is said when, but not which date that is (近三年 in an undated report). */
  undated: T[];
  /** 时段未注明: no window is stated. */
  unstated: T[];
}

const stripOf = (p: Period): keyof Strips<unknown> => {
  if (!isUndated(p)) return 'dated';
  const relative = p.kind === 'instant' || (p.kind === 'span' && p.text !== '');
  return relative ? 'undated' : 'unstated';
};

/** Splits observations by what is known of their dates, each list in the order given. */
export function strips<T extends { period: Period }>(observations: readonly T[]): Strips<T> {
  const all: Strips<T> = { dated: [], undated: [], unstated: [] };
  for (const o of observations) all[stripOf(o.period)].push(o);
  return all;
}
