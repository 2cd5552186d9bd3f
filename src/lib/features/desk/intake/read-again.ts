/** A work read again, because the report is of another date or place than was thought. */
import { coveredBy } from '#lib/extract/describe.ts';
import type { Figure } from '#lib/model/figure.ts';
import type { Report } from '#lib/model/report.ts';
import type { Decision } from '#lib/reports/review/review.ts';
import type { DeskWork } from '../work.ts';
import { propose, type ReadingData } from './start-work.ts';

/** What another reading changed. */
export interface Reread {
  work: DeskWork;
  /** Proposals that say something else now. */
  changed: number;
  /** Those among them that somebody had decided on already: to be looked at again. */
  decided: number;
  /** Decisions that no longer find their numeral, for its span is another. */
  lost: number;
}

/** Whether a change of the description lets the text be read otherwise. */
export const readsOtherwise = (before: Report, after: Report): boolean =>
  before.reference_date !== after.reference_date || before.subject_place !== after.subject_place;

/**
 * Reads the text of a work again, of another date or place. A numeral with the same span keeps its
 * id, and so every decision about it; decisions that have lost theirs stay in the list, for it may
 * come back. Published figures are not proposals: of them only the description changes.
 */
export function readAgain(
  work: DeskWork,
  report: Report,
  data: ReadingData,
  onShare?: (share: number) => void,
): Reread {
  const { first, second } = work.reviews;
  if (work.published || !readsOtherwise(work.report, report))
    return { work: { ...work, report }, changed: 0, decided: 0, lost: 0 };
  const { figures, proposals } = propose(first.text, report, data, onShare);
  const ids = idsBySpan(figures, first.proposed);
  const renamed = (id: string | null): string | null => id && (ids.get(id) ?? null);
  const proposed = figures.map((figure) => ({
    ...figure,
    id: renamed(figure.id) ?? figure.id,
    part_of: renamed(figure.part_of),
    repeat_of: renamed(figure.repeat_of),
  }));
  const before = new Map(first.proposed.map((figure) => [figure.id, JSON.stringify(figure)]));
  const others = proposed.filter((one) => before.get(one.id) !== JSON.stringify(one));
  const touched = new Set([first, second].flatMap((pass) => pass?.decisions.flatMap(named) ?? []));
  const here = new Set(proposed.map(({ id }) => id));
  const covers = coveredBy(proposed, data.registry.places, report.subject_place);
  return {
    work: {
      ...work,
      report: { ...report, covers },
      reviews: {
        first: { ...first, proposed },
        second: second && { ...second, proposed },
      },
      proposals: Object.fromEntries(
        Object.entries(proposals).map(([id, proposal]) => [ids.get(id) ?? id, proposal]),
      ),
    },
    changed: others.length,
    decided: others.filter(({ id }) => touched.has(id)).length,
    lost: [...touched].filter((id) => before.has(id) && !here.has(id)).length,
  };
}

/** For each id of a new reading the one the same span had before, else one that nothing had. */
function idsBySpan(now: readonly Figure[], before: readonly Figure[]): Map<string, string> {
  const span = ({ start, end }: Figure): string => `${start} ${end}`;
  const old = new Map(before.map((figure) => [span(figure), figure.id]));
  let last = Math.max(0, ...before.map(({ id }) => Number(/^c(\d+)$/.exec(id)?.[1] ?? 0)));
  return new Map(now.map((figure) => [figure.id, old.get(span(figure)) ?? `c${(last += 1)}`]));
}

/** The figures a decision names. */
function named(decision: Decision): string[] {
  switch (decision.kind) {
    case 'add':
      return [];
    case 'several':
      return decision.decisions.map(({ id }) => id);
    case 'merge':
      return [decision.first, decision.second];
    default:
      return [decision.id];
  }
}
