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
  const groups = bare || j - i > 3 ? null : readGroups(t, j);
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

/** 12.32e+14, 2^-1, 15k: what is written behind the digits without a word. */
function raised(t: Normalised, plain: Arabic): Arabic {
  const { chars } = t;
  const { end, value } = plain;
  if (value === null || gapAt(t, end) !== GAP.none) return plain;
  const behind = chars.slice(end, end + 6);
  const scientific = /^[eE]([+-]?[0-9]{1,2})(?![0-9A-Za-z])/.exec(behind);
  if (scientific?.[1] !== undefined) {
    const by = Number(scientific[1]);
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
