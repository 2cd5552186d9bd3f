/** Rows of Chinese digits without a scale between them: 二〇二〇, 三四, 两三. */
import { GAP, gapAt, type Normalised } from './normalise.ts';
import { BIG_SCALES, DIGITS, LONGEST, SMALL_SCALES, TENS, TWO } from './numeral-words.ts';
import { spread, type Amount } from './amount.ts';
import { COUNTED_BY_TWOS } from './units.ts';

export interface Run {
  /** The digits as Arabic ones. */
  value: string;
  end: number;
  /** Its first character is 两. */
  two: boolean;
}

/** Digits that stand together; 两 only begins a run, 廿 卅 卌 stand alone. */
export function hanRun(t: Normalised, i: number): Run {
  const { chars } = t;
  const tens = TENS.get(chars.charAt(i));
  if (tens !== undefined) return { value: `${tens}0`, end: i + 1, two: false };
  const twos = aFew(t, i);
  if (twos) return { value: twos, end: i + 2, two: false };
  const pair = spaced(t, i);
  if (pair) return { value: pair, end: i + 3, two: false };
  const two = chars.charAt(i) === TWO;
  let value = two ? '2' : '';
  let j = two ? i + 1 : i;
  for (;;) {
    const digit = DIGITS.get(chars.charAt(j));
    if (digit === undefined) break;
    if (j > i && gapAt(t, j) !== GAP.none && gapAt(t, j) !== GAP.wrap) break;
    if (value.length <= LONGEST + 1) value += String(digit);
    j += 1;
  }
  return { value, end: j, two };
}

/** 三、四十人 is thirty or forty; 一、二、三 and 第三、四十 are lists, and 三、四个方面 opens a section. */
function spaced(t: Normalised, i: number): string | null {
  const { chars } = t;
  if (chars.charAt(i + 1) !== '、' || /[第、]/.test(chars.charAt(i - 1))) return null;
  const first = chars.charAt(i);
  const low = first === TWO ? 2 : (DIGITS.get(first) ?? 0);
  const high = DIGITS.get(chars.charAt(i + 2));
  if (low === 0 || high !== low + 1) return null;
  const next = chars.charAt(i + 3);
  const counted =
    /[十百千万]/.test(next) || (gapAt(t, i) !== GAP.end && /[个天名人家次]/.test(next));
  return counted ? `${String(low)}${String(high)}` : null;
}

/** 一两 and 三两 are one or two, two or three, in the order of numbers. */
const BY_TWOS: ReadonlyMap<string, string> = new Map([
  ['一', '12'],
  ['三', '23'],
]);

/** 一两百, 三两个; 一两 and 三两 alone are weights. */
function aFew({ chars, gap }: Normalised, i: number): string | null {
  const few = BY_TWOS.get(chars.charAt(i));
  if (few === undefined || chars.charAt(i + 1) !== TWO || gap[i + 1] === GAP.end) return null;
  const next = chars.charAt(i + 2);
  if (next !== '' && COUNTED_BY_TWOS.includes(next)) return few;
  return few === '12' && (SMALL_SCALES.has(next) || BIG_SCALES.has(next)) ? few : null;
}

/** Neighbours say an approximate number: 三四十, 两三个, 三五百. */
export const isPair = (digits: string, leads: boolean): boolean => {
  if (digits.length !== 2 || digits.includes('0')) return false;
  const step = Number(digits.charAt(1)) - Number(digits.charAt(0));
  return step === 1 || (leads && digits === '35');
};

/** A year by its last two digits is no approximate number: 一二年二月. */
export const SHORT_YEAR = /^年[0-9一二三四五六七八九十]/;

export const pairOf = (digits: string): Amount =>
  spread(BigInt(digits.charAt(0)), BigInt(digits.charAt(1)));
