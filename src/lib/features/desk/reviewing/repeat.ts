/** The change made last, to be made again: of another figure, or of all that were alike. Pure. */
import type { Figure } from '#lib/model/figure.ts';
import type { Indicator } from '#lib/model/registry.ts';
import type { Report } from '#lib/model/report.ts';
import { locate } from '#lib/reports/locate.ts';
import { figuresOf, type Change, type Decision, type Review } from '#lib/reports/review/review.ts';
import { isOpen } from './filters.ts';
import { roleChange } from './role-change.ts';
import { indicatorChange } from './suggested.ts';

/** What holds for every figure that is called so. */
const OF_SUBJECT = ['role', 'indicator', 'unit', 'subject_zh', 'subject_en'] as const;
/** What holds for the figures around it that said the same before. */
const OF_PARAGRAPH = [
  ...(['place', 'level', 'period_kind', 'period_start', 'period_end'] as const),
  ...(['period_text', 'period_basis'] as const),
] as const;
/** What may be said again of another figure; an amount is each figure's own. */
const REPEATED = [...OF_SUBJECT, ...OF_PARAGRAPH, 'suspect', 'note_zh', 'note_en'] as const;

export interface Made {
  /** The figure before it was changed. */
  before: Figure;
  /** The columns that became another, of those that may be said again; never empty. */
  change: Change;
}

const changeOf = (decision: Decision): { id: string; change: Change } | null =>
  decision.kind === 'several'
    ? (decision.decisions.find((one) => one.kind === 'change') ?? null)
    : decision.kind === 'change'
      ? decision
      : null;

/** The last change of a review; null where none was made, or nothing of it fits another figure. */
export function lastMade(review: Review): Made | null {
  const { decisions } = review;
  const at = decisions.findLastIndex((decision) => changeOf(decision) !== null);
  const last = decisions[at] && changeOf(decisions[at]);
  if (!last) return null;
  const then = figuresOf({ ...review, decisions: decisions.slice(0, at) });
  const before = then.find(({ id }) => id === last.id);
  if (!before) return null;
  const other = REPEATED.filter(
    (column) => last.change[column] !== undefined && last.change[column] !== before[column],
  );
  const change: Change = Object.fromEntries(other.map((column) => [column, last.change[column]]));
  return other.length === 0 ? null : { before, change };
}

/** What making a change again asks besides the figure. */
export interface Around {
  text: string;
  /** Whom the report is of; null where nobody has said. */
  place: string | null;
  indicators: readonly Indicator[];
}

/**
 * What that change changes of a figure; empty where nothing. An indicator fills the words and the
 * unit only where the figure has none of its own, as it does when it is chosen.
 */
export function repeated({ change }: Made, figure: Figure, around: Around): Change {
  if (change.role !== undefined) return roleChange(figure, change.role, around.text, around.place);
  const indicator = around.indicators.find(({ id }) => id === change.indicator);
  const next: Change = { ...change, ...(indicator && indicatorChange(figure, indicator)) };
  // What is no measure has neither indicator nor place.
  const keeps = (column: string): boolean =>
    figure.role === 'measure' || (column !== 'indicator' && column !== 'place');
  return Object.fromEntries(
    Object.entries(next).filter(
      ([column, to]) => keeps(column) && figure[column as keyof Change] !== to,
    ),
  );
}

/**
 * The unreviewed figures for which the change holds as well: those that said the same in what was
 * changed, under the same name and in the same unit where it is about what is counted, in the same
 * paragraph where it is about whom or when.
 */
export function alikeTo(
  { before, change }: Made,
  figures: readonly Figure[],
  report: Pick<Report, 'sections' | 'paragraphs'>,
): Figure[] {
  const columns = Object.keys(change) as (keyof Change)[];
  const about = (some: readonly string[]): boolean => columns.some((one) => some.includes(one));
  const [named, around] = [about(OF_SUBJECT), about(OF_PARAGRAPH)];
  // A doubt or a note is about one figure.
  if (!named && !around) return [];
  const paragraph = (figure: Figure): string => {
    const { section, paragraph: number } = locate(report, figure.start);
    return `${section?.number} ${number}`;
  };
  const here = paragraph(before);
  const period = about(OF_PARAGRAPH.filter((one) => one.startsWith('period')));
  return figures.filter(
    (one) =>
      one.id !== before.id &&
      isOpen(one) &&
      one.role === before.role &&
      columns.every((column) => one[column] === before[column]) &&
      (!named || (one.subject_zh === before.subject_zh && one.unit === before.unit)) &&
      (columns.includes('role') ? one.as_written === before.as_written : true) &&
      (!period || one.period_text === before.period_text) &&
      (named || paragraph(one) === here),
  );
}
