/** A number with its unit: what stands at one end of a range, or alone. */
import { compare, decimal, plus, shift, whole } from './decimal.ts';
import { AND, CENT, MONEY, SIGN_OF_MONEY } from './currencies.ts';
import { GAP, gapAt, type Normalised } from './normalise.ts';
import { isDigit, isLetter } from './numeral-words.ts';
import { readNumeral } from './numerals.ts';
import { BEFORE_UNITS, qualifierAfter, type Qualified } from './qualified.ts';
import { exactly, moved } from './amount.ts';
import { minusBefore, negated, readHalf, readTerm, type Term } from './terms.ts';
import { withTenths } from './lesser.ts';
import { multiples } from './multiples.ts';
import type { Found } from './words.ts';
import { NEVER_UNITS, ONLY_WRITTEN_OUT, SELDOM_UNITS, UNITS, type UnitWord } from './units.ts';

export interface Piece extends Term {
  /** Where the number itself ends, before qualifier and unit. */
  numberEnd: number;
  /** The unit's words as normalised; empty without one. */
  unitWords: string;
  unit: UnitWord | null;
  /** ISO 4217 code of a sum of money. */
  currency: string | null;
  qualifiers: Qualified[];
}

/**
 * The piece whose number begins at `i`; its sign and its currency may stand before, from `floor` on.
 */
export function readPiece(t: Normalised, i: number, floor: number, not: Uint8Array): Piece | null {
  const read = readTerm(t, i, not);
  const half = read === null && t.chars.charAt(i) === '半';
  const term = half ? readHalf(t, i) : read;
  if (term === null) return null;
  const before = signsBefore(t, i, floor);
  const numberEnd = term.end;
  const qualifiers: Qualified[] = [];
  if (term.numeral.inside !== null) {
    const inside = qualifierAfter(t, term.numeral.inside);
    if (inside) qualifiers.push(inside);
  }
  let end = numberEnd;
  const more = term.amount === null ? null : qualifierAfter(t, end);
  if (more && stays(t, more, term)) {
    qualifiers.push(more);
    end = more.end;
  }
  // Written out: spreads take several times as long, and a long text has 100,000 numbers.
  const piece: Piece = {
    start: before.start,
    end,
    numeral: term.numeral,
    amount: before.minus && term.amount ? negated(term.amount) : term.amount,
    place: term.place,
    kind: term.kind,
    share: term.share,
    numberEnd,
    unitWords: '',
    unit: null,
    currency: before.currency,
    qualifiers,
  };
  if (term.amount === null || term.kind === 'percent')
    return half && term.kind === 'number' ? null : piece;
  const counted = withMoney(t, piece, not) ?? multiples(t, piece) ?? withUnit(t, piece) ?? piece;
  return half && counted.end === numberEnd ? null : counted;
}

/** 来 behind a numeral rounds it only before a unit (十来个, not 三十来自), 把 only a scale (百把人). */
const stays = (t: Normalised, more: Qualified, { numeral }: Term): boolean => {
  const { word } = more.word;
  if (!BEFORE_UNITS.has(word)) return true;
  if (word === '把' && !(numeral.implied && numeral.end === numeral.start + 1)) return false;
  return UNITS.longest(t.chars, more.end) !== null || MONEY.longest(t.chars, more.end) !== null;
};

interface Before {
  start: number;
  minus: boolean;
  currency: string | null;
}

function signsBefore(t: Normalised, i: number, floor: number): Before {
  let start = i;
  let minus = false;
  let currency: string | null = null;
  for (let turn = 0; turn < 2; turn += 1) {
    const at = minus ? null : minusBefore(t, start, floor);
    if (at !== null) {
      start = at;
      minus = true;
    }
    const sign: Found<string> | null =
      currency === null ? SIGN_OF_MONEY.longestBefore(t.chars, start, floor) : null;
    if (sign && gapAt(t, start) !== GAP.end && !isLetter(t.chars.charAt(start - sign.length - 1))) {
      currency = sign.value;
      start -= sign.length;
    }
  }
  return { start, minus, currency };
}

function withMoney(t: Normalised, piece: Piece, not: Uint8Array): Piece | null {
  const { chars } = t;
  const { end, amount } = piece;
  if (gapAt(t, end) === GAP.end || amount === null) return null;
  const word = MONEY.longest(chars, end);
  if (!word || word.length < (UNITS.longest(chars, end)?.length ?? 0)) return null;
  if (cutsLetters(chars, end, word.length)) return null;
  const { exponent } = word.value;
  // 港币5000元: the sort of money stands before, 元 and 角 are its coins.
  const code = word.value.code === 'CNY' ? (piece.currency ?? 'CNY') : word.value.code;
  // 10 €, but not 10 €20: a sign right before a number is that number's.
  if (word.value.sign && (isDigit(chars.charAt(end + word.length)) || gapAt(t, end) > GAP.blank))
    return null;
  const sum: Piece = {
    ...piece,
    end: end + word.length,
    unitWords: chars.slice(end, end + word.length),
    currency: code,
    amount: moved(amount, exponent),
    place: piece.place === null ? null : piece.place + exponent,
  };
  return exponent === -2 ? sum : withCents(t, sum, not);
}

/** A digit right behind these, with nothing after it, is of the next smaller coin: 五块六, 两毛五. */
const NEXT_COIN: ReadonlyMap<string, number> = new Map([
  ['块', -1],
  ['毛', -2],
  ['角', -2],
]);

