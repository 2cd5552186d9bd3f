/** A number with the signs that belong to it: minus, fractions, 百分之, per cent, 成, 折, 半. */
import { compare, decimal, negate, over, plus, whole, type Decimal } from './decimal.ts';
import { GAP, gapAt, type Normalised } from './normalise.ts';
import { SCALED_WORDS, VULGAR, isDigit, isHan, isLetter } from './numeral-words.ts';
import { readNumeral, type Numeral } from './numerals.ts';
import { each, exactly, moved, spread, type Amount } from './amount.ts';
import { share } from './shares.ts';
import { UNITS } from './units.ts';
import { Words } from './words.ts';

export interface Term {
  start: number;
  end: number;
  numeral: Numeral;
  amount: Amount | null;
  place: number | null;
  kind: 'number' | 'percent' | 'fraction';
  /** The words of a share, empty for a number. */
  share: string;
}

/** 百分之, by the power of ten that makes it per cent. */
const SHARE_OF = new Words<number>([
  ['百分之', 0],
  ['佰分之', 0],
  ['千分之', -1],
  ['仟分之', -1],
  ['万分之', -2],
  ['百分', 0],
]);
const MINUS = new Words<true>([
  ['-', true],
  ['负', true],
  ['负的', true],
  ['零下', true],
]);
/** 减负, 抱负: the word before 负 takes it; 正负 leaves the sign open. */
const NOT_MINUS = '减增担胜自肩抱背辜欺降正';
const DASHES = '-—~';
/** Words for one half; what follows 半 alone must be a unit. */
const HALVES = new Words<Decimal>([
  ['一半', decimal('0.5')],
  ['半数', decimal('0.5')],
]);
/** Half of a scale: 半百. */
const HALF_SCALES = new Words<Decimal>([
  ['半百', decimal('50')],
  ['半千', decimal('500')],
  ['半万', decimal('5000')],
]);
const HALF_PRICE = '对折';
/**
 * A round number or a little less: 千儿八百 is “一千或比一千略少” in the 现代汉语词典. No exact number
 * leaves out its 一: a hundred and eighty is 一百八.
 */
const ROUGHLY = new Words<number>([
  ['百八十', 1],
  ['百儿八十', 1],
  ['千八百', 2],
  ['千儿八百', 2],
  ['万八千', 3],
  ['万儿八千', 3],
]);
/** 百八十三人 goes on, and 第百八十 counts. */
const GOES_ON = /[一二两三四五六七八九十百千万亿几多余0-9]/;

export const negated = (a: Amount): Amount => {
  const { value, low, high } = each(a, negate);
  return { value, low: high, high: low };
};

/** The term that begins at `i`, or null where none does. */
export function readTerm(t: Normalised, i: number, not: Uint8Array): Term | null {
  const { chars } = t;
  const prefix = SHARE_OF.longest(chars, i);
  if (prefix) return shareOf(t, i, prefix.length, prefix.value, not);
  const part = vulgar(chars.charAt(i));
  if (part) return fraction(plainNumeral(i, i + 1), part, i + 1);
  const scaled = SCALED_WORDS.longest(chars, i + 1) ? null : HALF_SCALES.longest(chars, i);
  if (scaled) return { ...fraction(plainNumeral(i, i + 2), scaled.value, i + 2), kind: 'number' };
  if (chars.startsWith(HALF_PRICE, i) && chars.charAt(i - 1) === '打')
    return {
      ...fraction(plainNumeral(i, i + 2), whole(50), i + 2),
      ...{ kind: 'percent', share: '折' },
    };
  if (isOneOrSo(chars, i)) {
    const one = { ...plainNumeral(i, i + 1), implied: true };
    return { ...fraction(one, whole(1), i + 1), kind: 'number', place: 0 };
  }
  const rough = ROUGHLY.longest(chars, i);
  if (rough && !GOES_ON.test(chars.charAt(i + rough.length)) && chars.charAt(i - 1) !== '第')
    return roughly(plainNumeral(i, i + rough.length), rough.value);
  const half = HALVES.longest(chars, i);
  // 过半数: implied, as 过 and 上 round nothing else.
  if (half) {
    const numeral = { ...plainNumeral(i, i + half.length), implied: true };
    return fraction(numeral, half.value, numeral.end);
  }
  const numeral = readNumeral(t, i, not);
  if (numeral === null) return null;
  return (
    mixed(t, numeral, not) ?? divided(t, numeral, not) ?? slashed(t, numeral) ?? share(t, numeral)
  );
}

const plainNumeral = (start: number, end: number): Numeral => ({
  start,
  end,
  amount: null,
  inside: null,
  place: 0,
  tail: 0,
  bigTail: 0,
  bare: false,
  implied: false,
  arabic: false,
  digits: null,
});

const fraction = (numeral: Numeral, value: Decimal, end: number): Term => ({
  start: numeral.start,
  end,
  numeral,
  amount: exactly(value),
  place: null,
  kind: 'fraction',
  share: '',
});

