/**
 * What a report says of how much. `low` and `high` hold what the words force and are drawn, spoken
 * and exported; `likely_low`..`likely_high` is the reading interval used only to order (Methods).
 */
export const QUALIFIERS = [
  'exact',
  'more_than',
  'at_least',
  'nearly',
  'less_than',
  'at_most',
  'about',
  'range',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

interface Reading {
  /** Lower end of the reading interval, in the unit. */
  likely_low: number;
  /** Upper end; null where the words leave it open (超, 突破, 以上). */
  likely_high: number | null;
  /** Place value of the last digit written: 2.1万 → 1000; null where unknown. */
  precision: number | null;
}

export type Quantity = Reading &
  (
    | { kind: 'exact'; value: number; low: number; high: number }
    | { kind: 'more_than' | 'at_least'; value: number; low: number; high: null }
    | { kind: 'nearly' | 'less_than' | 'at_most'; value: number; low: null; high: number }
    | { kind: 'about'; value: number; low: null; high: null }
    | { kind: 'range'; value: null; low: number; high: number }
  );

/** The columns of a CSV or SQL row that make up a quantity. */
export interface QuantityFields {
  qualifier: Qualifier;
  value: number | null;
  low: number | null;
  high: number | null;
  likely_low: number;
  likely_high: number | null;
  precision: number | null;
}

/**
 * Builds the quantity a row states.
 * @throws RangeError where the fields contradict the qualifier (an exact figure with a bound apart
 *   from its value, a range that ends before it starts): that is a bug or unvalidated input.
 */
export function quantity(f: QuantityFields): Quantity {
  const nonsense = (why: string): never => {
    throw new RangeError(`quantity ${f.qualifier} ${f.value} [${f.low}, ${f.high}]: ${why}`);
  };
  for (const n of [f.value, f.low, f.high, f.likely_low, f.likely_high, f.precision])
    if (n !== null && !Number.isFinite(n)) nonsense('not a finite number');
  // Written out below: a spread takes forty times as long, and there may be 150,000 rows.
  const { likely_low, likely_high, precision } = f;
  if (likely_high !== null && likely_high < likely_low) nonsense('reading interval reversed');
  switch (f.qualifier) {
    case 'exact':
      if (f.value === null || f.low !== f.value || f.high !== f.value)
        return nonsense('exact needs value = low = high');
      return {
        likely_low,
        likely_high,
        precision,
        kind: 'exact',
        value: f.value,
        low: f.value,
        high: f.value,
      };
    case 'more_than':
    case 'at_least':
      if (f.value === null || f.low === null || f.high !== null)
        return nonsense('a lower bound needs value and low, and no high');
      return {
        likely_low,
        likely_high,
        precision,
        kind: f.qualifier,
        value: f.value,
        low: f.low,
        high: null,
      };
    case 'nearly':
    case 'less_than':
    case 'at_most':
      if (f.value === null || f.high === null || f.low !== null)
        return nonsense('an upper bound needs value and high, and no low');
      return {
        likely_low,
        likely_high,
        precision,
        kind: f.qualifier,
        value: f.value,
        low: null,
        high: f.high,
      };
    case 'about':
      if (f.value === null || f.low !== null || f.high !== null)
        return nonsense('about needs a value and no bounds');
      return {
        likely_low,
        likely_high,
        precision,
        kind: 'about',
        value: f.value,
        low: null,
        high: null,
      };
    case 'range':
      if (f.low === null || f.high === null || f.low > f.high)
        return nonsense('a range needs low ≤ high');
      return {
        likely_low,
        likely_high,
        precision,
        kind: 'range',
        value: null,
        low: f.low,
        high: f.high,
      };
  }
}

/** Whether the words say that the number itself is not meant (多, 近, 不足). */
export const excludesBound = (qualifier: Qualifier): boolean =>
  qualifier === 'more_than' || qualifier === 'nearly' || qualifier === 'less_than';

/** How far a rounded number (2.1万) may lie off the one that is printed: half its last place. */
export const roundedBy = ({ kind, precision }: Pick<Quantity, 'kind' | 'precision'>): number =>
  kind === 'exact' && precision !== null && precision !== 1 ? precision / 2 : 0;

/** The number a mark is placed at: the value as printed, or the upper end of a range. */
export const nominal = (q: Quantity): number => (q.kind === 'range' ? q.high : q.value);
