import fc from 'fast-check';
import type { ObservationRow } from './figure.ts';
import { LOCALES, type Locale } from './locale.ts';
import { PERIOD_BASES, type Period, period, type PeriodFields } from './period.ts';
import {
  QUALIFIERS,
  type Qualifier,
  quantity,
  type Quantity,
  type QuantityFields,
} from './quantity.ts';

/**
 * Generators of random model objects for property tests of every layer. Test support only: nothing
 * that is shipped may import this file.
 */

/** Values as reports write them: one to three leading digits on a power of ten, or every digit. */
const amount = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 7 }))
    .map(([d, e]) => d * 10 ** e),
  fc.integer({ min: 1, max: 2_000_000 }),
  fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
);

/** Place value of the last digit that is not zero; the step of the reading interval. */
function step(value: number): number {
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}

function fields(qualifier: Qualifier, value: number, span: number): QuantityFields {
  const s = step(value);
  const open = { qualifier, value, low: null, high: null, precision: s };
  switch (qualifier) {
    case 'exact':
      return { ...open, low: value, high: value, likely_low: value, likely_high: value };
    case 'more_than':
      return { ...open, low: value, likely_low: value, likely_high: span % 2 ? value + s : null };
    case 'at_least':
      return { ...open, low: value, likely_low: value, likely_high: null };
    case 'nearly':
      return {
        ...open,
        high: value,
        likely_low: Math.max(value - s, value / 2),
        likely_high: value,
      };
    case 'less_than':
      return { ...open, high: value, likely_low: value / 2, likely_high: value };
    case 'at_most':
      return { ...open, high: value, likely_low: 0, likely_high: value };
    case 'about':
      return { ...open, likely_low: value - s / 2, likely_high: value + s / 2 };
    case 'range':
      return {
        ...open,
        value: null,
        low: value,
        high: value + span,
        likely_low: value,
        likely_high: value + span,
      };
  }
}

/** The columns of a quantity of every kind, as DATA-MODEL derives the reading interval. */
export const quantityFields = (
  kinds: readonly Qualifier[] = QUALIFIERS,
): fc.Arbitrary<QuantityFields> =>
  fc
    .tuple(fc.constantFrom(...kinds), amount, fc.integer({ min: 1, max: 500 }))
    .map(([kind, value, span]) => fields(kind, value, span));

export const anyQuantity = (kinds: readonly Qualifier[] = QUALIFIERS): fc.Arbitrary<Quantity> =>
  quantityFields(kinds).map(quantity);

const year = fc.integer({ min: 2015, max: 2024 });
const date = fc.oneof(
  year.map(String),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
);
const window = fc
  .tuple(year, fc.integer({ min: 0, max: 4 }))
  .map(([y, length]) => ({ period_start: String(y), period_end: String(y + length) }));
const text = fc.constantFrom(null, '近三年', '累计', '“五一”期间', '近年来');
const basis = fc.constantFrom(...PERIOD_BASES);

/** The columns of a period of every kind: dated, open at one end, undated. */
export const periodFields: fc.Arbitrary<PeriodFields> = fc
  .oneof(
    date.map((at) => ({ period_kind: 'instant' as const, period_start: at, period_end: at })),
    fc.constant({ period_kind: 'instant' as const, period_start: null, period_end: null }),
    window.map((w) => ({ period_kind: 'span' as const, ...w })),
    date.map((end) => ({ period_kind: 'span' as const, period_start: null, period_end: end })),
    date.map((start) => ({ period_kind: 'span' as const, period_start: start, period_end: null })),
    fc.constant({ period_kind: 'span' as const, period_start: null, period_end: null }),
    window.map((w) => ({ period_kind: 'recurring' as const, ...w })),
    fc.constant({ period_kind: 'recurring' as const, period_start: null, period_end: null }),
    fc.constant({ period_kind: 'unknown' as const, period_start: null, period_end: null }),
  )
  .chain((dates) =>
    fc.record({ period_text: text, period_basis: basis }).map((words) => ({ ...dates, ...words })),
  );

export const anyPeriod: fc.Arbitrary<Period> = periodFields.map(period);

/** One row of an answer; ids are given by `anyRows`, so that they are unique in their set. */
const row: fc.Arbitrary<Omit<ObservationRow, 'id' | 'figure' | 'start' | 'end'>> = fc
  .tuple(
    quantityFields(),
    periodFields,
    fc.record({
      indicator: fc.constantFrom('libraries', 'trees_planted'),
      place: fc.constantFrom('100001', '100002', '100003', '100004'),
      report: fc.constantFrom('north-2020', 'south-2022'),
      level: fc.constantFrom(null, 'county', 'city'),
      suspect: fc.boolean(),
    }),
  )
  .map(([q, p, rest]) => ({
    ...q,
    ...p,
    ...rest,
    unit: rest.indicator === 'libraries' ? 'house' : 'tree',
    status: null,
    as_written: '',
    part_of: null,
    repeat_of: null,
    subject_zh: '标的',
    subject_en: 'Subject',
    note_zh: null,
    note_en: null,
  }));

/** Rows of an answer with unique ids; invented places and indicators. */
export const anyRows = (
  limits: { minLength?: number; maxLength?: number } = {},
): fc.Arbitrary<ObservationRow[]> =>
  fc.array(row, { maxLength: 12, ...limits }).map((rows) =>
    rows.map((r, i) => ({
      ...r,
      id: `f-${i}`,
      figure: `f-${i}`,
      start: i * 10,
      end: i * 10 + 4,
    })),
  );

export const anyLocale: fc.Arbitrary<Locale> = fc.constantFrom(...LOCALES);
