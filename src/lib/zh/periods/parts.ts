/** What is named within a year: months, quarters, halves, parts of them, days. */
import { calendarNumber, HAN_NUMBER, NUMBERS } from './calendar-numbers.ts';
import { at, beginning, boundary, oneOf } from './match.ts';
import { EDGES_OF_MONTHS, NOT_A_MONTH, PARTS_OF_MONTH, PARTS_OF_YEAR } from './words.ts';

export type Granularity = 'day' | 'part' | 'month' | 'months' | 'year' | 'years';

/** Month and day of one end of a moment; null where the year, or the month, is meant whole. */
export interface Within {
  month: number | null;
  day: number | null;
}

const N = `\\d{1,2}|[${HAN_NUMBER}]{1,3}`;
const JOIN = '至|到|-{1,2}|~';
const QUARTER_NUMBERS = '[1-4一二三四]';

const MONTH = beginning(`${NUMBERS}元`, new RegExp(`(${N}|元)月份?(?![${NOT_A_MONTH}])`, 'y'));
const MONTHS = beginning(
  NUMBERS,
  new RegExp(`(${N})(?:${JOIN}|、|和|及)(${N})月份?(?![${NOT_A_MONTH}])`, 'y'),
);
const LUNAR = beginning(
  '正冬腊闰',
  /(?:正|冬|腊|闰[一二三四五六七八九十]{1,2})月(?:初?[一二三四五六七八九十廿]{1,3})?/y,
);
const LUNAR_DAY = beginning(
  '初廿一二三十大',
  /(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]|[一二三]?十[一二三四五六七八九]?|大年三十)(?![一-龥])/y,
);
export const DAY = beginning(NUMBERS, new RegExp(`(${N})[日号](?!报|刊|产|均|线|楼|文|令)`, 'y'));
const DAYS = beginning(
  NUMBERS,
  new RegExp(`(${N})[日号]?(?:${JOIN}|、|和|及)(${N})[日号](?!报|刊|产|均)`, 'y'),
);
const BARE_DAY = beginning(NUMBERS, /(\d{1,2})(?!\d|[.,%月年个]|[一-龥])/y);
const BARE_DAY_JOINED = beginning(
  NUMBERS,
  new RegExp(`(\\d{1,2})(?=(?:${JOIN})(?:${N})(?:月|[日号]))`, 'y'),
);
const QUARTER = beginning(
  '第Qq1234一二三四',
  new RegExp(`第(${QUARTER_NUMBERS})个季度|第?(${QUARTER_NUMBERS})季度|[Qq]([1-4])`, 'y'),
);
const QUARTERS = beginning(
  '第1234一二三四',
  new RegExp(
    `第?(${QUARTER_NUMBERS})(?:季度)?(?:${JOIN}|、|和|及)第?(${QUARTER_NUMBERS})个?季度|([一二三])([二三四])季度`,
    'y',
  ),
);
/** 七八月份: two months named in one breath. */
const NEXT_MONTHS = beginning(
  HAN_NUMBER,
  new RegExp(`([一二三四五六七八九])([二三四五六七八九十])月份?(?![${NOT_A_MONTH}])`, 'y'),
);
const FIRST_QUARTERS = beginning(
  '前首头',
  new RegExp(`[前首头](${QUARTER_NUMBERS}|两)个?季度`, 'y'),
);
const SOME_MONTHS = beginning(
  '前头首最后',
  new RegExp(`(前|头|首|最后|最後|后)(${N})个?(月|季度)(?![${NOT_A_MONTH}])`, 'y'),
);
const SEASON = beginning(
  '春夏秋冬暑寒汛高主',
  /(?:[春夏秋冬](?:季学期|季|天|夏|冬)?(?![节运耕种茶播交学装粮之游])|[暑寒]假|暑期|主汛期|汛期|高温季节|高温天气)(?:期间)?/y,
);

const parts = oneOf(PARTS_OF_YEAR);
const monthParts = oneOf(PARTS_OF_MONTH);
const edges = oneOf(EDGES_OF_MONTHS);

/** A part of a year before the year is known. */
export interface Part {
  from: Within;
  to: Within;
  grain: Granularity;
  blurred: boolean;
  /** Months of a calendar that is not the common one (正月): named, not dated. */
  lunar: boolean;
  /** Where it ends in the view. */
  end: number;
}

export const none: Within = { month: null, day: null };
export const isMonth = (n: number | null): n is number => n !== null && n >= 1 && n <= 12;
export const isDay = (n: number | null): n is number => n !== null && n >= 1 && n <= 31;

export const months = (from: number, to: number, end: number, blurred = false): Part => ({
  from: from === 1 && to === 12 ? none : { month: from, day: null },
  to: from === 1 && to === 12 ? none : { month: to, day: null },
  grain: blurred ? 'part' : from === to ? 'month' : to - from === 11 ? 'year' : 'months',
  blurred,
  lunar: false,
  end,
});

