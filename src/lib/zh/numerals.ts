/**
 * Chinese and mixed numerals as numbers: 1178.56万, 五亿零六, 两千三百五, 三四十万, 十几万多亿. What
 * characters mean stands in `numeral-words.ts`; here is only how they add up.
 */
import { readArabic } from './arabic.ts';
import { MONEY } from './currencies.ts';
import type { Decimal } from './decimal.ts';
import { GAP, gapAt, type Normalised } from './normalise.ts';
import {
  BIG_SCALES,
  CLOCK,
  DIGITS,
  LONGEST,
  SCALED_UNITS,
  SCALED_WORDS,
  POINT,
  SEVERAL,
  SMALL_SCALES,
  TENS,
  TWO,
  isDigit,
} from './numeral-words.ts';
import { SHORT_YEAR, hanRun, isPair, pairOf, type Run } from './han-runs.ts';
import { INSIDE } from './qualified.ts';
import { several, single, type Amount } from './amount.ts';
import { Sum } from './sum.ts';

export interface Numeral {
  start: number;
  end: number;
  /** Null where the run is too long to be a quantity (a row of digits, of 一). */
  amount: Amount | null;
  /** 余, 多, 来 inside it, before the scale: where they stand. */
  inside: number | null;
  /** Exponent of the last digit written. */
  place: number;
  /** Exponent of the scale it closes with: what a range may share (10-20万). */
  tail: number;
  bigTail: number;
  /** Written without any scale. */
  bare: boolean;
  /** Begins with a scale that means one of it: 百余, 万九. */
  implied: boolean;
  arabic: boolean;
  /** The digits, where it is nothing but digits: a year, a number of a telephone. */
  digits: string | null;
}

/** A run of digits longer than a number can be: one figure without a value. */
const overlong = (start: number, end: number, arabic: boolean): Numeral => ({
  start,
  end,
  amount: null,
  inside: null,
  place: 0,
  tail: 0,
  bigTail: 0,
  bare: true,
  implied: false,
  arabic,
  digits: '',
});

/**
 * The numeral that begins at `start`, or null where none does. Time is linear in what it consumes.
 * @param not marks the characters of words that hold a numeral and are none (进一步)
 */
export function readNumeral(t: Normalised, start: number, not: Uint8Array): Numeral | null {
  const { chars } = t;
  const sum = new Sum();
  let j = start;
  let inside: number | null = null;
  let digits: string | null = null;
  let arabic = false;
  const implied = SMALL_SCALES.has(chars.charAt(start)) || BIG_SCALES.has(chars.charAt(start));
  while (j - start <= LONGEST) {
    const gap = j === start ? GAP.none : gapAt(t, j);
    if (gap === GAP.end || (j > start && not[j] === 1)) break;
    const c = chars.charAt(j);
    if (isDigit(c) || (c === '.' && j === start)) {
      const run = readArabic(t, j);
      if (run === null) break;
      if (run.value === null) return j === start ? overlong(start, run.end, true) : end();
      if (gap === GAP.blank && !scaleAt(chars, run.end)) break;
      if (!sum.takeArabic(run.value, run.place - run.scale, j, run.end)) break;
      if (j === start) {
        arabic = true;
        digits = run.digits;
      }
      j = run.end;
      if (j - start === 2 && ROUND_TENS.test(run.digits) && severalMore(t, j)) {
        sum.widen(several(false), j + 1);
        digits = null;
        j += 1;
        continue;
      }
      if (run.scale > 0) {
        sum.takeBig(run.scale, j);
        break;
      }
      continue;
    }
    if (DIGITS.has(c) || c === TWO || TENS.has(c)) {
      const run = hanRun(t, j);
      if (run.end - j > LONGEST) return j === start ? overlong(start, run.end, false) : end();
      if (gap === GAP.blank && digits !== null && arabic) break;
      if (!takeRun(sum, chars, j, run)) break;
      if (j === start && sum.digitsOnly) digits = run.value;
      j = run.end;
      continue;
    }
    const scale = readScale(sum, chars, j);
    if (scale) {
      j += 1;
      digits = null;
      continue;
    }
    if (c === '个' && inHundredMillions(t, j) && !sum.empty && sum.canGrow) {
      j += 1;
      digits = null;
      continue;
    }
    const good = c === '好' && sum.canEnd ? 1 : 0;
    if (SEVERAL.has(chars.charAt(j + good)) && takeSeveral(sum, t, j + good)) {
      j += 1 + good;
      digits = null;
      continue;
    }
    const more = inside === null && !sum.empty ? INSIDE.longest(chars, j) : null;
    if (
      more &&
      sum.canGrow &&
      BIG_SCALES.has(chars.charAt(j + more.length)) &&
      scaleAt(chars, j + more.length)
    ) {
      inside = j;
      sum.settle();
      j += more.length;
      digits = null;
      continue;
    }
    if (c === POINT) {
      const after = takePoint(sum, t, j, arabic);
      if (after === null) break;
      j = after;
      digits = null;
      continue;
    }
    break;
  }
  return end();

  function end(): Numeral | null {
    const done = sum.total();
    if (done === null) return null;
    const { amount, place, tail, bigTail, bare } = done;
    const { end } = done;
    return { start, end, amount, inside, place, tail, bigTail, bare, implied, arabic, digits };
  }
}

