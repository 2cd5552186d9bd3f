import type { Locale } from '#lib/model/locale.ts';
import type { Quantity } from '#lib/model/quantity.ts';
import type { Unit } from '#lib/model/registry.ts';
import { neutralQualifier, printedQualifier, type PlacedQualifier } from '#lib/zh/qualifiers.ts';
import { compact, type Compact, full, mantissa, number, spelt, type Rounding } from './number.ts';

/** What a unit is called; a row of `data/registry/units.csv` fits. */
export type UnitWords = Pick<Unit, 'symbol_zh' | 'symbol_en'>;

/** The kinds whose words change what the number says. */
type Qualified = Exclude<Quantity['kind'], 'exact' | 'range'>;

/** A lower bound is never shortened upward, an upper bound never downward. */
const ROUNDING: Record<Qualified, Rounding> = {
  more_than: 'down',
  at_least: 'down',
  nearly: 'up',
  less_than: 'up',
  at_most: 'up',
  about: 'nearest',
};

/**
 * Digits a bound keeps where it is shortened: 近1272万 is not `<12.8m`, which 1275万 would be too. It
 * is rounded in the last of them only.
 */
const BOUND_DIGITS = 4;

/** The short number of a qualified figure, in parts. */
const shortened = (kind: Qualified, n: number, locale: Locale): Compact =>
  compact(n, locale, ROUNDING[kind], kind === 'about' ? 0 : BOUND_DIGITS);

/** `%` and `‰` stand at the number itself, in labels too; all other units do not. */
const sign = (unit: UnitWords | null): string =>
  unit && /^[%‰]/.test(unit.symbol_en) ? unit.symbol_en : '';

const ENGLISH_LABEL: Record<Qualified, (n: string) => string> = {
  more_than: (n) => `${n}+`,
  at_least: (n) => `≥ ${n}`,
  nearly: (n) => `<${n}`,
  less_than: (n) => `under ${n}`,
  at_most: (n) => `≤ ${n}`,
  about: (n) => `c. ${n}`,
};

const POWERS = ['一', '十', '百', '千', '万', '十万', '百万', '千万', '亿'];

/** 上百, 上千万: the numeral after 上 is a bare power of ten. */
function powerOfTen(n: number): string | null {
  const exponent = Math.round(Math.log10(n));
  return 10 ** exponent === n ? (POWERS[exponent] ?? null) : null;
}

/**
 * A word without a known place: 多 stands before 万 when the number is round (4000多万), behind it
 * otherwise (10.6万多), as in print.
 */
function place(printed: PlacedQualifier | null, kind: Qualified, round: boolean): PlacedQualifier {
  const chosen = printed ?? neutralQualifier(kind);
  if (printed || chosen.position !== 'inside') return chosen;
  return round ? chosen : { ...chosen, position: 'after' };
}

function chineseLabel(kind: Qualified, n: number, percent: string, as_written: string): string {
  const printed = printedQualifier(as_written, kind);
  const { mantissa, digits, scale } = shortened(kind, n, 'zh');
  if (printed?.word === '上') {
    const power = powerOfTen(n);
    return power === null ? `${digits}${scale}${percent}以上` : `上${power}${percent}`;
  }
  const { word, position } = place(printed, kind, mantissa % 10 === 0);
  switch (position) {
    case 'before':
      return `${word}${digits}${scale}${percent}`;
    case 'inside':
      return `${digits}${word}${scale}${percent}`;
    case 'after':
    case 'end':
      return `${digits}${scale}${percent}${word}`;
  }
}

/**
 * The short form at a mark: 4000多万, 近6万, 90%以上, 11–19; `40m+`, `<60k`, `≥ 90%`. Shortened,
 * so the exact form must be one hover away. The unit stands in the chart's subtitle; only a percent
 * sign is written.
 * @param as_written the figure as printed: its own word (余, 超, 不到) is then used in Chinese.
 */
export function label(
  q: Quantity,
  unit: UnitWords | null,
  locale: Locale,
  as_written = '',
): string {
  const percent = sign(unit);
  switch (q.kind) {
    case 'exact':
      return number(q.value, locale) + percent;
    case 'range':
      return `${number(q.low, locale, 'down')}–${number(q.high, locale, 'up')}${percent}`;
    default: {
      if (locale === 'zh') return chineseLabel(q.kind, q.value, percent, as_written);
      const { digits, scale } = shortened(q.kind, q.value, 'en');
      return ENGLISH_LABEL[q.kind](digits + scale + percent);
    }
  }
}

