import type { Qualifier } from '#lib/model/quantity.ts';

/** What the words say of how much, in the unit. */
export interface Wording {
  qualifier: Qualifier;
  value: number | null;
  low: number | null;
  high: number | null;
  /** The words as printed: 余 and 多 end within the next step, 超 and 突破 do not. */
  as_written: string;
}

export interface ReadingInterval {
  likely_low: number;
  likely_high: number | null;
}

/** Words that leave the upper end open; they win over 余 and 多 (超300余). */
const OPEN_ABOVE = /超|突破|逾|以上|多达|多于|不止|还多/;
/** Words that promise less than one more of the last digit written: 4000多万 is below 5000万. */
const WITHIN_A_STEP = /[余多]|出头|挂零|有奇/;

/**
 * The reading interval: between which numbers a reader takes the figure to lie. It orders and ranks
 * figures and is never drawn (data model, "Bounds and the reading interval"). The step is the place
 * value of the last non-zero digit written, which the value itself shows.
 * @throws RangeError where the bounds a qualifier needs are missing; the quantity would be refused too
 */
export function readingInterval(words: Wording): ReadingInterval {
  const { qualifier, low, high, as_written } = words;
  if (qualifier === 'range') {
    if (low === null || high === null) throw new RangeError(`${as_written}: a range has two ends`);
    return { likely_low: low, likely_high: high };
  }
  const value = words.value;
  if (value === null) throw new RangeError(`${as_written}: ${qualifier} needs a value`);
  switch (qualifier) {
    case 'exact':
      return { likely_low: value, likely_high: value };
    case 'more_than': {
      const closed = WITHIN_A_STEP.test(as_written) && !OPEN_ABOVE.test(as_written);
      return { likely_low: value, likely_high: closed ? stepped(value, 1) : null };
    }
    case 'at_least':
      return { likely_low: value, likely_high: null };
    case 'nearly':
      return { likely_low: Math.max(stepped(value, -1), value / 2), likely_high: value };
    case 'less_than':
    case 'at_most':
      return { likely_low: value / 2, likely_high: value };
    case 'about':
      return { likely_low: stepped(value, -0.5), likely_high: stepped(value, 0.5) };
  }
}

/** The value moved by so many steps, computed in whole steps so that 0.3 less 0.1 is 0.2. */
function stepped(value: number, steps: number): number {
  const exponent = lastPlace(value);
  const scale = 10 ** Math.abs(exponent);
  return exponent >= 0
    ? value + steps * scale
    : (Math.round(value * scale) * 2 + steps * 2) / (2 * scale);
}

/** Exponent of ten of the last non-zero digit: 40000000 → 7, 1272 → 0, 99.96 → -2; zero counts ones. */
function lastPlace(value: number): number {
  if (value === 0) return 0;
  const [mantissa = '', power = '0'] = value.toExponential().split('e');
  return Number(power) - (mantissa.split('.')[1]?.length ?? 0);
}
