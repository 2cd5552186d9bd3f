/** What the reader proposes for each numeral expression of a text. */
import type { Role } from '#lib/model/figure.ts';
import type { PeriodBasis, PeriodKind } from '#lib/model/period.ts';
import type { Qualifier } from '#lib/model/quantity.ts';
import type { Place } from '#lib/model/registry.ts';

/** When a figure holds, as proposed: the fields of the model, never guessed. */
export interface ProposedPeriod {
  kind: PeriodKind;
  start: string | null;
  end: string | null;
  /** The words that say it, empty where none do. */
  text: string;
  basis: PeriodBasis;
}

export interface Candidate {
  /** `c1`, `c2`, … in text order. */
  id: string;
  /** Offsets in UTF-16 code units of the text as given, end exclusive. */
  start: number;
  end: number;
  /** The slice without its line breaks. */
  as_written: string;
  role: Role;
  /** Decimal text in the unit; null where the digits are no quantity, and the value of a range. */
  value: string | null;
  low: string | null;
  high: string | null;
  qualifier: Qualifier | null;
  /** Place value of the last digit written. */
  precision: number | null;
  /** Id of `units.csv`, or the id such a unit would have there; null where none can be told. */
  unit: string | null;
  /** Of a measure when it holds, of a date the time it names; else null. */
  period: ProposedPeriod | null;
  /** Id of a place of the registry, else its name as written, else null; null unless a measure. */
  place: string | null;
  /** What is counted, in the text's own words; null where none can be told. */
  subject: string | null;
  /** Id of the total that this is a part of (其中), where the text says so. */
  part_of: string | null;
  /** Id of the earlier candidate that says the same. */
  repeat_of: string | null;
  /** 0..1: how often such a proposal holds. */
  confidence: number;
  /** Code of the rule that decided the role: a row of `role-rules.ts`. */
  reason: string;
}

export interface ExtractOptions {
  /** The report's date, ISO 8601 at the precision that is known. */
  reference?: string | null | undefined;
  /** Id of the place the report is of; read from the text where it is not given. */
  place?: string | null | undefined;
  registry: { places: readonly Pick<Place, 'id' | 'name_zh' | 'short_zh' | 'kind' | 'parent'>[] };
  /** Further words that hold numeral characters and count nothing: `not_numerals.csv`. */
  names?: readonly string[] | undefined;
  /** Told now and then which share of the work is done, for a text that takes seconds. */
  onShare?: ((share: number) => void) | undefined;
}