/** 123元1角1分, 两美元又三美分, 五块六: the smaller coins behind a sum. */
function withCents(t: Normalised, sum: Piece, not: Uint8Array): Piece {
  const { chars } = t;
  let piece = sum;
  let last = sum.unitWords;
  for (let coin = 0; coin < 2; coin += 1) {
    const value = piece.amount?.value;
    if (!value || gapAt(t, piece.end) === GAP.end) break;
    // 三块半, 两毛半: half of the coin said last.
    if (chars.charAt(piece.end) === '半' && closes(chars, piece.end + 1)) {
      const place = /^[毛角]/.test(last) ? -2 : -1;
      const half = plus(value, { digits: 5n, exponent: place });
      return { ...piece, end: piece.end + 1, amount: exactly(half), place };
    }
    const from = piece.end + (AND.longest(chars, piece.end)?.length ?? 0);
    const next = readNumeral(t, from, not);
    if (!next?.amount?.value || compare(next.amount.value, whole(100)) >= 0) break;
    const word = CENT.longest(chars, next.end);
    const coinless =
      next.end === from + 1 && closes(chars, next.end) ? NEXT_COIN.get(last) : undefined;
    const exponent = word?.value.exponent ?? coinless;
    if (exponent === undefined || (word && !coinOf(word.value.code, piece.currency))) break;
    last = chars.slice(next.end, next.end + (word?.length ?? 0));
    piece = {
      ...piece,
      end: next.end + (word?.length ?? 0),
      amount: exactly(plus(value, shift(next.amount.value, exponent))),
      place: exponent,
    };
    if (exponent === -2 || !word) break;
  }
  return /[整正]/.test(chars.charAt(piece.end)) && piece.end > sum.end
    ? { ...piece, end: piece.end + 1 }
    : piece;
}

const coinOf = (code: string, currency: string | null): boolean =>
  code === currency || code === 'CNY';

const closes = (chars: string, i: number): boolean => !/[0-9\u4e00-\u9fff]/.test(chars.charAt(i));

/** A word of letters ends with the letters: 5m is metres, 5mm is not. */
const cutsLetters = (chars: string, at: number, length: number): boolean =>
  isLetter(chars.charAt(at + length - 1)) && /[A-Za-z0-9]/.test(chars.charAt(at + length));

/** 一个多月, 两个半月: 多 and 半 stand inside the unit. */
function parted(t: Normalised, piece: Piece): Piece | null {
  const { chars } = t;
  const { end, amount } = piece;
  if (chars.charAt(end) !== '个' || gapAt(t, end) === GAP.end || !amount?.value) return null;
  const half = chars.charAt(end + 1) === '半';
  const more = half ? null : qualifierAfter(t, end + 1);
  const unit = half || more ? UNITS.longest(chars, end + 2) : null;
  // 三个来月, but 来年 is the next one, and 两个把关人 is another word.
  const apart =
    more && BEFORE_UNITS.has(more.word.word) && !/^来[^年]/.test(chars.slice(end + 1, end + 3));
  if (!unit?.value.measures || apart) return null;
  return {
    ...piece,
    end: end + 2 + unit.length,
    amount: half ? exactly(plus(amount.value, decimal('0.5'))) : amount,
    place: half ? -1 : piece.place,
    unitWords: chars.slice(end + 2, end + 2 + unit.length),
    unit: unit.value,
    qualifiers: more ? [...piece.qualifiers, more] : piece.qualifiers,
  };
}

function withUnit(t: Normalised, piece: Piece): Piece | null {
  const { chars } = t;
  const inside = parted(t, piece);
  if (inside) return inside;
  const { end } = piece;
  if (gapAt(t, end) === GAP.end) return null;
  const word = UNITS.longest(chars, end);
  if (!word || cutsLetters(chars, end, word.length)) return null;
  const { numeral } = piece;
  const signed = piece.start < numeral.start;
  const loose = numeral.bare && !numeral.arabic && !signed && piece.qualifiers.length === 0;
  const never = Math.max(
    NEVER_UNITS.longest(chars, end)?.length ?? 0,
    loose ? (SELDOM_UNITS.longest(chars, end)?.length ?? 0) : 0,
  );
  if (never >= word.length && never > 1) return null;
  const unitWords = chars.slice(end, end + word.length);
  if (loose && ONLY_WRITTEN_OUT.includes(unitWords)) return null;
  for (let j = end + 1; j < end + word.length; j += 1) if (gapAt(t, j) === GAP.end) return null;
  const unit = unitWords === '分' && inTime(chars, piece) ? MINUTE : word.value;
  const said = { ...piece, end: end + word.length, unitWords, unit };
  return halfMore(t, withTenths(t, said));
}

/** 3分25秒, 两小时三十分: 分 of a length of time; else it is a point. */
const inTime = (chars: string, { numeral, end }: Piece): boolean =>
  /^分[0-9零〇一二三四五六七八九十.]{1,5}秒/.test(chars.slice(end, end + 8)) ||
  /小时零?$/.test(chars.slice(Math.max(0, numeral.start - 3), numeral.start));
const MINUTE = UNITS.longest('分钟', 0)?.value ?? null;

/** 半 behind it makes another word: 半径, 半年. */
const NOT_HALF = /[径导岛球程价年天日月小夜封挂自成决数载辈空]/;

/** 两年半, 三个半. */
function halfMore(t: Normalised, piece: Piece): Piece {
  const { chars } = t;
  const { end, amount } = piece;
  const halves = piece.unit?.measures === true || piece.unitWords === '个';
  if (!halves || chars.charAt(end) !== '半' || NOT_HALF.test(chars.charAt(end + 1))) return piece;
  if (!amount?.value || gapAt(t, end) === GAP.end || (piece.place ?? 0) !== 0) return piece;
  return { ...piece, end: end + 1, amount: exactly(plus(amount.value, decimal('0.5'))), place: -1 };
}
