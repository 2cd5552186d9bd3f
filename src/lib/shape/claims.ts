import type { Figure } from '#lib/model/figure.ts';
import type { Unit } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import { groupBy } from './group.ts';

/** A report with its figures of all roles: what is no observation can disagree too. */
export interface Told {
  report: Pick<Report, 'id' | 'subject_place' | 'reference_date'>;
  figures: readonly Figure[];
}

/** Two figures of two reports that cannot both stand as they are told; the earlier first. */
export interface Claim {
  kind:
    /** 连续4年 and 连续5年 of one activity, in reports that are not one year apart. */
    | 'runs'
    /** One count that is nobody’s own output here, claimed by two reports. */
    | 'duplicate_claim';
  figures: [string, string];
}

interface Said extends Figure {
  report: Told['report'];
}

/** Every two of a group. */
const pairs = <T>(group: readonly T[]): [T, T][] =>
  group.flatMap((a, i) => group.slice(i + 1).map((b): [T, T] => [a, b]));

/** The word that `data/checks/runs.sql` looks for too: see the README. */
export const RUN_WORD = '连续';

const isRun = ({ role, unit, qualifier, as_written, report }: Said): boolean =>
  role === 'duration' &&
  unit === 'year' &&
  qualifier === 'exact' &&
  as_written.includes(RUN_WORD) &&
  report.reference_date !== null;

const dateOf = ({ report }: Said): string => report.reference_date ?? '';
const yearOf = (one: Said): number => Number(dateOf(one).slice(0, 4));

/** The later run must reach back to the earlier report, else it may have begun anew. */
function runs(said: readonly Said[]): Claim[] {
  const activity = (one: Said) => JSON.stringify([one.subject_zh, one.report.subject_place]);
  return [...groupBy(said.filter(isRun), activity).values()]
    .flatMap(pairs)
    .map(([a, b]): [Said, Said] =>
      dateOf(a) < dateOf(b) || (dateOf(a) === dateOf(b) && a.id < b.id) ? [a, b] : [b, a],
    )
    .filter(([a, b]) => {
      const apart = yearOf(b) - yearOf(a);
      const [first, second] = [a.value ?? 0, b.value ?? 0];
      return a.report.id !== b.report.id && second > apart && second !== first + apart;
    })
    .map(([a, b]) => ({ kind: 'runs', figures: [a.id, b.id] }));
}

/** Numbers of kinds (6类) repeat by nature and are left out. */
function twice(said: readonly Said[], units: readonly Pick<Unit, 'id' | 'dimension'>[]): Claim[] {
  const kinds = new Set(units.filter((one) => one.dimension === 'kinds').map(({ id }) => id));
  const claims = said.filter(
    (one) =>
      one.role === 'other' &&
      one.value !== null &&
      one.unit !== null &&
      one.repeat_of === null &&
      !kinds.has(one.unit),
  );
  const count = (one: Said) => JSON.stringify([one.subject_zh, one.value, one.unit]);
  return [...groupBy(claims, count).values()]
    .flatMap(pairs)
    .filter(([a, b]) => a.report.id !== b.report.id)
    .map(([a, b]) => (a.report.id < b.report.id ? [a, b] : [b, a]))
    .map(([a, b]) => ({ kind: 'duplicate_claim', figures: [(a as Said).id, (b as Said).id] }));
}

/**
 * Every two figures of two reports that disagree without being observations: runs of years whose
 * lengths do not fit the distance of their reports, and one count that two reports claim.
 * @param reports new ones together with the published ones
 */
export function claims(
  reports: readonly Told[],
  { units }: { units: readonly Pick<Unit, 'id' | 'dimension'>[] },
): Claim[] {
  const said = reports.flatMap(({ report, figures }) =>
    figures.map((figure): Said => ({ ...figure, report })),
  );
  return [...runs(said), ...twice(said, units)];
}