/** 个把月, 个把小时: one or so; 这个把手 is another word. */
export const isOneOrSo = (chars: string, i: number): boolean =>
  chars.startsWith('个把', i) &&
  !/[这那每整各哪某首多逐两]/.test(chars.charAt(i - 1)) &&
  UNITS.longest(chars, i + 2) !== null;

/** Between eight of the lower scale and ten of them. */
const roughly = (numeral: Numeral, scale: number): Term => ({
  ...fraction(numeral, whole(1), numeral.end),
  ...{ kind: 'number', amount: moved(spread(8n, 10n), scale), place: scale },
});

function shareOf(
  t: Normalised,
  i: number,
  length: number,
  power: number,
  not: Uint8Array,
): Term | null {
  const minus = MINUS.longest(t.chars, i + length)?.length ?? 0;
  const numeral = readNumeral(t, i + length + minus, not);
  if (!numeral || numeral.amount === null || gapAt(t, numeral.start) === GAP.end) return null;
  const more = mixed(t, numeral, not);
  const said = more?.amount ?? numeral.amount;
  const amount = moved(minus > 0 ? negated(said) : said, power);
  const end = more?.end ?? numeral.end;
  const place = more ? null : numeral.place + power;
  return { start: i, end, numeral, amount, place, kind: 'percent', share: '%' };
}

/** 三分之一. */
function divided(t: Normalised, below: Numeral, not: Uint8Array): Term | null {
  if (!t.chars.startsWith('分之', below.end) || !below.amount?.value) return null;
  const above = readNumeral(t, below.end + 2, not);
  const value = above?.amount?.value && over(above.amount.value, below.amount.value);
  return above && value ? fraction(below, value, above.end) : null;
}

/** ½: one character. */
function vulgar(c: string): Decimal | null {
  const parts = VULGAR.get(c);
  return parts ? over(whole(parts[0]), whole(parts[1])) : null;
}

/** 一又三分之一, 1又1/5, 1 1/5, 1½. */
function mixed(t: Normalised, first: Numeral, not: Uint8Array): Term | null {
  const at = first.end;
  if (!first.amount?.value || gapAt(t, at) > GAP.blank) return null;
  const sum = (part: Decimal, end: number): Term | null =>
    first.amount?.value ? fraction(first, plus(first.amount.value, part), end) : null;
  const one = first.arabic ? vulgar(t.chars.charAt(at)) : null;
  if (one) return sum(one, at + 1);
  const joined = t.chars.charAt(at) === '又';
  if (!joined && !(first.arabic && gapAt(t, at) === GAP.blank)) return null;
  const next = readNumeral(t, joined ? at + 1 : at, not);
  const part = next && ((joined && divided(t, next, not)) || slashed(t, next));
  const value = part ? part.amount?.value : null;
  return part && value && (joined || compare(value, whole(1)) < 0) ? sum(value, part.end) : null;
}

/** 1/5, and no date (2019/2/10, 08/16). */
function slashed(t: Normalised, above: Numeral): Term | null {
  const { chars } = t;
  const plain = (n: Numeral): boolean =>
    !!n.digits && n.arabic && !(n.digits.length > 1 && n.digits.startsWith('0'));
  if (chars.charAt(above.end) !== '/' || !isDigit(chars.charAt(above.end + 1)) || !plain(above))
    return null;
  if (chars.charAt(above.start - 1) === '/' || (above.digits ?? '').length > 3) return null;
  const below = readNumeral(t, above.end + 1, NONE);
  if (!below || !plain(below) || chars.charAt(below.end) === '/') return null;
  if (!above.amount?.value || !below.amount?.value) return null;
  const value = over(above.amount.value, below.amount.value);
  return value && fraction(above, value, below.end);
}
const NONE = new Uint8Array(0);

/** Half of a 成, of the price (半折 is 五折) or of a unit: 半亩; the unit itself is read by the caller. */
export function readHalf(t: Normalised, i: number): Term {
  const half = decimal(t.chars.charAt(i + 1) === '折' ? '5' : '0.5');
  return share(t, { ...plainNumeral(i, i + 1), place: -1, amount: exactly(half) });
}

/** Where the minus before `i` begins, or null where none stands there. */
export function minusBefore(t: Normalised, i: number, floor: number): number | null {
  const word = MINUS.longestBefore(t.chars, i, floor);
  if (!word || gapAt(t, i) > GAP.blank) return null;
  const at = i - word.length;
  const before = gapAt(t, at) === GAP.end ? '' : t.chars.charAt(at - 1);
  const sign = t.chars.charAt(at);
  if (sign === '负') return before !== '' && NOT_MINUS.includes(before) ? null : at;
  if (sign !== '-') return at;
  // A hyphen behind a figure, a letter or another dash joins; behind a word it is a minus.
  if (at === floor && floor > 0 && gapAt(t, at) === GAP.none) return null;
  if (
    before !== '' &&
    gapAt(t, at) === GAP.none &&
    (isDigit(before) || isLetter(before) || DASHES.includes(before))
  )
    return null;
  return before === '' ||
    isHan(before) ||
    /[（(，,：:=+*/<>≥≤、“"¥$|]/.test(before) ||
    gapAt(t, at) !== GAP.none
    ? at
    : null;
}
