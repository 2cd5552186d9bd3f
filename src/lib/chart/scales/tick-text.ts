import { full } from '#lib/i18n/format/number.ts';
import type { Locale } from '#lib/model/locale.ts';

/** What axes count in, largest first: 万亿, 亿 and 万 as in print; English as newspapers do. */
const SCALES: Record<Locale, readonly { size: number; symbol: string; from: number }[]> = {
  zh: [
    { size: 1e12, symbol: '万亿', from: 1e12 },
    { size: 1e8, symbol: '亿', from: 1e8 },
    { size: 1e4, symbol: '万', from: 1e4 },
  ],
  en: [
    { size: 1e12, symbol: 'tn', from: 1e12 },
    { size: 1e9, symbol: 'bn', from: 1e9 },
    { size: 1e6, symbol: 'm', from: 1e6 },
    { size: 1e3, symbol: 'k', from: 1e4 },
  ],
};

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Below and from here a number is a power of ten: 10⁻⁹ is read, 0.000000001 is counted. */
const TINY = 1e-4;
const HUGE = 1e16;
/** More decimals than this are no shorter than every digit. */
const DECIMALS = 4;

const raised = (exponent: number): string =>
  (exponent < 0 ? '⁻' : '') +
  [...String(Math.abs(exponent))].map((digit) => RAISED[Number(digit)]).join('');

const decimals = (step: number): number => Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));

const power = (size: number, step: number): string => {
  const exponent = Math.floor(Math.log10(size) + 1e-12);
  const lead = size / 10 ** exponent;
  const digits = Math.min(decimals(step / 10 ** exponent), DECIMALS);
  const mantissa = Number(lead.toFixed(digits));
  return `${mantissa === 1 ? '' : `${mantissa}×`}10${raised(exponent)}`;
};

/**
 * A number on an axis, in as many digits as tell it from its neighbours `step` away: 5000万, 1.25亿,
 * 1万亿; 40m, 1.25bn; 10⁻⁹. Labels at marks follow `number`; a scale needs its ticks apart.
 * @param step distance to the next tick, above zero
 */
export function tickText(value: number, step: number, locale: Locale): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size < TINY || size >= HUGE) return sign + power(size, step);
  const scale = SCALES[locale].find(({ from }) => size >= from);
  const digits = decimals(step / (scale?.size ?? 1));
  if (digits > DECIMALS && scale) return sign + full(size, locale);
  const mantissa = Number((size / (scale?.size ?? 1)).toFixed(Math.min(digits, 12)));
  if (scale) return `${sign}${mantissa}${scale.symbol}`;
  // Chinese print writes 6658, English 6,658.
  return sign + (locale === 'zh' ? String(mantissa) : full(mantissa, locale));
}
