/** Two pieces that are the ends of one quantity: 10—20, 5到10万, 20和30之间, 百分之三十到四十. */
import { compare, decimal, decimalText, plus, shift, whole, type Decimal } from './decimal.ts';
import { GAP, gapAt, type Normalised } from './normalise.ts';
import { isDigit } from './numeral-words.ts';
import { readPiece, type Piece } from './pieces.ts';
import { qualifiersBefore } from './qualified.ts';
import { moved } from './amount.ts';
import { negated, type Term } from './terms.ts';
import { Words } from './words.ts';

/** Words between the ends; `closed` ones need 之间 or 间 behind. */
const JOINS = new Words<{ closed: boolean }>([
  ...['-', '--', '—', '——', '~', '至', '到', '~至', '直至', '直到'].map(
    (word) => [word, { closed: false }] as const,
  ),
  ...['和', '与', '跟', '同', '及'].map((word) => [word, { closed: true }] as const),
]);
const CLOSES = new Words<true>(['之间', '间', '以间'].map((word) => [word, true]));
/** Days and months are dates: what joins them is for the reader of periods. */
const DATES = /^(?:月|日|号|时|点)$/;

/** `first` with what follows it as one range, or null where the two are not its ends. */
export function readRange(t: Normalised, first: Piece, not: Uint8Array): Piece | null {
  const { chars } = t;
  if (gapAt(t, first.end) === GAP.end) return null;
  if (chars.charAt(first.end) === '±') return tolerance(t, first, not);
  const join = JOINS.longest(chars, first.end);
  if (!join) return upwards(t, first, not);
  const from = first.end + join.length;
  if (gapAt(t, from) === GAP.end) return null;
  const read = signed(t, from, first, not) ?? (not[from] === 1 ? null : pieceAfter(t, from, not));
  // 间 counts rooms, but behind 10与20 it closes the range.
  const rooms = join.value.closed && read?.unitWords === '间';
  const second = rooms ? { ...read, end: read.end - 1, unitWords: '', unit: null } : read;
  if (second === null || !alike(first, second) || chained(t, first, second)) return null;
  const close = CLOSES.longest(chars, second.end);
  const closed = close !== null && gapAt(t, second.end) !== GAP.end;
  if (join.value.closed && !closed) return null;
  const ends = shared(first, second);
  if (ends === null) return null;
  return {
    ...second,
    start: first.start,
    end: second.end + (closed ? close.length : 0),
    amount: { value: null, low: ends.low, high: ends.high },
    place:
      first.place === null || second.place === null ? null : Math.max(ends.place, second.place),
    qualifiers: [...first.qualifiers, ...second.qualifiers],
    currency: second.currency ?? first.currency,
    unit: second.unit ?? first.unit,
    unitWords: second.unitWords || first.unitWords,
    kind: first.kind === 'percent' ? 'percent' : second.kind,
    share: second.share || first.share,
  };
}

const SIGNS = new Words<{ minus: boolean }>([
  ['-', { minus: true }],
  ['负', { minus: true }],
  ['零下', { minus: true }],
  ['零上', { minus: false }],
]);

/** -10~-5, 零下5度到零上3度: a sign right behind the join is the second end's own. */
function signed(t: Normalised, from: number, first: Piece, not: Uint8Array): Piece | null {
  const sign = SIGNS.longest(t.chars, from);
  if (!sign || gapAt(t, from + sign.length) === GAP.end) return null;
  const piece = readPiece(t, from + sign.length, from + sign.length, not);
  if (!piece?.amount || piece.start !== from + sign.length) return null;
  const { unit, unitWords } = first;
  // 二度 alone is a second time; behind 零下五度到 it is what the first end counts.
  const same = piece.unit === null && unit && t.chars.startsWith(unitWords, piece.end);
  return {
    ...(same ? { ...piece, unit, unitWords, end: piece.end + unitWords.length } : piece),
    start: from,
    amount: sign.value.minus ? negated(piece.amount) : piece.amount,
  };
}

/** 25±2℃: the number printed, and how far it may be off. */
function tolerance(t: Normalised, first: Piece, not: Uint8Array): Piece | null {
  const second = readPiece(t, first.end + 1, first.end + 1, not);
  const [middle, by] = [first.amount?.value, second?.amount?.value];
  if (!second || !middle || !by || second.start !== first.end + 1) return null;
  if (first.unitWords !== '' && first.unitWords !== second.unitWords) return null;
  const low = plus(middle, { ...by, digits: -by.digits });
  return { ...second, start: first.start, amount: { value: middle, low, high: plus(middle, by) } };
}

/** 十几二十人, 几十上百人: a few, and then the next round number, with nothing between. */
function upwards(t: Normalised, first: Piece, not: Uint8Array): Piece | null {
  const { chars } = t;
  if (
    first.end !== first.numeral.end ||
    !SEVERAL_OF.test(chars.slice(first.numeral.start, first.end))
  )
    return null;
  const at = first.end + (chars.charAt(first.end) === '上' ? 1 : 0);
  const second = readPiece(t, at, at, not);
  if (!second?.amount || !first.amount || second.start !== at) return null;
  const open = at > first.end;
  if (open !== second.numeral.implied && !(open && second.numeral.implied)) return null;
  if (compare(second.amount.low, first.amount.high) <= 0) return null;
  const word = open ? qualifiersBefore(t, at, first.end, second) : [];
  return {
    ...second,
    start: first.start,
    amount: { value: null, low: first.amount.low, high: second.amount.high },
    qualifiers: [...word, ...second.qualifiers],
  };
}
/** What a few of is said: 十几, 几十, 数百. */
const SEVERAL_OF = /^(?:十几|[几数][十百千万])/;

