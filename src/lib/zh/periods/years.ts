/** Years, decades and centuries as they stand at one place of a view. */
import {
  calendarNumber,
  digitByDigit,
  HAN_DIGITS,
  HAN_NUMBER,
  NUMBERS,
} from './calendar-numbers.ts';
import { REIGNS } from './facts.ts';
import { at, beginning, boundary, initials, oneOf } from './match.ts';
import { one, type YearBase, type Years } from './named-years.ts';
import { readPlan } from './plans.ts';
import { NOT_A_YEAR, PARTS_OF_AGE, type RelativeWord, YEAR_WORDS } from './words.ts';

const HAN4 = `[${HAN_DIGITS}][${HAN_DIGITS}0]{3}`;
const FOUR = beginning(
  `${NUMBERS}公`,
  new RegExp(`(?:公元)?(\\d{4}|${HAN4})年(?:度|份)?(?![${NOT_A_YEAR}])`, 'y'),
);
const AFTER_CHRIST = beginning('公', new RegExp(`公元(\\d{1,3}|[${HAN_NUMBER}]{1,5})年`, 'y'));
const COUNTED = beginning(
  NUMBERS,
  new RegExp(`([一二两]千[${HAN_NUMBER}]{1,6})年(?:度|份)?(?![${NOT_A_YEAR}])`, 'y'),
);
const TWO = beginning(
  NUMBERS,
  new RegExp(`(\\d{2}|[${HAN_DIGITS}]{2})年(?:度|份)?(?![${NOT_A_YEAR}])`, 'y'),
);
/** 19年到21年: two lengths are seldom told so, and never of an odd number of years with 时间. */
const TWO_TO_TWO = beginning(
  '012',
  /([012]\d)年(?:至|到|-{1,2}|~)([012]\d)年(?!时间|左右|以上|不等|期)/y,
);
const BARE = beginning(NUMBERS, new RegExp(`(\\d{4}|${HAN4})(?!\\d|[.,%‰:/])`, 'y'));
const BARE_TWO = beginning(NUMBERS, /(\d{2})(?!\d|[.,%‰:/])/y);
const AGE = beginning(
  `${NUMBERS}本上下`,
  new RegExp(
    `(?:(\\d{1,2}|[${HAN_NUMBER}]{1,3}|本|上个?|下个?)世纪)?(?:(\\d0|[${HAN_DIGITS}]{1,2}十)年代)?`,
    'y',
  ),
);
const AGE_PART = oneOf(PARTS_OF_AGE);
const REIGN = beginning(
  initials(Object.keys(REIGNS)),
  new RegExp(`(${Object.keys(REIGNS).join('|')})(元|\\d{1,2}|[${HAN_NUMBER}]{1,3})年`, 'y'),
);
const YEAR_WORD = oneOf(YEAR_WORDS);

/** Two digits as a year: in the century of the year before them, else the one that lies nearest. */
export function fullYear(two: number, near: number | null): number {
  if (near !== null && Math.floor(near / 100) * 100 + two >= near)
    return Math.floor(near / 100) * 100 + two;
  return two <= 40 ? 2000 + two : 1900 + two;
}

/** Digits that come one after the other are an estimate (二三年, 七八年), no year. */
const isEstimate = (digits: string): boolean =>
  /^[一二两三四五六七八九]{2}$/.test(digits) &&
  (digitByDigit(digits) === null || (digitByDigit(digits) ?? 0) % 11 === 1);

/** The first year of a range of two (19年到21年); round numbers are lengths (10年到15年). */
function twoToTwo(v: string, p: number): Years | null {
  const found = at(TWO_TO_TWO, v, p);
  const [first, last] = [Number(found?.[1]), Number(found?.[2])];
  const isRange = found && first < last && (first % 5 !== 0 || last % 5 !== 0);
  return isRange ? one('stated', fullYear(first, null), p + 3) : null;
}

/**
 * A year of two digits. One that begins with 0 or is written in Chinese digits can be nothing else
 * (07年, 九八年); 20年 may be a duration, so it is read only where more of a date follows.
 */
function twoDigits(v: string, p: number, followed: (end: number) => boolean): Years | null {
  const found = at(TWO, v, p);
  const digits = found?.[1] ?? '';
  if (!found || isEstimate(digits)) return null;
  const end = p + found[0].length;
  const value = digitByDigit(digits);
  if (value === null || (/^[1-9]/.test(digits) && !followed(end))) return null;
  return one('stated', fullYear(value, null), end);
}