/** 60几, 20几万: more than so many tens. */
const ROUND_TENS = /^[1-9]0$/;
const severalMore = (t: Normalised, j: number): boolean =>
  t.chars.charAt(j) === '几' && gapAt(t, j) === GAP.none;

/** 3个亿, 三个多亿: the counter of the scale itself. */
function inHundredMillions(t: Normalised, j: number): boolean {
  const at = j + 1 + (INSIDE.longest(t.chars, j + 1)?.length ?? 0);
  return t.chars.charAt(at) === '亿' && gapAt(t, j + 1) === GAP.none && scaleAt(t.chars, at);
}

/** Whether a scale stands at `j` that is one: 万 of 万元, not 千 of 千米. */
export const scaleAt = (chars: string, j: number): boolean => {
  const c = chars.charAt(j);
  return (SMALL_SCALES.has(c) || BIG_SCALES.has(c)) && SCALED_UNITS.longest(chars, j) === null;
};

function takeRun(sum: Sum, chars: string, at: number, run: Run): boolean {
  if (TENS.has(chars.charAt(at))) return sum.takeTens(Number(run.value.charAt(0)), at, run.end);
  if (sum.empty && run.value.length > 1) {
    const year = !run.two && SHORT_YEAR.test(chars.slice(run.end, run.end + 2));
    if (isPair(run.value, true) && !year)
      return sum.takeDigit(pairOf(run.value), at, run.end, false);
    return sum.takeDigits(run.value, at, run.end);
  }
  const noughts = /^0*/.exec(run.value)?.[0].length ?? 0;
  if (noughts > 0 && (!sum.empty || run.value.length === 1)) sum.takeNought(at, at + noughts);
  const rest = run.value.slice(noughts);
  if (rest === '') return true;
  if (rest.length > 1 && !isPair(rest, false)) return false;
  const amount = rest.length > 1 ? pairOf(rest) : single(BigInt(rest));
  return sum.takeDigit(amount, at + noughts, run.end, true);
}

function readScale(sum: Sum, chars: string, j: number): boolean {
  const c = chars.charAt(j);
  const small = SMALL_SCALES.get(c);
  const big = BIG_SCALES.get(c);
  if (small === undefined && big === undefined) return false;
  const stop =
    SCALED_UNITS.longest(chars, j) ?? (sum.empty ? SCALED_WORDS.longest(chars, j) : null);
  // 五百分之一 is one of five hundred; 百分之一 alone is one per cent.
  const denominator = chars.startsWith('分之', j + 1) && (sum.hasDigit || small === 1);
  if (stop && !denominator && !(small === 3 && sum.awaits(small))) return false;
  return small !== undefined ? sum.takeSmall(small, j + 1) : sum.takeBig(big ?? 0, j + 1);
}

/** 几 and 数 before a scale, or 几 behind one: 几百, 数千, 十几, 一百零几. */
function takeSeveral(sum: Sum, t: Normalised, j: number): boolean {
  const next = j + 1;
  const scaled =
    gapAt(t, next) !== GAP.end &&
    (scaleAt(t.chars, next) ||
      MONEY.longest(t.chars, next) !== null ||
      (t.chars.charAt(next) === '个' && inHundredMillions(t, next)));
  // 四千几百: a lower scale behind a higher one.
  const within = scaled && sum.awaits(SMALL_SCALES.get(t.chars.charAt(next)) ?? -1);
  if (!sum.empty && (t.chars.charAt(j) === '数' || !(sum.canEnd || within))) return false;
  if (sum.empty && !scaled) return false;
  return sum.takeDigit(several(sum.empty || within), j, j + 1, true);
}

/** 点 with its digits; null where it tells the time (2点5分, but 2点5亿) or closes a sentence. */
function takePoint(sum: Sum, t: Normalised, j: number, arabic: boolean): number | null {
  if (sum.empty || gapAt(t, j + 1) === GAP.end) return null;
  const { chars } = t;
  const behind = isDigit(chars.charAt(j + 1)) ? readArabic(t, j + 1) : null;
  const run = behind
    ? { value: behind.digits, end: behind.end }
    : DIGITS.has(chars.charAt(j + 1))
      ? hanRun(t, j + 1)
      : null;
  if (run === null || run.value === '' || run.value.length > LONGEST) return null;
  const next = chars.charAt(run.end);
  if (CLOCK.has(next) || (arabic && !/[万亿%]/.test(next))) return null;
  const part: Decimal = { digits: BigInt(run.value), exponent: -run.value.length };
  return sum.takePart(part, run.end) ? run.end : null;
}
