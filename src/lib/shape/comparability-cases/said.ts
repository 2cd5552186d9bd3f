import type { ObservationRow } from '#lib/model/figure.ts';
import type { PeriodFields } from '#lib/model/period.ts';
import type { QuantityFields } from '#lib/model/quantity.ts';
import type { CaveatKind } from '../caveats.ts';
import type { Refusal } from '../comparability-classes.ts';
import type { Comparand } from '../comparability-words.ts';
import { observe } from '../observe.ts';
import type { SumRefusal } from '../sum.ts';
import { vocabulary } from './vocabulary.ts';

/** Two figures, and what is to be said of them: a test, and a row of the published table. */
export interface ComparedCase {
  /** What the pair shows, in a few words. */
  zh: string;
  en: string;
  a: Comparand;
  b: Comparand;
  /** The verdict: as they stand; with all of these caveats and no other; not, and why. */
  expected: 'comparable' | CaveatKind[] | { not: Refusal['kind'] };
  /** Whether the two may be added; where not, the reason. */
  sum: 'added' | SumRefusal['kind'];
  /** Rules that nearly hold here and must stay silent. */
  silent?: (CaveatKind | Refusal['kind'])[];
}

interface Amount extends QuantityFields {
  /** As a report would print it, the unit left out. */
  printed: string;
}

/** 4000万, 4000余万, 180余: 余 stands before 万. */
const printed = (value: number, word = ''): string =>
  value > 0 && value % 10_000 === 0 ? `${value / 10_000}${word}万` : `${value}${word}`;

export const exactly = (value: number): Amount => ({
  printed: printed(value),
  qualifier: 'exact',
  value,
  low: value,
  high: value,
  likely_low: value,
  likely_high: value,
  precision: 1,
});
/** 180余: a reader takes it to end before `below`. */
export const over = (value: number, below: number | null): Amount => ({
  ...exactly(value),
  printed: below === null ? `超${printed(value)}` : printed(value, '余'),
  qualifier: 'more_than',
  high: null,
  likely_high: below,
});
export const nearly = (value: number, above: number): Amount => ({
  ...exactly(value),
  printed: `近${printed(value)}`,
  qualifier: 'nearly',
  low: null,
  likely_low: above,
});
export const about = (value: number, give: number): Amount => ({
  ...exactly(value),
  printed: `约${printed(value)}`,
  qualifier: 'about',
  low: null,
  high: null,
  likely_low: value - give,
  likely_high: value + give,
});

const when = (
  period_kind: PeriodFields['period_kind'],
  start: string | null,
  end: string | null,
  text: string | null = null,
): PeriodFields => ({
  period_kind,
  period_start: start,
  period_end: end,
  period_text: text,
  period_basis: start === null && end === null ? 'none' : 'stated',
});
export const on = (date: string | null): PeriodFields => when('instant', date, date);
export const years = (first: string, last = first): PeriodFields => when('span', first, last);
export const until = (date: string): PeriodFields => when('span', null, date, '累计');
export const each = (first: string, last: string): PeriodFields =>
  when('recurring', first, last, '每年');
/** A window whose words a report without a date does not fix (近三年). */
export const worded = (text: string): PeriodFields => when('span', null, null, text);
export const windowless = (text: string | null = null): PeriodFields =>
  when('unknown', null, null, text);

type Given = Partial<ObservationRow> & { normalised?: boolean };

/** One side of a case; which one, `pair` fills in. */
export type Said = (id: 'a' | 'b') => Comparand;

/** What one of two reports says: of a city city-wide, of a county county-wide, unless given. */
export const said =
  (
    place: string,
    indicator: string,
    { printed, ...amount }: Amount,
    period: PeriodFields,
    { normalised, ...given }: Given = {},
  ): Said =>
  (id) => {
    const asked = vocabulary.indicators.find((one) => one.id === indicator);
    const unit = given.unit ?? asked?.unit ?? '';
    const symbol = vocabulary.units.find((one) => one.id === unit)?.symbol_zh ?? '';
    const row: ObservationRow = {
      id,
      figure: id,
      report: `report-${id}`,
      indicator,
      place,
      unit,
      level: place === 'river' || place === 'hill' ? 'city' : 'county',
      status: null,
      suspect: false,
      start: 0,
      end: 0,
      as_written: printed + symbol,
      part_of: null,
      repeat_of: null,
      subject_zh: asked?.name_zh ?? indicator,
      subject_en: asked?.name_en ?? indicator,
      note_zh: null,
      note_en: null,
      ...amount,
      ...period,
      ...given,
    };
    return normalised ? { ...observe(row), normalised } : observe(row);
  };

/** A case out of its label, its two sides and what is expected of them. */
export const pair = (
  zh: string,
  en: string,
  a: Said,
  b: Said,
  expected: ComparedCase['expected'],
  sum: ComparedCase['sum'],
  silent: ComparedCase['silent'] = [],
): ComparedCase => ({ zh, en, a: a('a'), b: b('b'), expected, sum, silent });