/** The second end: its sign or a second 约 may stand before its number. */
function pieceAfter(t: Normalised, from: number, not: Uint8Array): Piece | null {
  for (let at = from; at < from + 4 && gapAt(t, at) !== GAP.end; at += 1) {
    const piece = readPiece(t, at, from, not);
    if (!piece) continue;
    if (piece.start === from) return piece;
    const before = qualifiersBefore(t, piece.start, from, piece);
    return before.at(-1)?.start === from ? piece : null;
  }
  return null;
}

const POINTS = /点$/;
const noughted = (term: Term): boolean =>
  (term.numeral.digits?.length ?? 0) > 1 && term.numeral.digits?.startsWith('0') === true;

function alike(a: Piece, b: Piece): boolean {
  if (a.amount === null || b.amount === null || a.kind === 'fraction' || b.kind === 'fraction')
    return a.kind === 'fraction' && b.kind === 'fraction' && a.amount !== null && b.amount !== null;
  if (noughted(a) || noughted(b)) return false;
  // 下降0.8个百分点至3.1%: a change, and what came of it.
  if (POINTS.test(a.share) && !POINTS.test(b.share) && b.share !== '') return false;
  if (DATES.test(a.unitWords) || DATES.test(b.unitWords)) return false;
  if (a.kind === 'percent' && b.kind !== 'percent')
    return b.unitWords === '' && b.currency === null;
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) return false;
  if (a.unitWords !== '' && b.unitWords === '') return a.currency !== null && a.numberEnd === a.end;
  return a.unitWords === '' || a.unitWords === b.unitWords || a.unit?.unit === b.unit?.unit;
}

/** 139-1234-5678, 2020-11-20: a chain is a number of a telephone or a date. */
function chained(t: Normalised, a: Piece, b: Piece): boolean {
  const { chars } = t;
  const dash = (i: number): boolean => /[-—~/]/.test(chars.charAt(i));
  return (
    (dash(b.end) && isDigit(chars.charAt(b.end + 1))) ||
    (dash(a.start - 1) && isDigit(chars.charAt(a.start - 2)))
  );
}

interface Ends {
  low: Decimal;
  high: Decimal;
  place: number;
}

/**
 * The ends, where the second one's share or scale belongs to both: 10—20万, 七千到九千亿, 30~41%.
 * Null where the first is the greater: the two are then two figures.
 */
function shared(a: Piece, b: Piece): Ends | null {
  if (a.amount === null || b.amount === null) return null;
  let first = a.amount;
  let place = a.place ?? 0;
  if (a.kind === 'number' && b.kind === 'percent') {
    const power = (b.place ?? 0) - b.numeral.place;
    first = moved(first, power);
    place += power;
  } else if (a.kind === 'percent' && b.kind === 'number') {
    const power = (a.place ?? 0) - a.numeral.place;
    const high = shift(b.amount.high, power);
    return compare(a.amount.low, high) <= 0 ? { low: a.amount.low, high, place } : null;
  } else if (a.unitWords === '') {
    const tails = [a.numeral.bare ? b.numeral.tail : 0, b.numeral.bigTail];
    const tail = tails.find((by) => by > 0 && takes(a, b, by));
    if (tail !== undefined) {
      first = moved(first, tail);
      place += tail;
    }
  }
  const short = shortEnd(a, b);
  if (short !== null) return short;
  return compare(first.low, b.amount.high) <= 0
    ? { low: first.low, high: b.amount.high, place }
    : null;
}

/** 17-8, 45-6万, 370-80: the second end says only the digits that change, by one. */
function shortEnd(a: Piece, b: Piece): Ends | null {
  const { numeral } = b;
  const low = a.amount?.value;
  const end = b.amount?.value && shift(b.amount.value, -numeral.bigTail);
  const written = a.numeral.digits ?? '';
  if (!low || !end || a.unitWords !== '' || !a.numeral.arabic || !numeral.arabic) return null;
  const digits = decimalText(end);
  if (written === '' || !/^[0-9]+$/.test(digits) || digits.length >= written.length) return null;
  const high = decimal(written.slice(0, -digits.length) + digits);
  const step = (/0*$/.exec(digits)?.[0] ?? '').length;
  if (compare(high, plus(low, shift(whole(1), step))) !== 0) return null;
  const by = numeral.bigTail;
  return { low: shift(low, by), high: shift(high, by), place: step + by };
}

/** 十五到二十万: what begins with 十 is as good a number as any; 百 and 万 alone are scales. */
const TWENTY = whole(20);

/** Whether the first end is small enough to stand before the second one's scale. */
const takes = (a: Piece, b: Piece, tail: number): boolean =>
  a.amount !== null &&
  b.amount !== null &&
  tail !== 1 &&
  (!a.numeral.implied || compare(a.amount.high, TWENTY) < 0) &&
  a.numeral.bigTail === 0 &&
  compare(a.amount.high, shift(b.amount.high, -tail)) < 0;