const PHRASE: Record<Locale, Record<Qualified, (amount: string) => string>> = {
  zh: {
    more_than: (a) => `超过${a}`,
    at_least: (a) => `至少${a}`,
    nearly: (a) => `接近、未到${a}`,
    less_than: (a) => `不足${a}`,
    at_most: (a) => `至多${a}`,
    about: (a) => `大约${a}`,
  },
  en: {
    more_than: (a) => `over ${a}`,
    at_least: (a) => `at least ${a}`,
    nearly: (a) => `just under ${a}`,
    less_than: (a) => `under ${a}`,
    at_most: (a) => `at most ${a}`,
    about: (a) => `about ${a}`,
  },
};

/** `persons` → `person`, `copies` → `copy`: the registry keeps the plural. */
const singular = (plural: string): string => plural.replace(/ies$/, 'y').replace(/s$/, '');

/** A number with the unit's symbol: 5800人, 1 person, 90%. */
export function withUnit(text: string, unit: UnitWords | null, locale: Locale): string {
  if (!unit) return text;
  if (sign(unit)) return text + sign(unit);
  if (locale === 'zh') return text + unit.symbol_zh;
  return `${text} ${text === '1' ? singular(unit.symbol_en) : unit.symbol_en}`;
}

const isPlaceValue = (n: number): boolean => 10 ** Math.round(Math.log10(n)) === n;

/**
 * The number as it may be written in full. A printed number ends at a place value; one divided by
 * its years (333.333…) does not, and is cut to two decimals on the side its qualifier allows.
 */
function writable(n: number, q: Quantity, side: Rounding): number {
  if (q.precision === null || q.precision <= 0 || isPlaceValue(q.precision)) return n;
  return mantissa(n, 1, 2, side);
}

function phrase(
  q: Quantity,
  unit: UnitWords | null,
  locale: Locale,
  write: (n: number, locale: Locale) => string,
): string {
  const digits = (n: number, side: Rounding): string => write(writable(n, q, side), locale);
  switch (q.kind) {
    case 'exact':
      return withUnit(digits(q.value, 'nearest'), unit, locale);
    case 'range': {
      const low = digits(q.low, 'down') + sign(unit);
      const high = withUnit(digits(q.high, 'up'), unit, locale);
      return locale === 'zh' ? `${low}到${high}` : `between ${low} and ${high}`;
    }
    default:
      return PHRASE[locale][q.kind](withUnit(digits(q.value, ROUNDING[q.kind]), unit, locale));
  }
}

/** Every digit, with the qualifier's words and the unit: 超过40,000,000元, over 40,000,000 yuan. */
export const exact = (q: Quantity, unit: UnitWords | null, locale: Locale): string =>
  phrase(q, unit, locale, full);

/**
 * As one says it, in sentences and alternative texts: 超过4000万元, just under 40 million yuan,
 * 473,114人, 2.1万人次（精确到千）. Nothing is rounded that the report did not round.
 */
export function spoken(q: Quantity, unit: UnitWords | null, locale: Locale): string {
  const digits = q.kind === 'exact' && (q.precision ?? 1) <= 1;
  const said = phrase(q, unit, locale, digits ? full : spelt);
  const note = precisionNote(q, locale);
  if (note === null) return said;
  return locale === 'zh' ? `${said}（${note}）` : `${said} (${note})`;
}

const PLACE_VALUES: Record<Locale, readonly string[]> = {
  zh: ['', '十', '百', '千', '万', '十万', '百万', '千万', '亿', '十亿', '百亿', '千亿'],
  en: [
    '',
    'ten',
    'hundred',
    'thousand',
    'ten thousand',
    'hundred thousand',
    'million',
    'ten million',
    'hundred million',
    'billion',
    'ten billion',
    'hundred billion',
  ],
};

/**
 * How exactly a figure without a qualifier was printed: 2.1万 → 精确到千, `to the nearest
 * thousand`. Null where it was printed to the unit, where that is not known, and where a qualifier
 * already says that the number is not the exact one.
 */
export function precisionNote(q: Quantity, locale: Locale): string | null {
  if (q.kind !== 'exact' || q.precision === null || q.precision <= 1) return null;
  if (!isPlaceValue(q.precision)) return null;
  const name = PLACE_VALUES[locale][Math.round(Math.log10(q.precision))];
  if (!name) return null;
  return locale === 'zh' ? `精确到${name}` : `to the nearest ${name}`;
}
