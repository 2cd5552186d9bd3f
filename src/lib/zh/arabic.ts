/** Arabic digits as printed: separators, decimals, powers. */
import { decimal, over, shift, times, whole, type Decimal } from './decimal.ts';
import { GAP, gapAt, type Normalised } from './normalise.ts';
import { LETTER_SCALES, LONGEST, isDigit, isHan, isLetter } from './numeral-words.ts';

export interface Arabic {
  end: number;
  /** Null where it is too long to be a quantity. */
  value: Decimal | null;
  /** The digits alone, for years and numbers of telephones. */
  digits: string;
  /** Exponent of the last digit written. */
  place: number;
  /** A power of ten by letter behind the digits (300w). */
  scale: number;
  separated: boolean;
}

/** A comma between groups of three; the wide one counts where nothing but digits stands about it. */
const SEPARATOR = /^[,，']$/;

/**
 * The Arabic numeral that begins at `i` (a digit, or a point before one), or null. Noughts before a
 * number allow no decimals (08.08), nor does a chain of points (2020.11.20).
 */
export function readArabic(t: Normalised, i: number): Arabic | null {
  const { chars } = t;
  const bare = chars.charAt(i) === '.';
  if (bare && !beginsPart(t, i)) return null;
  let j = bare ? i : digitsEnd(t, i, i);
  if (!bare && j === i) return null;
  const groups = bare || j - i > 3 ? null : (readGroups(t, j) ?? readSpaced(t, i, j));
  if (groups !== null) j = groups;
  const padded = chars.charAt(i) === '0' && j - i > 1;
  const integer = chars.slice(i, j).replace(/[^0-9]/g, '');
  let part = '';
  if (hasPart(t, i, j) && !padded) {
    const end = digitsEnd(t, j + 1, i);
    if (!(chars.charAt(end) === '.' && isDigit(chars.charAt(end + 1)))) {
      part = chars.slice(j + 1, end);
      j = end;
    }
  }
  if (bare && part === '') return null;
  const digits = integer + part;
  if (digits.length > LONGEST)
    return { end: j, value: null, digits, place: 0, scale: 0, separated: false };
  const plain: Arabic = {
    end: j,
    value: decimal(part === '' ? integer : `${integer}.${part}`),
    digits: part === '' ? integer : '',
    place: part === '' ? 0 : -part.length,
    scale: 0,
    separated: groups !== null,
  };
  return raised(t, plain);
}

/** .5 stands alone; behind a letter or a digit the point ends a sentence or belongs to a chain. */
const beginsPart = (t: Normalised, i: number): boolean =>
  isDigit(t.chars.charAt(i + 1)) &&
  gapAt(t, i + 1) === GAP.none &&
  (gapAt(t, i) !== GAP.none || !/[0-9A-Za-z.]/.test(t.chars.charAt(i - 1)));

const hasPart = ({ chars, gap }: Normalised, start: number, j: number): boolean =>
  chars.charAt(j) === '.' &&
  isDigit(chars.charAt(j + 1)) &&
  (j === start || gap[j] === GAP.none) &&
  gap[j + 1] === GAP.none &&
  !(chars.charAt(start - 1) === '.' && isDigit(chars.charAt(start - 2)));

/** End of the digits from `i`; a setter's line break inside a sentence does not end them. */
function digitsEnd(t: Normalised, i: number, start: number): number {
  let j = i;
  while (isDigit(t.chars.charAt(j))) {
    if (j > i && gapAt(t, j) !== GAP.none && !wrappedInside(t, start, j)) break;
    j += 1;
  }
  return j;
}

/** Digits of one number on two lines: words stand before the first and right behind the second half. */
function wrappedInside(t: Normalised, start: number, j: number): boolean {
  if (gapAt(t, j) !== GAP.wrap || gapAt(t, start) !== GAP.none) return false;
  if (!isHan(t.chars.charAt(start - 1))) return false;
  const rest = /^[0-9]{1,12}([.,][0-9]+)?/.exec(t.chars.slice(j, j + LONGEST))?.[0].length ?? 0;
  return gapAt(t, j + rest) === GAP.none && isHan(t.chars.charAt(j + rest));
}

/** A blank between groups of three, as scientific print sets it (GB/T 15835): 1 234 567. */
const SPACE = /^[ \u00a0\u2005\u2006\u2009\u200a\u202f]$/;
/** A number behind these is one of a row: 表1 234户. */
const NUMBERED = /[.,，:/\-第表图附注卷页节章]/;
/** What is set narrow is set on purpose; a common blank also stands between the cells of a row. */
const NARROW = /^[\u2005\u2006\u2009\u200a\u202f]$/;

/**
 * End of the groups of three that blanks part, or null: two at least, unless the blank is narrow, or
 * words stand close before and a word right behind (共1 234人).
 */
function readSpaced(t: Normalised, i: number, first: number): number | null {
  const { chars, source, at } = t;
  if (gapAt(t, i) === GAP.blank && isDigit(chars.charAt(i - 1))) return null;
  if (chars.charAt(i) === '0' || NUMBERED.test(chars.charAt(i - 1))) return null;
  let j = first;
  let narrow = true;
  while (gapAt(t, j) === GAP.blank) {
    const gap = source.slice((at[j - 1] ?? 0) + 1, at[j]);
    const end = digitsEnd(t, j, j);
    if (!SPACE.test(gap) || end - j !== 3) break;
    narrow &&= NARROW.test(gap);
    j = end;
  }
  const groups = (j - first) / 3;
  if (groups === 0 || (gapAt(t, j) !== GAP.none && isDigit(chars.charAt(j)))) return null;
  const inWords = isHan(chars.charAt(i - 1)) && isHan(chars.charAt(j));
  return groups > 1 || narrow || (inWords && gapAt(t, i) === gapAt(t, j)) ? j : null;
}

/** End of the groups of three that follow the first digits, or null where none does. */
function readGroups(t: Normalised, first: number): number | null {
  let j = first;
  for (;;) {
    if (!SEPARATOR.test(t.chars.charAt(j)) || gapAt(t, j) !== GAP.none) break;
    if (gapAt(t, j + 1) !== GAP.none) break;
    const end = digitsEnd(t, j + 1, j + 1);
    if (end - j !== 4) break;
    j = end;
  }
  return j === first ? null : j;
}

/** 1.5×10^4, 3*10⁵: behind a digit and no other word. */
const TENS = /^[×xX*·]10(?:\^([+-]?[0-9]{1,3})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?![0-9.])/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = (raised: string): string =>
  [...raised.replace('⁻', '-').replace('⁺', '')]
    .map((c) => (RAISED.includes(c) ? String(RAISED.indexOf(c)) : c))
    .join('');

/** 12.32e+14, 1.5×10^4, 2^-1, 15k: what is written behind the digits without a word. */
function raised(t: Normalised, plain: Arabic): Arabic {
  const { chars } = t;
  const { end, value } = plain;
  if (value === null || gapAt(t, end) !== GAP.none) return plain;
  const behind = chars.slice(end, end + 9);
  const scientific = /^[eE]([+-]?[0-9]{1,2})(?![0-9A-Za-z])/.exec(behind) ?? TENS.exec(behind);
  if (scientific) {
    const by = Number(scientific[1] ?? lowered(scientific[2] ?? '0'));
    const moved = { value: shift(value, by), place: plain.place + by, digits: '' };
    return { ...plain, ...moved, end: end + scientific[0].length };
  }
  const power = /^\^([+-]?)([0-9]{1,3})(?![0-9])/.exec(behind);
  if (power?.[2] !== undefined) {
    const raisedTo = powerOf(value, Number(power[2]), power[1] === '-');
    if (raisedTo) return { ...plain, value: raisedTo, digits: '', end: end + power[0].length };
  }
  const scale = LETTER_SCALES.get(chars.charAt(end));
  if (scale === undefined || isLetter(chars.charAt(end + 1)) || isDigit(chars.charAt(end + 1)))
    return plain;
  return { ...plain, scale, digits: '', place: plain.place + scale, end: end + 1 };
}

/** Digits a power may have; more is nobody's number. */
const LARGEST_POWER = 300;

function powerOf(base: Decimal, exponent: number, inverse: boolean): Decimal | null {
  if (base.digits.toString().length * exponent > LARGEST_POWER) return null;
  let product = whole(1);
  for (let n = 0; n < exponent; n += 1) product = times(product, base);
  return inverse ? over(whole(1), product) : product;
}
