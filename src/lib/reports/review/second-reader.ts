/** Two readers of one text, each with a review of their own, and where they disagree. */
import type { Figure } from '#lib/model/figure.ts';

/** What two readers may see differently; words and notes are each reader's own. */
export const COMPARED = [
  ...(['start', 'end', 'role', 'indicator', 'place', 'value', 'low', 'high', 'qualifier'] as const),
  ...(['unit', 'period_kind', 'period_start', 'period_end', 'suspect', 'review'] as const),
] satisfies (keyof Figure)[];

export type Column = (typeof COMPARED)[number];

/** A stretch of the text that two readers read differently. */
export interface Disagreement {
  /** The figure of each reader; null where a reader has none there. */
  first: Figure | null;
  second: Figure | null;
  /** Columns that differ; empty where one of the two is missing. */
  columns: Column[];
}

/**
 * Where two readers disagree, in text order. Figures that either has not reviewed yet are left out:
 * to have no opinion is not to disagree.
 */
export function disagreements(first: readonly Figure[], second: readonly Figure[]): Disagreement[] {
  const found: Disagreement[] = [];
  const taken = new Set<Figure>();
  for (const one of first) {
    const others = second.filter((figure) => overlaps(one, figure));
    const other = others.find((figure) => !taken.has(figure)) ?? null;
    if (other) taken.add(other);
    // A second figure that covers two of the first one's was compared with the earlier.
    const columns = other ? COMPARED.filter((column) => one[column] !== other[column]) : [];
    const open = one.review === 'proposed' || other?.review === 'proposed';
    if (!open && (other === null || columns.length > 0))
      found.push({ first: one, second: other, columns });
  }
  for (const figure of second)
    if (!taken.has(figure) && figure.review !== 'proposed')
      found.push({ first: null, second: figure, columns: [] });
  return found.sort((a, b) => startOf(a) - startOf(b));
}

const overlaps = (a: Figure, b: Figure): boolean => a.start < b.end && b.start < a.end;
const startOf = ({ first, second }: Disagreement): number => first?.start ?? second?.start ?? 0;
