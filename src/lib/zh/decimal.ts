/**
 * Exact decimals: `digits` × 10^`exponent`. What a report prints is kept to the last digit; binary
 * floats come only with the model's `Quantity`.
 */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

/** An integer or decimal numeral without separators: `1178.56`, `.5`, `007`. */
export function decimal(text: string): Decimal {
  const [whole = '', part = ''] = text.split('.');
  return { digits: BigInt(`${whole}${part}` || '0'), exponent: part === '' ? 0 : -part.length };
}

export const whole = (n: number): Decimal => ({ digits: BigInt(n), exponent: 0 });

/** Moved by powers of ten. */
export const shift = (d: Decimal, by: number): Decimal =>
  by === 0 || d.digits === 0n ? d : { digits: d.digits, exponent: d.exponent + by };

export const negate = (d: Decimal): Decimal => ({ digits: -d.digits, exponent: d.exponent });

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent);
  if (a.exponent === b.exponent) return [a.digits, b.digits, exponent];
  return [
    a.digits * 10n ** BigInt(a.exponent - exponent),
    b.digits * 10n ** BigInt(b.exponent - exponent),
    exponent,
  ];
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const [x, y, exponent] = aligned(a, b);
  return { digits: x + y, exponent };
}

export const times = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  exponent: a.exponent + b.exponent,
});

export function compare(a: Decimal, b: Decimal): number {
  if (a === b) return 0;
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Digits kept of a quotient that does not end (三分之一). */
const QUOTIENT_DIGITS = 15;

/** a ÷ b, cut after 15 digits where it does not end; null where b is nought. */
export function over(a: Decimal, b: Decimal): Decimal | null {
  if (b.digits === 0n) return null;
  const size = (n: bigint): number => n.toString().replace('-', '').length;
  const extra = Math.max(0, QUOTIENT_DIGITS + 1 + size(b.digits) - size(a.digits));
  const quotient = (a.digits * 10n ** BigInt(extra)) / b.digits;
  const spare = Math.max(0, size(quotient) - QUOTIENT_DIGITS);
  const unit = 10n ** BigInt(spare);
  const half = quotient < 0n ? -unit / 2n : unit / 2n;
  const kept = spare === 0 ? quotient : (quotient + half) / unit;
  return { digits: kept, exponent: a.exponent - b.exponent - extra + spare };
}

/** Plain decimal text without exponent and trailing noughts of the fraction: `1178.56`, `-0.5`. */
export function decimalText({ digits, exponent }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const plain = (digits < 0n ? -digits : digits).toString();
  if (exponent >= 0) return digits === 0n ? '0' : `${sign}${plain}${'0'.repeat(exponent)}`;
  const padded = plain.padStart(1 - exponent, '0');
  const part = padded.slice(exponent).replace(/0+$/, '');
  const text = `${padded.slice(0, exponent)}${part === '' ? '' : `.${part}`}`;
  return text === '0' ? '0' : `${sign}${text}`;
}

/** The nearest number of the model; exactness ends here. */
export const asNumber = (d: Decimal): number => Number(decimalText(d));
