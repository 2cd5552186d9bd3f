/** What an editor types as a figure's amount, as a change of the figure or the reason it cannot be one. */
import { withInterval } from '#lib/extract/draft.ts';
import type { Figure } from '#lib/model/figure.ts';
import { quantity, type Qualifier } from '#lib/model/quantity.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';
import type { Change } from '#lib/reports/review/review.ts';

/** As typed: numbers are text, `value` is left alone by a range and `low`, `high` by all others. */
export interface AmountTyped {
  qualifier: Qualifier | null;
  value: string;
  low: string;
  high: string;
  precision: string;
}

/** Why what was typed is no amount. */
export type AmountTrouble =
  | { reason: 'not_a_number'; field: 'value' | 'low' | 'high' | 'precision' }
  | { reason: 'missing'; field: 'value' | 'low' | 'high' }
  | { reason: 'reversed' }
  | { reason: 'precision_not_above_zero' };

const NUMBER = /^[-−]?\d+(\.\d+)?$/;
/** A double holds every decimal of so many digits. */
const EXACT_DIGITS = 15;

/** A number as an editor types it, full-width or with separators; NaN for what is none. */
function typed(text: string): number {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，]/g, '')
    .replace('−', '-');
  const digits = plain.replace(/^-?[0.]*|\./g, '').length;
  return NUMBER.test(plain) && digits <= EXACT_DIGITS ? Number(plain) : NaN;
}

/** The amount of a figure as it would be typed. */
export const amountTyped = ({ qualifier, value, low, high, precision }: Figure): AmountTyped => ({
  qualifier,
  ...{ value: said(value), low: said(low), high: said(high), precision: said(precision) },
});
const said = (n: number | null): string => (n === null ? '' : String(n));

const WITHOUT: Change = {
  ...{ value: null, low: null, high: null, qualifier: null, precision: null },
  ...{ likely_low: null, likely_high: null },
};

/**
 * The change that what was typed asks for. Bounds follow from the qualifier and the value; only a
 * range has two of its own. Without a qualifier there is no amount.
 */
export function amountChange(figure: Figure, to: AmountTyped): Result<Change, AmountTrouble> {
  const { qualifier } = to;
  if (qualifier === null) return ok(WITHOUT);
  for (const field of qualifier === 'range' ? (['low', 'high'] as const) : (['value'] as const)) {
    if (to[field].trim() === '') return fail({ reason: 'missing', field });
    if (Number.isNaN(typed(to[field]))) return fail({ reason: 'not_a_number', field });
  }
  const precision = to.precision.trim() === '' ? null : typed(to.precision);
  if (Number.isNaN(precision)) return fail({ reason: 'not_a_number', field: 'precision' });
  if (precision !== null && precision <= 0) return fail({ reason: 'precision_not_above_zero' });
  const amount = { ...boundsOf(qualifier, to), precision };
  if (amount.low !== null && amount.high !== null && amount.low > amount.high)
    return fail({ reason: 'reversed' });
  const next = withInterval({ ...figure, ...amount, qualifier });
  // Whatever else the constructor refuses would be a bug here, and is thrown.
  quantity({ ...next, qualifier, likely_low: next.likely_low ?? NaN });
  const { likely_low, likely_high } = next;
  return ok({ ...amount, qualifier, likely_low, likely_high });
}

function boundsOf(qualifier: Qualifier, to: AmountTyped): Pick<Figure, 'value' | 'low' | 'high'> {
  const value = typed(to.value);
  switch (qualifier) {
    case 'exact':
      return { value, low: value, high: value };
    case 'more_than':
    case 'at_least':
      return { value, low: value, high: null };
    case 'nearly':
    case 'less_than':
    case 'at_most':
      return { value, low: null, high: value };
    case 'about':
      return { value, low: null, high: null };
    case 'range':
      return { value: null, low: typed(to.low), high: typed(to.high) };
  }
}
