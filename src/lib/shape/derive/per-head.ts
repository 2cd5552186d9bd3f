import type { ObservationRow } from '#lib/model/figure.ts';
import { type Days, days, isBefore } from '#lib/model/period.ts';
import { groupBy } from '../group.ts';
import { observe } from '../observe.ts';
import type { Derived, Refusal, Refused } from './derivation.ts';
import { quotient } from './interval.ts';
import { madeOf } from './made-of.ts';
import { alike, unusable } from './runs.ts';

/** Unit of so many yuan a person: both ids. */
const quotientUnit = (over: string, under: string): string => `${over}/${under}`;

const daysOf = (row: ObservationRow): Days | null => days(observe(row).period);

/**
 * The heads at the time of a figure: of the same place, said of a time that overlaps it, the latest
 * where several do. What has no date has the heads of its own report, where they have none either.
 */
function headsOf(row: ObservationRow, heads: readonly ObservationRow[]): ObservationRow | Refused {
  const own = daysOf(row);
  const near = heads.filter((head) => {
    const other = daysOf(head);
    if (own === null || other === null)
      return own === other && head.report === row.report && head.period_kind === row.period_kind;
    return !isBefore(own, other) && !isBefore(other, own);
  });
  if (near.length === 0) return own === null ? 'undated' : 'no_denominator';
  const latest = near.reduce((most, one) => {
    const [a, b] = [daysOf(most), daysOf(one)];
    return a && b && b.last > a.last ? one : most;
  });
  const rivals = near.filter((one) => daysOf(one)?.last === daysOf(latest)?.last);
  return rivals.every((one) => alike(one, latest)) ? latest : 'two_figures';
}

/**
 * Amounts divided by heads of the same place and time.
 * @param heads rows of one indicator that counts what is divided by (persons, households)
 * @param ratios indicators that are ratios already
 */
export function perHead(
  rows: readonly ObservationRow[],
  heads: readonly ObservationRow[],
  ratios: ReadonlySet<string>,
): Derived {
  const made = madeOf('per_head');
  const refused: Refusal[] = [];
  const counted = groupBy(
    heads.filter((head) => unusable(head) === null),
    ({ place }) => place,
  );
  for (const row of rows) {
    const head = ratios.has(row.indicator)
      ? 'ratio'
      : (unusable(row) ?? headsOf(row, counted.get(row.place) ?? []));
    const result =
      typeof head === 'string' ? head : quotient(observe(row).quantity, observe(head).quantity);
    if (typeof result === 'string' || typeof head === 'string')
      refused.push({ row, reason: typeof result === 'string' ? result : 'no_denominator' });
    else made.add(row, result, [row, head], quotientUnit(row.unit, head.unit));
  }
  const [one] = heads;
  return made.done(refused, one ? { denominator: one.indicator } : {});
}
