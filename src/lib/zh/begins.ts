/** Where a figure may begin, and rows of numerals that are none. */
import { GAP, type Normalised } from './normalise.ts';
import { CAPITALS, VULGAR, beginsNumeral, isDigit, isHan } from './numeral-words.ts';
import { isOneOrSo } from './terms.ts';
import { UNITS } from './units.ts';

/** Numeral characters in a row beyond this are no numbers, whatever they are. */
const ENDLESS = 200;

/** End of the row that begins at `i`, or null where it is short enough for numbers. */
export function endlessRow({ chars, gap }: Normalised, i: number): number | null {
  const goesOn = (j: number): boolean => beginsNumeral(chars.charAt(j)) && gap[j] === GAP.none;
  let j = i + 1;
  while (j - i <= ENDLESS && goesOn(j)) j += 1;
  if (j - i <= ENDLESS) return null;
  while (goesOn(j)) j += 1;
  return j;
}

/** Whether the character at `i` may be the first of a figure. */
export const mayBegin = (chars: string, i: number): boolean => {
  const c = chars.charAt(i);
  if (CAPITALS.has(c) && inWord(chars, i) && !inSum(chars.charAt(i + 1))) return false;
  return (
    beginsNumeral(c) ||
    c === '半' ||
    VULGAR.has(c) ||
    isHalfPrice(chars, i) ||
    isOneOrSo(chars, i) ||
    (c === '.' && isDigit(chars.charAt(i + 1)))
  );
};

/** 打对折. */
const isHalfPrice = (chars: string, i: number): boolean =>
  chars.charAt(i) === '对' && chars.startsWith('打对折', i - 1);

/** 队伍 and 參加 are words; a capital digit that begins a text may count what follows it. */
const inWord = (chars: string, i: number): boolean =>
  isHan(chars.charAt(i - 1)) ||
  (isHan(chars.charAt(i + 1)) && UNITS.longest(chars, i + 1) === null);

/** What follows a capital digit in a number or a sum of money. */
const inSum = (c: string): boolean => beginsNumeral(c) || /[元圆角分点亿万年月日]/.test(c);
