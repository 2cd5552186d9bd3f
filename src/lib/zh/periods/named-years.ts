/** Years before they are dated: what they are counted from, and how far from there. */

/** What the years of a moment are counted from: nothing, the reference, the sentence, the century. */
export type YearBase = 'stated' | 'reference' | 'antecedent' | 'century' | 'decade';

export interface Years {
  base: YearBase;
  /** First and last year, or the distance from the base. */
  from: number;
  to: number;
  grain: 'year' | 'years';
  blurred: boolean;
  /** Where it ends in the view. */
  end: number;
}

/** One year. */
export const one = (base: YearBase, year: number, end: number): Years => ({
  base,
  from: year,
  to: year,
  grain: 'year',
  blurred: false,
  end,
});
