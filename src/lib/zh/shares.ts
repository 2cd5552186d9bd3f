/** The share that stands behind a number: 5%, 三成五, 八五折, 3个百分点. */
import { each, moved } from './amount.ts';
import { compare, plus, shift, whole, type Decimal } from './decimal.ts';
import { GAP, gapAt, type Normalised } from './normalise.ts';
import { DIGITS, beginsNumeral, isDigit } from './numeral-words.ts';
import type { Numeral } from './numerals.ts';
import type { Term } from './terms.ts';
import { NOT_SHARES, SHARES, UNITS } from './units.ts';

/** A number, with the share that stands right behind it. */
export function share(t: Normalised, numeral: Numeral): Term {
  const { start, end, amount, place } = numeral;
  const word = amount && gapAt(t, end) !== GAP.end ? SHARES.longest(t.chars, end) : null;
  const plain: Term = { start, end, numeral, amount, place, kind: 'number', share: '' };
  if (!word || amount === null) return plain;
  const words = t.chars.slice(end, end + word.length);
  const tenths = words === '成' || words === '折';
  if (tenths && isBlocked(t, end + 1, numeral)) return plain;
  if (words === '个点' && !ofChange(t, start, end + 2)) return plain;
  // 七五折 is three quarters, not seventy-five tenths.
  const two = words === '折' && numeral.digits?.length === 2 && numeral.digits !== '10';
  const power = two ? word.value - 1 : word.value;
  const rest = words === '成' && numeral.place === 0 ? restOfTenth(t, end + 1) : null;
  const said = rest === null ? amount : each(amount, (d) => plus(d, rest));
  const last = rest === null ? place : -1;
  return {
    ...plain,
    end: end + word.length + (rest === null ? 0 : 1),
    amount: moved(said, power),
    place: last + power,
    kind: 'percent',
    share: words,
  };
}

/** 三成五, 三成半: the hundredths behind the tenths, where no other number or counter begins. */
function restOfTenth(t: Normalised, at: number): Decimal | null {
  const c = t.chars.charAt(at);
  const next = t.chars.charAt(at + 1);
  const digit = c === '半' ? 5 : (DIGITS.get(c) ?? (isDigit(c) ? Number(c) : null));
  const alone =
    gapAt(t, at) === GAP.none && !beginsNumeral(next) && UNITS.longest(t.chars, at + 1) === null;
  return digit !== null && digit > 0 && alone ? shift(whole(digit), -1) : null;
}

/** 涨了3个点: points of a change are per cent; other points are places. */
const ofChange = (t: Normalised, start: number, end: number): boolean =>
  /[涨跌升降增减高低提回滑扩缩]/.test(t.chars.slice(Math.max(0, start - 5), start)) &&
  !/[位名心滴评赞]/.test(t.chars.charAt(end));

function isBlocked(t: Normalised, next: number, numeral: Numeral): boolean {
  const c = t.chars.charAt(next);
  if (c !== '' && gapAt(t, next) === GAP.none && NOT_SHARES.includes(c)) return true;
  const most = numeral.amount?.high;
  return most === undefined || compare(most, whole(100)) > 0;
}
