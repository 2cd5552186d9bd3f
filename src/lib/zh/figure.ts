/** One figure of a Chinese text, as `readFigures` gives it. */
import type { Qualifier, Quantity } from '#lib/model/quantity.ts';
import type { QualifierPosition } from './qualifiers.ts';

export type Hint =
  'cardinal' | 'ordinal' | 'percent' | 'fraction' | 'money' | 'year' | 'duration' | 'identifier';

export interface ZhFigure {
  /** Offsets in UTF-16 code units of the text as given, end exclusive: qualifier, number and unit. */
  start: number;
  end: number;
  /** The slice without line breaks. */
  asWritten: string;
  /** What its form says; what it is in its sentence is decided later. */
  hint: Hint;
  quantity: Quantity | null;
  /** Decimal text in the unit; null for a range, and where the digits are no quantity. */
  value: string | null;
  low: string | null;
  high: string | null;
  qualifiers: {
    word: string;
    kind: Qualifier;
    position: QualifierPosition;
    start: number;
    end: number;
  }[];
  /** The unit's words, normalised: 人次, 元, 个百分点; empty where none is written. */
  unitWords: string;
  /** Id of the registry, or what a registry would call it; null where none can be told. */
  unit: string | null;
  /** ISO 4217 code of a sum of money. */
  currency: string | null;
  /** What the unit is said for each of: `['person']` for 每人 or 人均. */
  per: string[];
  /** Span of the number alone. */
  numeral: { start: number; end: number };
}

export interface ReadOptions {
  /** Further words that hold numerals and count nothing: names of places and firms. */
  names?: readonly string[];
}