/** A month with a day or a part of it after it; `31` as the last day is the month's own last. */
export function inMonth(v: string, whole: Part, open: boolean): Part {
  const { month } = whole.from;
  const p = whole.end;
  const days = (from: number, to: number, end: number, blurred: boolean): Part => ({
    from: { month, day: from },
    to: { month, day: to },
    grain: from === to ? 'day' : 'part',
    blurred,
    lunar: false,
    end,
  });
  const range = at(DAYS, v, p);
  const [first, last] = [calendarNumber(range?.[1] ?? ''), calendarNumber(range?.[2] ?? '')];
  if (range && isDay(first) && isDay(last) && first < last && adjacent(range[0], first, last))
    return days(first, last, p + range[0].length, false);
  const single = at(DAY, v, p) ?? at(BARE_DAY_JOINED, v, p) ?? (open ? at(BARE_DAY, v, p) : null);
  const day = calendarNumber(single?.[1] ?? '');
  if (single && isDay(day)) return days(day, day, p + single[0].length, false);
  const row = boundary(monthParts, v, p);
  if (row) return days(row.from, row.to, p + row.word.length, true);
  const lunar = at(LUNAR_DAY, v, p);
  return lunar ? { ...whole, lunar: true, end: p + lunar[0].length } : whole;
}

/** 3、4 are one window only where nothing lies between them; a dash always joins. */
const adjacent = (written: string, from: number, to: number): boolean =>
  !/[、和及]/.test(written) || to === from + 1;

/** Quarters, with their first or last month where the words say so (一季度末). */
function quarters(v: string, p: number): Part | null {
  const some = at(FIRST_QUARTERS, v, p);
  const many = calendarNumber(some?.[1] ?? '');
  if (some && many !== null) return months(1, many * 3, p + some[0].length);
  const range = at(QUARTERS, v, p);
  const first = calendarNumber(range?.[1] ?? range?.[3] ?? '') ?? 0;
  const last = calendarNumber(range?.[2] ?? range?.[4] ?? '') ?? 0;
  if (range && first < last && adjacent(range[0], first, last))
    return months(first * 3 - 2, last * 3, p + range[0].length);
  const found = at(QUARTER, v, p);
  const number = calendarNumber(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
  if (!found || number === null) return null;
  const end = p + found[0].length;
  const row = boundary(edges, v, end);
  if (!row) return months(number * 3 - 2, number * 3, end);
  const month = row.edge === 'first' ? number * 3 - 2 : number * 3;
  return { ...months(month, month, end + row.word.length, true), grain: 'month' };
}

/** 前两月, 最后4个月, 最后一个季度 of a year that is named. */
function someMonths(v: string, p: number): Part | null {
  const found = at(SOME_MONTHS, v, p);
  const units = calendarNumber(found?.[2] ?? '');
  const count = units === null ? null : units * (found?.[3] === '季度' ? 3 : 1);
  if (!found || !isMonth(count)) return null;
  const last = /^[最后]/.test(found[1] ?? '');
  return last ? months(13 - count, 12, p + found[0].length) : months(1, count, p + found[0].length);
}

/** 农历八月 is no August. */
const MOON = /[农阴旧][历曆]/;

/** What is named within a year; `open`: a day may stand without 日 (至2月10). */
export function readPart(v: string, p: number, hasYear: boolean, open: boolean): Part | null {
  const range = at(MONTHS, v, p);
  const [first, last] = [calendarNumber(range?.[1] ?? ''), calendarNumber(range?.[2] ?? '')];
  if (range && isMonth(first) && isMonth(last) && first < last && adjacent(range[0], first, last))
    return months(first, last, p + range[0].length);
  const pair = at(NEXT_MONTHS, v, p);
  const one = calendarNumber(pair?.[1] ?? '') ?? 0;
  if (pair && calendarNumber(pair[2] ?? '') === one + 1)
    return months(one, one + 1, p + pair[0].length);
  const month = at(MONTH, v, p);
  const number = calendarNumber(month?.[1] ?? '');
  if (month && isMonth(number)) {
    const part = inMonth(v, months(number, number, p + month[0].length), open);
    return MOON.test(v.slice(Math.max(0, p - 2), p)) ? { ...part, lunar: true } : part;
  }
  const row = boundary(parts, v, p);
  if (row && (hasYear || row.alone))
    return months(row.from, row.to, p + row.word.length, row.blurred ?? false);
  const lunar = at(LUNAR, v, p);
  if (lunar) return { ...months(1, 12, p + lunar[0].length), grain: 'month', lunar: true };
  if (hasYear) {
    const season = at(SEASON, v, p);
    if (season) return { ...months(1, 12, p + season[0].length), blurred: true };
  }
  return quarters(v, p) ?? (hasYear ? someMonths(v, p) : null);
}
