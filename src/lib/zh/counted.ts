/** What a number counts, read from its counter, the noun beside it and the words that make it a rate. */
import { CLAUSE_END, ELIDED, NOUN_REACH, NOUN_UNITS, PHRASE_END, mayCount } from './nouns.ts';
import { GAP, gapAt, type Normalised } from './normalise.ts';
import type { Piece } from './pieces.ts';
import { COMPOSED, PER, unitOfMoney } from './rates.ts';

export interface Counted {
  unit: string | null;
  /** What the unit is said for each of, in the order of `units.ts`: person, year. */
  per: string[];
  /** End of the piece with 元/次 in it. */
  end: number;
}

/** The unit before this figure, which 其中 goes on counting. */
export interface Previous {
  unit: string | null;
  unitWords: string;
}

const OF_WHICH = /其中[，,]?$/;
/** What may stand between a noun and its number: 爱心驿站”301家. */
const LOOSE = /[”"』」》）)\]的约共有达为是到了个近超]/;

const CLOSES_NAME = /[”"』」]/;

/** @param span the piece with the qualifiers around it */
export function counted(
  t: Normalised,
  piece: Piece,
  span: { start: number; end: number },
  previous: Previous,
  floor: number,
): Counted {
  const rate = ratesAround(t, span, floor);
  const end = rate.end;
  if (piece.currency !== null) {
    return { ...composed(unitOfMoney(piece.currency), rate.per), end };
  }
  if (piece.kind === 'percent') return { unit: 'percent', per: rate.per, end };
  if (piece.unit === null) return { unit: elided(t, piece, span.end), per: rate.per, end };
  if (piece.unit.counts) {
    const noun = nounBeside(t, piece, span, previous);
    return { unit: noun ?? piece.unit.unit, per: rate.per, end };
  }
  return { ...composed(piece.unit.unit ?? '', rate.per), end };
}

function composed(base: string, per: string[]): { unit: string | null; per: string[] } {
  const own = COMPOSED.get(
    [base, ...per.map((unit) => `per ${unit}`)].join(' ').replace(/ per (?=year)/, ' '),
  );
  return { unit: own ?? (base === '' ? null : base), per };
}

/** 13万会员: a noun right behind a number without a counter. */
function elided(t: Normalised, piece: Piece, end: number): string | null {
  if (piece.amount === null || piece.kind !== 'number' || gapAt(t, end) === GAP.end) return null;
  if (piece.numeral.bare && !piece.numeral.arabic) return null;
  const limit = Math.min(t.chars.length, end + NOUN_REACH / 2);
  for (let i = end; i < limit && !CLAUSE_END.test(t.chars.charAt(i)); i += 1) {
    const noun = NOUN_UNITS.longest(t.chars, i);
    if (noun && ELIDED.has(noun.value)) return noun.value;
  }
  return null;
}

/** The nearest noun behind the counter, else before the number, else what 其中 goes on counting. */
function nounBeside(
  t: Normalised,
  piece: Piece,
  { start, end: from }: { start: number; end: number },
  previous: Previous,
): string | null {
  const { chars } = t;
  const counter = piece.unitWords;
  for (let i = from; i < from + NOUN_REACH; i += 1) {
    if (i >= chars.length || gapAt(t, i) === GAP.end || CLAUSE_END.test(chars.charAt(i))) break;
    if (/[0-9]/.test(chars.charAt(i)) || PHRASE_END.test(chars.charAt(i))) break;
    const noun = NOUN_UNITS.longest(chars, i);
    if (noun && mayCount(counter, noun.value)) return noun.value;
  }
  if (OF_WHICH.test(chars.slice(Math.max(0, start - 3), start)) && previous.unitWords === counter)
    return previous.unit;
  let end = start;
  while (end > 0 && start - end < 4 && LOOSE.test(chars.charAt(end - 1))) end -= 1;
  // “司机之家”3个: what is quoted is named by its end, and by no word within it.
  const quoted = end < start && CLOSES_NAME.test(chars.charAt(end));
  for (let i = end; i > end - (quoted ? 1 : NOUN_REACH) && i > 0; i -= 1) {
    if (gapAt(t, i) === GAP.end || CLAUSE_END.test(chars.charAt(i - 1))) break;
    const noun = NOUN_UNITS.longestBefore(chars, i);
    if (noun && mayCount(counter, noun.value)) return noun.value;
  }
  return null;
}

const RATE_REACH = 14;

/** 比上年增加, 2022年收入: the year before the verb is named, and the sum is no yearly rate. */
const NAMED_YEAR = /[上去今全当本前次翌同每\d〇零一二三四五六七八九十]/;
const isOfYear = (chars: string, at: number): boolean =>
  chars.charAt(at) === '年' &&
  chars.charAt(at + 1) !== '均' &&
  NAMED_YEAR.test(chars.charAt(at - 1));

/** 每亩…2000元, 人均…, 元/次: what each the quantity is of. */
function ratesAround(
  t: Normalised,
  span: { start: number; end: number },
  floor: number,
): { per: string[]; end: number } {
  const { chars } = t;
  const per: string[] = [];
  let end = span.end;
  while (per.length < 3 && gapAt(t, end) !== GAP.end) {
    const after = /[/·]/.test(chars.charAt(end)) ? PER.longest(chars, end) : null;
    if (!after) break;
    per.push(after.value);
    end += after.length;
  }
  const before: string[] = [];
  for (let i = span.start; i > Math.max(span.start - RATE_REACH, floor); i -= 1) {
    if (gapAt(t, i) === GAP.end || CLAUSE_END.test(chars.charAt(i - 1))) break;
    if (/[0-9]/.test(chars.charAt(i - 1))) break;
    const word = PER.longestBefore(chars, i, floor);
    if (!word || isOfYear(chars, i - word.length)) continue;
    if (!before.includes(word.value)) before.unshift(word.value);
    i -= word.length - 1;
  }
  const others = per.filter((unit, i) => !before.includes(unit) && per.indexOf(unit) === i);
  return { per: before.concat(others), end };
}
