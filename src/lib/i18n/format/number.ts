import { LANGUAGE_TAG, type Locale } from '#lib/model/locale.ts';

/**
 * Which way a shortened number is rounded. A bound is rounded away from its figure (`21968余` is
 * 2.196万余, never 2.197万余: the report does not say so); anything else to the nearest.
 */
export type Rounding = 'nearest' | 'down' | 'up';

interface Scale {
  size: number;
  symbol: string;
}

/** Largest first; a number below 10,000 has none. 万 and 亿 as in print; k, m, bn as newspapers do. */
const SCALES: Record<Locale, readonly Scale[]> = {
  zh: [
    { size: 1e8, symbol: '亿' },
    { size: 1e4, symbol: '万' },
  ],
  en: [
    { size: 1e9, symbol: 'bn' },
    { size: 1e6, symbol: 'm' },
    { size: 1e3, symbol: 'k' },
  ],
};

const WORDS: Record<Locale, readonly Scale[]> = {
  zh: SCALES.zh,
  en: [
    { size: 1e9, symbol: ' billion' },
    { size: 1e6, symbol: ' million' },
  ],
};

const ROUND: Record<Rounding, (n: number) => number> = {
  nearest: (n) => Math.sign(n) * Math.round(Math.abs(n)),
  down: Math.floor,
  up: Math.ceil,
};

const FULL_BELOW = 10_000;

const format = (locale: Locale, useGrouping: boolean): Intl.NumberFormat =>
  new Intl.NumberFormat(LANGUAGE_TAG[locale], { maximumFractionDigits: 20, useGrouping });
const GROUPED: Record<Locale, Intl.NumberFormat> = {
  zh: format('zh', true),
  en: format('en', true),
};
const PLAIN: Record<Locale, Intl.NumberFormat> = {
  zh: format('zh', false),
  en: format('en', false),
};

const minus = (text: string): string => text.replace(/^-/, '−');
const unsignedZero = (n: number): number => (n === 0 ? 0 : n);

/** Rounds `n` to `digits` decimals of `size`; the result is in `size`s. */
export function mantissa(n: number, size: number, digits: number, rounding: Rounding): number {
  const steps = n / (size / 10 ** digits);
  // 1.15 / 0.01 is 114.99999999999999: what differs by less than floats can tell is that number.
  const whole = Math.round(steps);
  const near = Math.abs(steps - whole) < 1e-12 * Math.max(1, Math.abs(steps));
  const rounded = near ? whole : ROUND[rounding](steps);
  return unsignedZero(rounded / 10 ** digits);
}

/** A shortened number in parts, so that a qualifier can stand between mantissa and scale (4000多万). */
export interface Compact {
  mantissa: number;
  digits: string;
  /** 万, 亿, k, m, bn; empty below 10,000. */
  scale: string;
}

/**
 * The parts of `number(n, locale, rounding)`.
 * @param keep how many digits stay at the least, as far as there are so many, where one fraction
 * digit says too little.
 */
export function compact(
  n: number,
  locale: Locale,
  rounding: Rounding = 'nearest',
  keep = 0,
): Compact {
  const size = Math.abs(n);
  const scales = SCALES[locale];
  if (size < FULL_BELOW) {
    const places = size > 0 && size < 0.01 ? Math.ceil(-Math.log10(size)) + 1 : 2;
    const value = mantissa(n, 1, places, rounding);
    // Chinese print writes 6658, English 6,658.
    const written = locale === 'zh' ? PLAIN.zh : GROUPED.en;
    return { mantissa: value, digits: minus(written.format(value)), scale: '' };
  }
  let at = scales.findIndex((s) => size >= s.size);
  const unit = (scales[at] as Scale).size;
  const before = Math.floor(Math.log10(size / unit)) + 1;
  let value = mantissa(n, unit, Math.max(1, keep - before), rounding);
  // Rounding may reach the next scale: 99,999,999 is 1亿, not 10000万.
  const larger = scales[at - 1];
  if (larger && Math.abs(value) * unit >= larger.size) {
    at -= 1;
    value = mantissa(value * unit, larger.size, 1, rounding);
  }
  return {
    mantissa: value,
    digits: minus(PLAIN[locale].format(value)),
    scale: (scales[at] as Scale).symbol,
  };
}

/**
 * A number for axes and labels. Below 10,000 in full (two decimals, or two digits
 * where it is smaller than that); above, one fraction
 * digit, a trailing zero dropped: 473114 → 47.3万, 473.1k; 4e7 → 4000万, 40m.
 */
export function number(n: number, locale: Locale, rounding: Rounding = 'nearest'): string {
  const { digits, scale } = compact(n, locale, rounding);
  return digits + scale;
}

/** Numbers written before: a chart writes the same ones at every width and for every choice. */
const written = { zh: new Map<number, string>(), en: new Map<number, string>() };
const MOST_WRITTEN = 5_000;

/** The exact number with separators, every digit: 473114 → 473,114. The same in both languages. */
export function full(n: number, locale: Locale): string {
  const known = written[locale];
  let said = known.get(n);
  if (said === undefined) {
    if (known.size >= MOST_WRITTEN) known.clear();
    known.set(n, (said = minus(GROUPED[locale].format(unsignedZero(n)))));
  }
  return said;
}

/**
 * The exact number in the words of speech, where two decimals say all of it, else in full:
 * 4e7 → 4000万, 40 million; 473114 → 473,114.
 */
export function spelt(n: number, locale: Locale): string {
  const scale = WORDS[locale].find((s) => Math.abs(n) >= s.size);
  if (!scale) return full(n, locale);
  const value = n / scale.size;
  const short = Math.round(value * 100) / 100;
  if (short !== value) return full(n, locale);
  return minus(PLAIN[locale].format(short)) + scale.symbol;
}
