import type { ObservationRow } from '#lib/model/figure.ts';
import type { QuantityFields } from '#lib/model/quantity.ts';
import type { Derivation, Derived, DeriveKind, Refusal } from './derivation.ts';

/** Collects derived rows with the figures they were made of. */
interface Making {
  /** A row that stands for `row`'s figure and was made of `sources`, in the order they are told. */
  add: (
    row: ObservationRow,
    quantity: QuantityFields,
    sources: readonly ObservationRow[],
    unit: string,
  ) => void;
  done: (refused: Refusal[], more?: Partial<Derivation>) => Derived;
}

/**
 * Derived rows keep what is said of their figure, its evidence and its words; they are no part of
 * anything, because a difference of parts is none.
 */
export function madeOf(kind: DeriveKind): Making {
  const rows: ObservationRow[] = [];
  const figures: Record<string, string[]> = {};
  const sources = new Set<ObservationRow>();
  // All parts of a set have the same sources, named once.
  const named = new Map<readonly ObservationRow[], string[]>();
  const idsOf = (of: readonly ObservationRow[]): string[] => {
    const known = named.get(of) ?? of.map(({ figure }) => figure);
    if (!named.has(of)) for (const one of of) sources.add(one);
    named.set(of, known);
    return known;
  };
  return {
    add(row, quantity, of, unit) {
      rows.push({ ...row, ...quantity, unit, part_of: null, repeat_of: null });
      figures[row.figure] = idsOf(of);
    },
    done: (refused, more = {}) => ({
      rows,
      refused,
      derived: { kind, ...more, figures, sources: [...sources], refused },
    }),
  };
}
