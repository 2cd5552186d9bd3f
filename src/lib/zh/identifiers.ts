/** Digits that name rather than count: H5, 1080P, 5G, 0719-8123456, 热线12351. */
import { GAP, gapAt, type Normalised } from './normalise.ts';
import { SIGN_OF_MONEY } from './currencies.ts';
import { isDigit, isLetter } from './numeral-words.ts';
import type { Piece } from './pieces.ts';

const REACH = 24;
const NAMED = /[A-Za-z0-9]/;

/** Span of a word of letters and digits that holds the digits at `i`, or null where none does. */
export function codeAround(
  t: Normalised,
  i: number,
  piece: Piece,
  floor: number,
): { start: number; end: number } | null {
  const { chars } = t;
  if (!piece.numeral.arabic) return null;
  let start = i;
  const joined = (j: number): boolean => gapAt(t, j) === GAP.none;
  const hyphen = chars.charAt(i - 1) === '-' && isLetter(chars.charAt(i - 2));
  if (joined(i) && (isLetter(chars.charAt(i - 1)) || hyphen)) {
    const money = SIGN_OF_MONEY.longestBefore(chars, i, floor);
    if (money === null || isLetter(chars.charAt(i - money.length - 1)))
      while (
        start > floor &&
        i - start < REACH &&
        joined(start) &&
        /[A-Za-z0-9-]/.test(chars.charAt(start - 1))
      )
        start -= 1;
  }
  let end = piece.end;
  if (start < i || (piece.end === piece.numberEnd && joined(end) && isLetter(chars.charAt(end)))) {
    const from = start < i ? Math.min(piece.end, i + (piece.numeral.digits?.length ?? 0)) : end;
    end = Math.max(i + 1, from);
    const goesOn = (): boolean =>
      NAMED.test(chars.charAt(end)) ||
      (chars.charAt(end) === '.' && isDigit(chars.charAt(end + 1)) && joined(end + 1));
    while (end - i < REACH + REACH && joined(end) && goesOn()) end += 1;
  }
  return start < i || end > piece.end || (start < i && end !== piece.end) ? { start, end } : null;
}

/** Words beside a number of a telephone, a post code, an account. */
const CALLS = /(?:电话|热线|专线|邮编|传真|手机|微信号?|QQ|账号|编号|证号|代码|文号)[:：”“"']*$/;
const CALLED = /^[”"'’]*(?:[\u4e00-\u9fff]{0,4})(?:热线|专线|电话|平台|号码)/;
const TELEPHONE =
  /^(?:1[3-9][0-9]{9}|0[0-9]{2,3}[0-9]{7,8}|400[0-9]{7}|800[0-9]{7}|1[0-9]{2}|1[0-9]{4})$/;

/** 十四五规划: the fourteenth five years; with a unit it is an approximate number (十四五岁). */
const FIVE_YEARS = /^十四五$/;

/** Whether a row of digits is called rather than counted. */
export function isCalled(t: Normalised, piece: Piece): boolean {
  if (piece.end === piece.numeral.end && piece.start === piece.numeral.start)
    if (FIVE_YEARS.test(t.chars.slice(piece.start, piece.end))) return true;
  const { digits, start, end } = piece.numeral;
  if (!digits || piece.end !== end) return false;
  if (digits.length > 2 && digits.startsWith('0')) return true;
  if (TELEPHONE.test(digits) && digits.length >= 10) return true;
  if (digits.length < 3) return false;
  const before = t.chars.slice(Math.max(0, start - 8), start);
  const after = t.chars.slice(end, end + 8);
  return CALLS.test(before) || (TELEPHONE.test(digits) && CALLED.test(after));
}

/** 08.08, 08/16, 12/2/2: a day in figures; 10.15 is a decimal, and 3/4 a fraction. */
const DAY =
  /^(?:(?:[0-9]{2}\/)(?:0?[1-9]|1[0-2])\/(?:[12][0-9]|3[01]|0?[1-9])|0[1-9][./](?:0[1-9]|[12][0-9]|3[01])|1[0-2]\/0[1-9])(?![0-9./%])/;
const LONGEST_DAY = 12;

function dayEnd(t: Normalised, { numeral, start }: Piece): number | null {
  const { chars } = t;
  if (start !== numeral.start || /[0-9./-]/.test(chars.charAt(start - 1))) return null;
  const day = DAY.exec(chars.slice(start, start + LONGEST_DAY))?.[0];
  if (!day) return null;
  for (let j = start + 1; j < start + day.length; j += 1) if (gapAt(t, j) !== GAP.none) return null;
  return start + day.length;
}

/** Digits of a telephone with its dashes: 0719-8123456, 139-1234-5678. */
export function chainEnd(t: Normalised, piece: Piece): number | null {
  const { chars } = t;
  if (!piece.numeral.arabic) return null;
  const day = dayEnd(t, piece);
  if (day !== null) return day;
  if (piece.end !== piece.numeral.end || !piece.numeral.digits) return null;
  const link = /^(?:-[0-9]{1,11}){1,4}/.exec(chars.slice(piece.end, piece.end + 48))?.[0];
  if (!link || isDigit(chars.charAt(piece.end + link.length))) return null;
  const noughted = piece.numeral.digits.length > 1 && piece.numeral.digits.startsWith('0');
  return noughted || (link.match(/-/g)?.length ?? 0) > 1 ? piece.end + link.length : null;
}