/** 上世纪90年代, 20世纪80年代末, 本世纪初, 90年代. */
function age(v: string, p: number): Years | null {
  const found = at(AGE, v, p);
  if (!found || found[0] === '') return null;
  const [all, century, decade] = found;
  const tens = decade === undefined ? null : decadeOf(decade[0] + decade.slice(-1));
  const lastTens = decade === undefined ? null : decadeOf(decade.slice(-2));
  if (decade !== undefined && (tens === null || lastTens === null)) return null;
  const row = boundary(AGE_PART, v, p + all.length);
  const end = p + all.length + (row?.word.length ?? 0);
  const length = tens === null ? 100 : (lastTens ?? tens) - tens + 10;
  const offset = tens ?? 0;
  const [first, last] = row?.[tens === null ? 'century' : 'decade'] ?? [0, 10];
  const years = (base: YearBase, start: number): Years => ({
    base,
    from: start + offset + (first * length) / 10,
    to: start + offset + (last * length) / 10 - 1,
    grain: 'years',
    blurred: row !== null,
    end,
  });
  if (century === undefined) return decade === undefined ? null : years('decade', 0);
  const shift = { 本: 0, 上: -100, 上个: -100, 下: 100, 下个: 100 }[century];
  if (shift !== undefined) return years('century', shift);
  const number = calendarNumber(century);
  if (number === null || number < 1 || number > 30) return null;
  // ISO 8601 (GB/T 7408) counts a century by its first two digits: 2000–2099, as 本世纪 does.
  return years('stated', (number - 1) * 100);
}

/** 90, 九十 → 90. */
const decadeOf = (written: string): number | null => {
  const value = calendarNumber(written);
  return value !== null && value % 10 === 0 && value < 100 ? value : null;
};

/** 康熙三年, 民国元年: the reign's first full year is its first. */
function reign(v: string, p: number): Years | null {
  const found = at(REIGN, v, p);
  const before = REIGNS[found?.[1] ?? ''];
  const number = calendarNumber(found?.[2] ?? '');
  if (!found || before === undefined || number === null || number < 1) return null;
  return one('stated', before + number, p + found[0].length);
}

function relative(v: string, p: number): Years | null {
  const row: RelativeWord | null = boundary(YEAR_WORD, v, p);
  return row && { ...one(row.base, row.shift, p + row.word.length), to: row.to ?? row.shift };
}

/**
 * The years named at a place.
 * @param followed whether more of a date stands at an offset: only then 20年 is a year
 */
export function readYears(v: string, p: number, followed: (end: number) => boolean): Years | null {
  const four = at(FOUR, v, p) ?? at(COUNTED, v, p);
  if (four) {
    const written = four[1] ?? '';
    const year = digitByDigit(written) ?? calendarNumber(written);
    if (year !== null && year >= 1000 && year <= 2999)
      return one('stated', year, p + four[0].length);
  }
  const early = at(AFTER_CHRIST, v, p);
  const year = calendarNumber(early?.[1] ?? '');
  if (early && year !== null) return one('stated', year, p + early[0].length);
  return (
    relative(v, p) ??
    reign(v, p) ??
    readPlan(v, p) ??
    age(v, p) ??
    twoToTwo(v, p) ??
    twoDigits(v, p, followed)
  );
}

/** A year without 年 (2015—2017年: 2015), or with two digits near another; the place must vouch. */
export function readBareYear(v: string, p: number, near: number | null = null): Years | null {
  const found = at(BARE, v, p);
  if (found) {
    const year = digitByDigit(found[1] ?? '');
    if (year !== null && year >= 1000 && year <= 2999) return one('stated', year, p + 4);
  }
  const two = near === null ? null : at(BARE_TWO, v, p);
  return two && near !== null ? one('stated', fullYear(Number(two[1]), near), p + 2) : null;
}

/** Two digits with 年 after a year of the same range (1985到89年). */
export function readLaterYear(v: string, p: number, near: number): Years | null {
  const found = at(TWO, v, p);
  const value = digitByDigit(found?.[1] ?? '');
  if (!found || value === null) return null;
  return one('stated', fullYear(value, near), p + found[0].length);
}
